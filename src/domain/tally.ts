import type { HandIn } from './hand-in';

/** From so many hand-ins on a class picture is shown: with fewer, a number would be somebody. */
export const LEAST_HAND_INS = 5;
/** Below this share after the lessons, an idea is worth teaching again. Ours; no study sets it. */
export const TEACH_AGAIN_BELOW = 0.8;

/** How many tablets gave each kind of answer to one question. */
export interface Counts {
  fits: number;
  think: number;
  notSure: number;
}

/** One check of one class. */
export interface CheckTally {
  /** Made-up ids already counted; they say nothing of whose. */
  ids: readonly string[];
  /** Hands counted by eye, beside the tablets. */
  hands: number;
  /** One for each question, in the order of the check. */
  questions: readonly Counts[];
}

/** Today's class picture: counts, and gone with the day. */
export interface Tally {
  /** The day by this tablet's own clock, `2026-11-25`. */
  day: string;
  /** By number of the check. */
  checks: Readonly<Record<number, CheckTally>>;
}

export const emptyTally = (day: string): Tally => ({ day, checks: {} });

/** Yesterday's class is nobody's business today. A clock set back or forward forgets too. */
export const tallyOn = (tally: Tally, day: string): Tally => (tally.day === day ? tally : emptyTally(day));

const NONE: Counts = { fits: 0, think: 0, notSure: 0 };
const add = (a: Counts, b: Counts): Counts => ({
  fits: a.fits + b.fits,
  think: a.think + b.think,
  notSure: a.notSure + b.notSure,
});

const sumOf = (had: readonly Counts[], more: readonly Counts[]): Counts[] =>
  Array.from({ length: Math.max(had.length, more.length) }, (_, at) => add(had[at] ?? NONE, more[at] ?? NONE));

const blank: CheckTally = { ids: [], hands: 0, questions: [] };

/** @returns the tally with one tablet's answers in it, or the same tally where that hand-in was counted before */
export function withHandIn(
  tally: Tally,
  { check, answers, id }: HandIn,
): { tally: Tally; result: 'added' | 'already' } {
  const had = tally.checks[check] ?? blank;
  if (had.ids.includes(id)) return { tally, result: 'already' };
  const one = answers.map((answer) => ({
    fits: Number(answer === 'fits'),
    think: Number(answer === 'think'),
    notSure: Number(answer === 'not-sure'),
  }));
  const now: CheckTally = { ...had, ids: [...had.ids, id], questions: sumOf(had.questions, one) };
  return { tally: { ...tally, checks: { ...tally.checks, [check]: now } }, result: 'added' };
}

/**
 * A show of hands, typed in by the teacher.
 * @param hands how many children put a hand up in all; fewer than the sum of a question's counts is corrected to it
 */
export function withHands(tally: Tally, check: number, hands: number, questions: readonly Counts[]): Tally {
  const had = tally.checks[check] ?? blank;
  const most = Math.max(hands, ...questions.map(({ fits, think, notSure }) => fits + think + notSure));
  const now: CheckTally = { ...had, hands: had.hands + most, questions: sumOf(had.questions, questions) };
  return { ...tally, checks: { ...tally.checks, [check]: now } };
}

/** How many children a check was answered by. */
export const answeredBy = (check: CheckTally | undefined): number => (check ? check.ids.length + check.hands : 0);

/** One idea in the class picture. Shares are 0 to 1; undefined where too few answered. */
export interface PictureRow {
  concept: string;
  before: number | undefined;
  after: number | undefined;
}

function shareOf(check: CheckTally | undefined, at: number): number | undefined {
  if (answeredBy(check) < LEAST_HAND_INS) return undefined;
  const { fits, think, notSure } = check?.questions[at] ?? NONE;
  const all = fits + think + notSure;
  // Also where a question was skipped by most: what is left of a class of thirty may be one child.
  return all < LEAST_HAND_INS ? undefined : fits / all;
}

/**
 * The class picture: what the screen, the print and the file all show.
 * @param concepts ideas in the order of the questions
 */
export function classPicture(
  tally: Tally,
  { before, after, concepts }: { before: number; after: number; concepts: readonly string[] },
): PictureRow[] {
  return concepts.map((concept, at) => ({
    concept,
    before: shareOf(tally.checks[before], at),
    after: shareOf(tally.checks[after], at),
  }));
}

/** Ideas worth teaching again, the least known first. */
export function teachAgain(rows: readonly PictureRow[]): string[] {
  return rows
    .flatMap(({ concept, after }) => (after !== undefined && after < TEACH_AGAIN_BELOW ? [{ concept, after }] : []))
    .sort((a, b) => a.after - b.after)
    .map(({ concept }) => concept);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isCheckTally(value: unknown): value is CheckTally {
  if (!isRecord(value)) return false;
  const { ids, hands, questions } = value;
  return (
    Array.isArray(ids) &&
    ids.every((id) => typeof id === 'string' && /^[0-9a-f]{10}$/.test(id)) &&
    isCount(hands) &&
    Array.isArray(questions) &&
    questions.every((one) => isRecord(one) && isCount(one['fits']) && isCount(one['think']) && isCount(one['notSure']))
  );
}

/**
 * What lies in storage, as today's tally. What is broken, or another day's, is an empty one. Never throws.
 * @param day today by this tablet's clock
 */
export function parseTally(stored: unknown, day: string): Tally {
  if (!isRecord(stored) || stored['day'] !== day || !isRecord(stored['checks'])) return emptyTally(day);
  const { checks } = stored;
  const sound = Object.entries(checks).every(([number, check]) => /^\d{1,3}$/.test(number) && isCheckTally(check));
  return sound ? { day, checks: checks as Tally['checks'] } : emptyTally(day);
}
