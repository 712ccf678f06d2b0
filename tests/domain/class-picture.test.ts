import { describe, expect, it } from 'vitest';
import { classPicture, HARDLY_ANY, NEARLY_ALL, shownOf, teachAgain, waitingOf } from '../../src/domain/class-picture';
import { emptyTally, type Tally } from '../../src/domain/tally';
import { withHandIn, withHands, withSeen } from '../../src/domain/tally-changes';

const DAY = '2026-11-25';

/** So many tablets of a check, so many of which chose what fits. */
const counted = (tablets: number, fits: number, { check = 1, first = 0, onto = emptyTally(DAY) } = {}): Tally =>
  Array.from({ length: tablets }, (_, at) => at).reduce(
    (all, at) =>
      withHandIn(all, {
        check,
        answers: [at < fits ? 'fits' : 'think'],
        id: (first + at).toString(16).padStart(10, '0'),
      }).tally,
    onto,
  );
const shares = (tally: Tally) => {
  const [row] = classPicture(tally, { before: 1, after: 2, concepts: ['never-fault'] });
  return [row?.before, row?.after];
};

describe('the class picture', () => {
  it('shows what was seen of both checks, side by side', () => {
    const both = counted(8, 2, { check: 2, onto: counted(10, 5) });
    expect(classPicture(withSeen(both, [1, 2]), { before: 1, after: 2, concepts: ['a', 'b'] })).toEqual([
      { concept: 'a', before: 0.5, after: 0.25 },
      { concept: 'b', before: undefined, after: undefined },
    ]);
    expect(shares(withSeen(both, [1]))).toEqual([0.5, undefined]);
  });

  it('shows nothing of fewer than five, nor of a question nobody answered', () => {
    expect(shares(withSeen(counted(4, 2), [1]))).toEqual([undefined, undefined]);
    const skipped = Array.from({ length: 6 }, (_, at) => `000000000${at}`).reduce(
      (all, id) => withHandIn(all, { check: 1, answers: ['none'], id }).tally,
      emptyTally(DAY),
    );
    expect(shares(withSeen(skipped, [1]))).toEqual([undefined, undefined]);
  });

  it('does not change with the sixth child', () => {
    const five = withSeen(counted(5, 3), [1]);
    for (const fits of [0, 1])
      expect(shares(withSeen(counted(1, fits, { first: 5, onto: five }), [1]))).toEqual([0.6, undefined]);
  });

  it('adds hands to tablets', () => {
    const tally = withHands(counted(5, 3), 1, 0, [{ fits: 3, think: 1, notSure: 1 }]);
    expect(shares(withSeen(tally, [1]))[0]).toBe(0.6);
    expect(shownOf(withSeen(tally, [1]).checks[1])).toBe(10);
  });

  it.each([
    [5, 5, NEARLY_ALL],
    [5, 4, NEARLY_ALL],
    [5, 3, 0.6],
    [5, 2, 0.4],
    [5, 1, HARDLY_ANY],
    [5, 0, HARDLY_ANY],
    [9, 8, NEARLY_ALL],
    [9, 7, 7 / 9],
    [30, 30, NEARLY_ALL],
    [30, 27, NEARLY_ALL],
    [30, 26, 26 / 30],
    [30, 4, 4 / 30],
    [30, 3, HARDLY_ANY],
    [30, 0, HARDLY_ANY],
  ])('of %i leaves open whether it was all or none: %i', (tablets, fits, share) => {
    expect(shares(withSeen(counted(tablets, fits), [1]))[0]).toBe(share);
  });

  it('says what to teach again, the least known first', () => {
    const row = (concept: string, after: number | undefined) => ({ concept, before: undefined, after });
    expect(teachAgain([row('a', 0.7), row('b', NEARLY_ALL), row('c', 0.2), row('d', undefined)])).toEqual(['c', 'a']);
  });

  it('does not ask to teach again what nearly all of a small class know', () => {
    for (const tablets of [5, 6, 7, 8, 9])
      expect(
        teachAgain(
          classPicture(withSeen(counted(tablets, tablets - 1, { check: 2 }), [2]), {
            before: 1,
            after: 2,
            concepts: ['a'],
          }),
        ),
      ).toEqual([]);
  });
});

describe('what waits', () => {
  it('is what was counted since the picture was seen', () => {
    const five = withSeen(counted(5, 3), [1]);
    const now = withHands(counted(2, 0, { first: 5, onto: five }), 1, 3, []);
    expect(waitingOf(now.checks[1])).toEqual({ tablets: 2, hands: 3 });
    expect(shownOf(now.checks[1])).toBe(5);
  });

  it('is nobody where nothing was counted', () => {
    expect(waitingOf(undefined)).toEqual({ tablets: 0, hands: 0 });
    expect(shownOf(undefined)).toBe(0);
  });
});
