import type { HandIn } from './hand-in';
import { NOBODY, NONE, partsOf, sumOf, without, type CheckTally, type Counts, type Part, type Tally } from './tally';

/**
 * So many answers come into the class picture together, the first time and each time after: with fewer, a number, or what a number
 * has changed by, would be somebody.
 */
export const LEAST_TOGETHER = 5;

const blank: CheckTally = {
  ids: [],
  hands: 0,
  questions: [],
  byHand: [],
  seen: { tablets: NOBODY, hands: NOBODY },
};

const add = (had: readonly Counts[], more: readonly Counts[]): Counts[] =>
  Array.from({ length: Math.max(had.length, more.length) }, (_, at) => {
    const [a, b] = [had[at] ?? NONE, more[at] ?? NONE];
    return { fits: a.fits + b.fits, think: a.think + b.think, notSure: a.notSure + b.notSure };
  });

const withCheck = (tally: Tally, number: number, check: CheckTally): Tally => ({
  ...tally,
  checks: { ...tally.checks, [number]: check },
});

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
  const now = { ...had, ids: [...had.ids, id], questions: add(had.questions, one) };
  return { tally: withCheck(tally, check, now), result: 'added' };
}

const raised = (hands: number, questions: readonly Counts[]) => Math.max(hands, ...questions.map(sumOf));

/**
 * A show of hands, typed in by the teacher.
 * @param hands how many children put a hand up in all; fewer than the sum of a question's counts is corrected to it
 */
export function withHands(tally: Tally, check: number, hands: number, questions: readonly Counts[]): Tally {
  const had = tally.checks[check] ?? blank;
  return withCheck(tally, check, {
    ...had,
    hands: had.hands + raised(hands, questions),
    questions: add(had.questions, questions),
    byHand: add(had.byHand, questions),
  });
}

/** What has come since is shown when it is enough not to be somebody; also of each question, for some may have skipped it. */
function shownNext(seen: Part, now: Part): Part {
  if (now.answered - seen.answered < LEAST_TOGETHER) return seen;
  const questions = now.questions.map((one, at) => {
    const had = seen.questions[at] ?? NONE;
    return sumOf(one) - sumOf(had) < LEAST_TOGETHER ? had : one;
  });
  return { answered: now.answered, questions };
}

/**
 * Hands typed by mistake, taken back; out of the picture too if it has shown them: whoever typed them learns nothing by that.
 * @returns the same tally where they are not in it (any more)
 */
export function withoutHands(tally: Tally, check: number, hands: number, questions: readonly Counts[]): Tally {
  const had = tally.checks[check];
  if (!had) return tally;
  const now = {
    ...had,
    hands: had.hands - raised(hands, questions),
    questions: without(had.questions, questions),
    byHand: without(had.byHand, questions),
  };
  if ([now.hands, ...now.byHand.flatMap((one) => Object.values(one) as number[])].some((count) => count < 0))
    return tally;
  if (now.ids.length + now.hands === 0)
    return {
      ...tally,
      checks: Object.fromEntries(Object.entries(tally.checks).filter(([of]) => Number(of) !== check)),
    };
  const shown = had.seen.hands.answered > now.hands ? shownNext(NOBODY, partsOf(now).hands) : had.seen.hands;
  return withCheck(tally, check, { ...now, seen: { ...had.seen, hands: shown } });
}

/**
 * Somebody looks at the picture of these checks. Tablets and hands go into it each by themselves: who typed the hands could take
 * them off again, and be left with a few tablets.
 * @returns the same tally where the picture stays what it was
 */
export function withSeen(tally: Tally, checks: readonly number[]): Tally {
  return checks.reduce((all, number) => {
    const check = all.checks[number];
    if (!check) return all;
    const now = partsOf(check);
    const seen = {
      tablets: shownNext(check.seen.tablets, now.tablets),
      hands: shownNext(check.seen.hands, now.hands),
    };
    const same = seen.tablets === check.seen.tablets && seen.hands === check.seen.hands;
    return same ? all : withCheck(all, number, { ...check, seen });
  }, tally);
}
