import { expect, it, describe } from 'vitest';
import fc from 'fast-check';
import type { HandIn, HandInAnswer } from '../../src/domain/hand-in';
import { answeredBy, emptyTally, NOBODY, parseTally, sumOf, type Tally } from '../../src/domain/tally';
import { LEAST_TOGETHER, withHandIn, withHands, withoutHands, withSeen } from '../../src/domain/tally-changes';

const DAY = '2026-11-25';
const from = (at: number, answers: HandIn['answers'], check = 1): HandIn => ({
  check,
  answers,
  id: at.toString(16).padStart(10, '0'),
});
const counted = (answers: readonly HandInAnswer[], tally = emptyTally(DAY), first = 0): Tally =>
  answers.reduce((all, answer, at) => withHandIn(all, from(first + at, [answer])).tally, tally);
const times = (count: number, answer: HandInAnswer) => Array.from({ length: count }, () => answer);
const fits = (count: number) => [{ fits: count, think: 0, notSure: 0 }];

describe('counting', () => {
  it('adds up exactly', () => {
    const tally = [
      ...Array.from({ length: 5 }, (_, at) => from(at, ['fits', 'think'])),
      ...Array.from({ length: 5 }, (_, at) => from(at + 5, ['not-sure', 'none'])),
    ].reduce((all, one) => withHandIn(all, one).tally, emptyTally(DAY));
    expect(tally.checks[1]?.questions).toEqual([
      { fits: 5, think: 0, notSure: 5 },
      { fits: 0, think: 5, notSure: 0 },
    ]);
  });

  it('counts a hand-in once', () => {
    const once = withHandIn(emptyTally(DAY), from(1, ['fits']));
    const twice = withHandIn(once.tally, from(1, ['fits']));
    expect([once.result, twice.result]).toEqual(['added', 'already']);
    expect(twice.tally).toBe(once.tally);
  });

  it('takes a show of hands beside the tablets', () => {
    const tally = withHands(counted(['fits']), 1, 3, [{ fits: 4, think: 1, notSure: 0 }]);
    expect(answeredBy(tally.checks[1])).toBe(6);
    expect(tally.checks[1]?.questions).toEqual([{ fits: 5, think: 1, notSure: 0 }]);
    expect(tally.checks[1]?.byHand).toEqual([{ fits: 4, think: 1, notSure: 0 }]);
    expect(answeredBy(withHands(emptyTally(DAY), 1, 7, []).checks[1])).toBe(7);
    expect(answeredBy(undefined)).toBe(0);
    expect(withHands(tally, 1, 1, []).checks[1]?.questions).toEqual([{ fits: 5, think: 1, notSure: 0 }]);
  });
});

describe('hands taken back', () => {
  it('leave what was there before, also what was counted since', () => {
    const hands = withHands(counted(['fits']), 1, 0, fits(20));
    expect(withoutHands(counted(['think'], hands, 9), 1, 0, fits(20))).toEqual(
      withHands(counted(['think'], counted(['fits']), 9), 1, 0, [{ fits: 0, think: 0, notSure: 0 }]),
    );
  });

  it('leave nothing of a check that was nothing but these', () => {
    expect(withoutHands(withHands(emptyTally(DAY), 1, 0, fits(20)), 1, 0, fits(20))).toEqual(emptyTally(DAY));
  });

  it.each([
    ['another tab has cleared the counts', emptyTally(DAY)],
    ['they were fewer', withHands(emptyTally(DAY), 1, 0, fits(19))],
    ['they said something else', withHands(emptyTally(DAY), 1, 30, [{ fits: 0, think: 20, notSure: 0 }])],
  ])('change nothing where %s', (_, tally) => {
    expect(withoutHands(tally, 1, 0, fits(20))).toBe(tally);
  });

  it('go out of a picture that has shown them, with too few others', () => {
    const few = withHands(counted(times(5, 'fits')), 1, 0, fits(3));
    const seen = withSeen(withHands(few, 1, 0, fits(20)), [1]);
    expect(seen.checks[1]?.seen.hands).toEqual({ answered: 23, questions: fits(23) });
    const back = withoutHands(seen, 1, 0, fits(20));
    expect(back.checks[1]?.seen.hands).toEqual(NOBODY);
    expect(back.checks[1]?.seen.tablets).toEqual({ answered: 5, questions: fits(5) });
  });

  it('leave the picture alone that has not shown them', () => {
    const seen = withSeen(withHands(emptyTally(DAY), 1, 0, fits(20)), [1]);
    expect(withoutHands(withHands(seen, 1, 0, fits(6)), 1, 0, fits(6))).toEqual(seen);
  });
});

describe('what was seen', () => {
  const five = withSeen(counted(times(5, 'fits')), [1]);

  it('is nothing of fewer than five tablets, however many hands there are beside them', () => {
    const four = counted(times(4, 'fits'));
    expect(withSeen(four, [1])).toBe(four);
    const { seen } = withSeen(withHands(four, 1, 0, fits(20)), [1]).checks[1]!;
    expect(seen).toEqual({ tablets: NOBODY, hands: { answered: 20, questions: fits(20) } });
  });

  it.each([1, 2, 3, 4])('stays when %i more have come', (more) => {
    const now = counted(times(more, 'think'), five, 9);
    expect(withSeen(now, [1])).toBe(now);
    expect(now.checks[1]?.seen.tablets).toEqual({ answered: 5, questions: fits(5) });
  });

  it('is everything again when five more have come', () => {
    expect(withSeen(counted(times(5, 'think'), five, 9), [1]).checks[1]?.seen.tablets).toEqual({
      answered: 10,
      questions: [{ fits: 5, think: 5, notSure: 0 }],
    });
  });

  it('leaves out what fewer than five of those who came have answered', () => {
    const skipped = counted([...times(4, 'think'), ...times(4, 'none')], five, 9);
    const seen = withSeen(skipped, [1]);
    expect(seen.checks[1]?.seen.tablets).toEqual({ answered: 13, questions: fits(5) });
    const later = withSeen(counted([...times(1, 'think'), ...times(4, 'none')], seen, 30), [1]);
    expect(later.checks[1]?.seen.tablets).toEqual({ answered: 18, questions: [{ fits: 5, think: 5, notSure: 0 }] });
  });

  it('is of the checks that were looked at, and no other', () => {
    const two = [...times(5, 'fits')].reduce((all, one, at) => withHandIn(all, from(at, [one], 2)).tally, five);
    expect(withSeen(two, [1, 3])).toBe(two);
    expect(withSeen(two, [2]).checks[2]?.seen.tablets.answered).toBe(5);
  });

  it('never changes by fewer than five answers of tablets, whatever is counted, typed, taken back, looked at or reloaded', () => {
    const answer = fc.constantFrom<HandInAnswer>('fits', 'think', 'not-sure', 'none');
    const deed = fc.oneof(
      { weight: 6, arbitrary: fc.record({ add: fc.tuple(answer, answer) }) },
      fc.record({ hands: fc.integer({ min: 0, max: 7 }) }),
      fc.record({ back: fc.integer({ min: 0, max: 7 }) }),
      fc.record({ look: fc.constant(true) }),
      fc.record({ reload: fc.constant(true) }),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        let tally = emptyTally(DAY);
        for (const [at, one] of deeds.entries()) {
          const was = tally.checks[1]?.seen.tablets ?? NOBODY;
          if ('add' in one) tally = withHandIn(tally, from(at, one.add)).tally;
          if ('hands' in one) tally = withHands(tally, 1, 0, fits(one.hands));
          if ('back' in one) tally = withoutHands(tally, 1, 0, fits(one.back));
          if ('look' in one) tally = withSeen(tally, [1]);
          if ('reload' in one) {
            const read = parseTally(JSON.parse(JSON.stringify(tally)), DAY);
            expect(read).toEqual(tally);
            tally = read;
          }
          const now = tally.checks[1]?.seen.tablets ?? NOBODY;
          const came = [
            now.answered - was.answered,
            ...now.questions.map((counts, nth) => sumOf(counts) - sumOf(was.questions[nth] ?? NOTHING)),
          ];
          expect(came.every((count) => count === 0 || count >= LEAST_TOGETHER)).toBe(true);
        }
      }),
    );
  });
});

const NOTHING = { fits: 0, think: 0, notSure: 0 };
