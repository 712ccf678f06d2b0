import type { Band } from '../content/schema/lesson';

/** Regions with their own helplines and emergency number. `elsewhere` shows none that are not known to be right there. */
export const REGIONS = ['GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR', 'IE', 'elsewhere'] as const;
export type Region = (typeof REGIONS)[number];

/** Number of drawn portraits a school may choose from for its people. Never a photograph. */
export const PORTRAITS = 12;

/** A safe adult of the school, as an adult typed it in. */
export interface SchoolPerson {
  id: string;
  name: string;
  /** What they do, in words a child knows: 'Keeping-safe lead'. */
  role: string;
  /** Where to find them: 'Blue room by the hall'. */
  where: string;
  /** Which drawn portrait, 0 to PORTRAITS - 1. */
  portrait: number;
}

/** What a school tells its tablet. Nothing in it is about a child. */
export interface School {
  region: Region;
  languages: readonly string[];
  bands: readonly Band[];
  /** Minutes without a touch before 'Still there?', 1 to 20 (see `idle.ts`). */
  idleMinutes: number;
  /** Which names for private parts lessons use: the correct ones, or 'private parts' alone. */
  bodyNames: 'correct' | 'private-parts';
  people: readonly SchoolPerson[];
  /** The designated safeguarding lead, for the grown-ups' pages. */
  dsl: { name: string; contact: string };
}

/** Until an adult has set the tablet up, and for 'Look around': nothing invented, everything works. */
export const SAFE_DEFAULTS: School = {
  region: 'elsewhere',
  languages: ['en'],
  bands: ['7-9'],
  idleMinutes: 4,
  bodyNames: 'correct',
  people: [],
  dsl: { name: '', contact: '' },
};
