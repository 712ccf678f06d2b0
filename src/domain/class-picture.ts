import { NONE, partsOf, sumOf, type CheckTally, type Tally } from './tally';
import { LEAST_TOGETHER } from './tally-changes';

/** Below this share after the lessons, an idea is worth teaching again. Ours; no study sets it. */
export const TEACH_AGAIN_BELOW = 0.8;

/** Stand for all, or none, of a class, and for a few fewer or more. A picture that said 'all' would give away everybody's answer. */
export const NEARLY_ALL = 0.95;
export const HARDLY_ANY = 0.05;

/** One idea in the class picture. Shares are 0 to 1; undefined where too few answered. */
export interface PictureRow {
  concept: string;
  before: number | undefined;
  after: number | undefined;
}

/** How many answers the picture of a check was made of when it was last looked at. */
export const shownOf = (check: CheckTally | undefined): number =>
  check ? check.seen.tablets.answered + check.seen.hands.answered : 0;

/** How many were counted since, and are not in the picture. */
export function waitingOf(check: CheckTally | undefined): Record<'tablets' | 'hands', number> {
  if (!check) return { tablets: 0, hands: 0 };
  const now = partsOf(check);
  return {
    tablets: now.tablets.answered - check.seen.tablets.answered,
    hands: now.hands.answered - check.seen.hands.answered,
  };
}

function shareOf(check: CheckTally | undefined, at: number): number | undefined {
  const counts = [check?.seen.tablets, check?.seen.hands].map((part) => part?.questions[at] ?? NONE);
  const all = counts.reduce((sum, one) => sum + sumOf(one), 0);
  // Also where a question was skipped by most: what is left of a class of thirty may be one child.
  if (all < LEAST_TOGETHER) return undefined;
  const fits = counts.reduce((sum, one) => sum + one.fits, 0);
  // Of a small class, a tenth is less than one child: one child at least is always left open.
  const few = Math.max(1, all / 10);
  if (all - fits <= few) return NEARLY_ALL;
  return fits <= few ? HARDLY_ANY : fits / all;
}

/**
 * The class picture as it was last looked at: what the screen, the print and the file all show.
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
