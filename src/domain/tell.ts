import type { Band } from '../content/schema/lesson';
import type { SchoolPerson } from './school';
import { TELL_ROW, type TellPage } from './screen';
import { NOT_SURE } from './steps/outcome';

/** Everything 'Who can I tell?' holds while it is open. Dropped when it is shut, hidden or left. */
export interface TellState {
  page: TellPage;
  /** Ids of the safe adults picked, in the order of the fingers; `NOT_SURE` among them is an answer, not a finger. */
  picks: readonly string[];
  /** Id of the first words chosen to practise. */
  words: string | undefined;
}

/** Fingers of a hand: how many safe adults can be picked. */
export const FINGER_COUNT = 5;

/** How many of the school's own people stand at once on a page, in the order the school gave them. More do not fit. */
export const PEOPLE_SHOWN = 4;

/** Adults of one group shown at once: eight cards and 'Not sure' fit a small tablet without scrolling. */
const SHOWN_IN_GROUP = 8;

/**
 * Where children find adults. School comes first: the child is there now, and home, which may be where the harm is, is
 * one place of three.
 */
export const ADULT_GROUPS = ['school', 'home', 'elsewhere'] as const;
export type AdultGroup = (typeof ADULT_GROUPS)[number];

const ADULTS = {
  home: ['mum', 'dad', 'step-parent', 'foster-carer', 'grandma', 'grandad', 'aunt-uncle', 'grown-sibling'],
  school: ['teacher', 'assistant', 'school-nurse', 'lunchtime-helper', 'head-teacher', 'office'],
  elsewhere: [
    'friends-parent',
    'club-leader',
    'doctor',
    'social-worker',
    'neighbour',
    'youth-worker',
    'police-officer',
  ],
} as const satisfies Record<AdultGroup, readonly string[]>;

/** An adult every school and street has, by what they are to a child. */
export type KnownAdult = (typeof ADULTS)[AdultGroup][number];

/** Somebody a child may put on a finger: an adult of a kind, or a person the school named. */
export type Adult =
  | { id: string; group: AdultGroup; kind: KnownAdult; person?: undefined }
  | { id: string; group: 'school'; person: SchoolPerson; kind?: undefined };

/** Sentences a child may begin with, in the order they are offered. */
export const FIRST_WORDS = ['hurt', 'secret', 'home', 'school', 'child', 'online', 'friend', 'important'] as const;
export type FirstWords = (typeof FIRST_WORDS)[number];

/**
 * The school's people in turns, so that nobody a school named is out of reach of a child.
 * @returns one turn when all fit; else turns of one fewer, which leaves room for the way to the next
 */
export function peopleInTurns(people: readonly SchoolPerson[]): readonly (readonly SchoolPerson[])[] {
  const size = people.length > PEOPLE_SHOWN ? PEOPLE_SHOWN - 1 : PEOPLE_SHOWN;
  return Array.from({ length: Math.ceil(people.length / size) }, (_, turn) =>
    people.slice(turn * size, (turn + 1) * size),
  );
}

/**
 * Whom a child may pick from a group.
 * @param people the school's own, who come first: a name and a face are easier to go to than 'a teacher'
 */
export function adultsIn(group: AdultGroup, people: readonly SchoolPerson[]): readonly Adult[] {
  // Prefixed, so that whatever a school calls its people, nobody is taken for 'Mum'.
  const own: Adult[] = people
    .slice(0, PEOPLE_SHOWN)
    .map((person) => ({ id: `person:${person.id}`, group: 'school', person }));
  const known: Adult[] = ADULTS[group].map((kind) => ({ id: kind, group, kind }));
  return (group === 'school' ? [...own, ...known] : known).slice(0, SHOWN_IN_GROUP);
}

/** The adults on the fingers, in order. A pick that is nobody here (a school may change its people) has no finger. */
export function onFingers(picks: readonly string[], people: readonly SchoolPerson[]): readonly Adult[] {
  const all = ADULT_GROUPS.flatMap((group) => adultsIn(group, people));
  return picks.flatMap((id) => all.find((adult) => adult.id === id) ?? []);
}

/** Whether 'Not sure' is chosen. */
export function isUnsure(picks: readonly string[]): boolean {
  return picks.includes(NOT_SURE);
}

/** Whether all fingers are taken. */
export function isFull(picks: readonly string[]): boolean {
  return picks.filter((id) => id !== NOT_SURE).length >= FINGER_COUNT;
}

/**
 * What is picked after a tap on an adult, or on 'Not sure'.
 * A second tap takes off; a sixth adult changes nothing, so that nobody is lost by it; an adult picked ends 'Not sure'.
 */
export function picksAfter(picks: readonly string[], id: string): readonly string[] {
  if (picks.includes(id)) return picks.filter((other) => other !== id);
  if (id === NOT_SURE) return [...picks, id];
  return isFull(picks) ? picks : [...picks.filter((other) => other !== NOT_SURE), id];
}

/** What the hand says back. Never that something is missing or wrong: one finger is enough to start. */
export type HandHint = 'start' | 'notSure' | 'outsideHome' | 'outsideSchool' | 'good' | 'full';

/**
 * The gentle word for a hand. One adult outside home, because home may be where the harm is; one outside school,
 * because school shuts (requirement 9 of the curriculum research; P19-BS6).
 */
export function handHint(picks: readonly string[], people: readonly SchoolPerson[]): HandHint {
  const adults = onFingers(picks, people);
  if (isUnsure(picks)) return 'notSure';
  if (adults.length === 0) return 'start';
  if (adults.every(({ group }) => group === 'home')) return 'outsideHome';
  if (adults.every(({ group }) => group === 'school')) return 'outsideSchool';
  return isFull(picks) ? 'full' : 'good';
}

/** @returns the sentence chosen, or undefined for none or one that is no longer offered. */
export function wordsChosen(words: string | undefined): FirstWords | undefined {
  return FIRST_WORDS.find((id) => id === words);
}

type RowPage = (typeof TELL_ROW)[number];

/** Pages opened from another, which they lead back to. Only the oldest are offered them. */
const OPENED_FROM: Partial<Record<TellPage, RowPage>> = { 'report-online': 'help-now', afterwards: 'what-next' };

/** The page a child sees as open in the row of pages. */
export const rowPageOf = (page: TellPage): RowPage => OPENED_FROM[page] ?? (page as RowPage);

/** The page after or before one, undefined at the ends. A page opened from another leads back to it. */
export function pageBeside(page: TellPage, by: 1 | -1): TellPage | undefined {
  const from = OPENED_FROM[page];
  if (from && by === -1) return from;
  return TELL_ROW[TELL_ROW.indexOf(rowPageOf(page)) + by];
}

/** Bands that are told of services for online abuse and of help afterwards: from eleven, as the curriculum has it. */
export const isOldest = (band: Band): boolean => band === '11-13';
