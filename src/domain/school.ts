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

/** How to reach somebody. */
export interface Contact {
  name: string;
  contact: string;
}

/** What every child's screen on this tablet may start with, because somebody in the school needs it. Never who does. */
export const COMFORTS = [
  'larger-text',
  'high-contrast',
  'dark-room',
  'less-on-screen',
  'symbols',
  'switch-scanning',
  'two-switches',
] as const;
export type Comfort = (typeof COMFORTS)[number];

/** Of each of these a screen can have one. */
const EITHER_OR: readonly (readonly Comfort[])[] = [
  ['high-contrast', 'dark-room'],
  ['switch-scanning', 'two-switches'],
];

/**
 * The comforts after one was put on or off. One that cannot be together with it goes.
 * @returns in the order of `COMFORTS`, each once
 */
export function withComfort(had: readonly Comfort[], comfort: Comfort, on: boolean): readonly Comfort[] {
  const others = EITHER_OR.find((group) => group.includes(comfort)) ?? [comfort];
  return COMFORTS.filter((one) => (one === comfort ? on : had.includes(one) && !(on && others.includes(one))));
}

/** The comforts with more put on, the last word being the later one's: nobody is left with two that work against each other. */
export const withComforts = (had: readonly Comfort[], more: readonly Comfort[]): readonly Comfort[] =>
  more.reduce((all, one) => withComfort(all, one, true), had);

/** What a school tells its tablet. Nothing in it is about a child. */
export interface School {
  region: Region;
  languages: readonly string[];
  bands: readonly Band[];
  /** Minutes without a touch before 'Still there?', 1 to 20. */
  idleMinutes: number;
  /** Which names for private parts lessons use: the correct ones, or 'private parts' alone. */
  bodyNames: 'correct' | 'private-parts';
  people: readonly SchoolPerson[];
  /** The designated safeguarding lead, for the grown-ups' pages. */
  dsl: Contact;
  /** Whom the school turns to at its local authority, for the grown-ups' pages. */
  authority?: Contact;
  comforts?: readonly Comfort[];
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

/**
 * A school as this version of the app can show it: a language that is not aboard would leave a child in front of an error screen.
 * @param aboard codes of the languages there are
 * @param source the language that is always aboard
 */
export function withLanguagesAboard(school: School, aboard: readonly string[], source: string): School {
  const here = school.languages.filter((code) => aboard.includes(code));
  return { ...school, languages: here.length > 0 ? here : [source] };
}
