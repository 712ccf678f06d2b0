/** How many gave each kind of answer to one question. */
export interface Counts {
  fits: number;
  think: number;
  notSure: number;
}

/** Answers of one kind, by tablet or by hand: how many children, and what they gave to each question. */
export interface Part {
  answered: number;
  /** In the order of the check. */
  questions: readonly Counts[];
}

/** One check of one class. */
export interface CheckTally {
  /** Made-up ids already counted; they say nothing of whose. */
  ids: readonly string[];
  /** Hands counted by eye, beside the tablets. */
  hands: number;
  /** One for each question, in the order of the check: tablets and hands together. */
  questions: readonly Counts[];
  /** What of it are hands. */
  byHand: readonly Counts[];
  /**
   * What the class picture showed when it was last looked at. Without it a picture looked at twice would give away the child who
   * was counted in between.
   */
  seen: Readonly<Record<'tablets' | 'hands', Part>>;
}

/** Today's class picture: counts, and gone with the day. */
export interface Tally {
  /** The day by this tablet's own clock, `2026-11-25`. */
  day: string;
  /** By number of the check. */
  checks: Readonly<Record<number, CheckTally>>;
}

export const NONE: Counts = { fits: 0, think: 0, notSure: 0 };
export const NOBODY: Part = { answered: 0, questions: [] };
export const sumOf = ({ fits, think, notSure }: Counts): number => fits + think + notSure;

export const emptyTally = (day: string): Tally => ({ day, checks: {} });

/** Yesterday's class is nobody's business today. A clock set back or forward forgets too. */
export const tallyOn = (tally: Tally, day: string): Tally => (tally.day === day ? tally : emptyTally(day));

/** How many children a check was answered by. */
export const answeredBy = (check: CheckTally | undefined): number => (check ? check.ids.length + check.hands : 0);

/** Question by question, the one list taken from the other. */
export const without = (all: readonly Counts[], some: readonly Counts[]): Counts[] =>
  all.map((one, at) => {
    const { fits, think, notSure } = some[at] ?? NONE;
    return { fits: one.fits - fits, think: one.think - think, notSure: one.notSure - notSure };
  });

/** A check's tablets and its hands, each by itself. */
export const partsOf = ({ ids, hands, questions, byHand }: CheckTally): CheckTally['seen'] => ({
  tablets: { answered: ids.length, questions: without(questions, byHand) },
  hands: { answered: hands, questions: byHand },
});

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCounts = (value: unknown): value is Counts[] =>
  Array.isArray(value) &&
  value.every((one) => isRecord(one) && isCount(one['fits']) && isCount(one['think']) && isCount(one['notSure']));
const isPart = (value: unknown): value is Part =>
  isRecord(value) && isCount(value['answered']) && isCounts(value['questions']);

/** Nobody is taken away that was never counted. */
const isWithin = (some: readonly Counts[], all: readonly Counts[]) =>
  some.length <= all.length && without(all, some).every((one) => Object.values(one).every(isCount));

function parseCheck(value: unknown): CheckTally | undefined {
  if (!isRecord(value)) return undefined;
  const { ids, hands, questions } = value;
  const sound =
    Array.isArray(ids) &&
    ids.every((id) => typeof id === 'string' && /^[0-9a-f]{10}$/.test(id)) &&
    isCount(hands) &&
    isCounts(questions);
  if (!sound) return undefined;
  // Neither was kept by earlier versions. Of theirs, hands beside tablets cannot be told apart any more.
  const { byHand = ids.length === 0 ? questions : [], seen = { tablets: NOBODY, hands: NOBODY } } = value;
  if (!isCounts(byHand) || !isWithin(byHand, questions) || !isRecord(seen)) return undefined;
  const { tablets, hands: raised } = seen;
  if (!isPart(tablets) || !isPart(raised)) return undefined;
  const check: CheckTally = { ids, hands, questions, byHand, seen: { tablets, hands: raised } };
  const now = partsOf(check);
  const wasCounted = (['tablets', 'hands'] as const).every(
    (kind) =>
      check.seen[kind].answered <= now[kind].answered && isWithin(check.seen[kind].questions, now[kind].questions),
  );
  return wasCounted ? check : undefined;
}

/**
 * What lies in storage, as today's tally. What is broken, or another day's, is an empty one: also where only what was seen is
 * broken, for counts without it could be looked at anew. Never throws.
 * @param day today by this tablet's clock
 */
export function parseTally(stored: unknown, day: string): Tally {
  if (!isRecord(stored) || stored['day'] !== day || !isRecord(stored['checks'])) return emptyTally(day);
  const checks: Record<number, CheckTally> = {};
  for (const [number, value] of Object.entries(stored['checks'])) {
    const check = parseCheck(value);
    if (!check || !/^\d{1,3}$/.test(number)) return emptyTally(day);
    checks[Number(number)] = check;
  }
  return { day, checks };
}
