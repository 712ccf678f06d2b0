import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandIn } from '../../src/domain/hand-in';
import { emptyTally, NOBODY, NONE, parseTally, tallyOn, type Tally } from '../../src/domain/tally';
import { withHandIn, withHands, withSeen } from '../../src/domain/tally-changes';

const DAY = '2026-11-25';
const from = (at: number, answers: HandIn['answers'], check = 1): HandIn => ({
  check,
  answers,
  id: at.toString(16).padStart(10, '0'),
});
const all = (handIns: readonly HandIn[]) =>
  handIns.reduce<Tally>((tally, one) => withHandIn(tally, one).tally, emptyTally(DAY));
/** One tablet's answer as it is stored, and something odd beside it. */
const withOne = (odd: object) => ({
  day: DAY,
  checks: { 1: { ids: ['0000000001'], hands: 0, questions: [{ fits: 1, think: 0, notSure: 0 }], ...odd } },
});

describe('the day', () => {
  const tally = all([from(1, ['fits'])]);
  it('takes its class picture with it', () => {
    expect(tallyOn(tally, DAY)).toBe(tally);
    expect(tallyOn(tally, '2026-11-26')).toEqual(emptyTally('2026-11-26'));
    expect(parseTally(tally, '2026-11-26')).toEqual(emptyTally('2026-11-26'));
  });

  it.each([
    ['as it was counted', tally],
    ['with hands', withHands(tally, 1, 0, [{ fits: 1, think: 2, notSure: 3 }])],
    ['with what was seen', withSeen(withHands(tally, 1, 9, [{ fits: 9, think: 0, notSure: 0 }]), [1])],
  ])('is read back %s', (_, stored) => {
    expect(parseTally(JSON.parse(JSON.stringify(stored)), DAY)).toEqual(stored);
  });

  it.each([
    ['tablets', ['0000000001'], 0, []],
    ['hands', [], 4, [{ fits: 4, think: 0, notSure: 0 }]],
    ['both', ['0000000001'], 3, []],
  ])('is read as an earlier version left it: %s', (_, ids, hands, byHand) => {
    const questions = [{ fits: 4, think: 0, notSure: 0 }];
    expect(parseTally({ day: DAY, checks: { 1: { ids, hands, questions } } }, DAY).checks[1]).toEqual({
      ids,
      hands,
      questions,
      byHand,
      seen: { tablets: { answered: 0, questions: [] }, hands: { answered: 0, questions: [] } },
    });
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'tally'],
    ['a list', []],
    ['no checks', { day: DAY }],
    ['a check that is none', { day: DAY, checks: { 1: 4 } }],
    ['a check by name', { day: DAY, checks: { kai: { ids: [], hands: 0, questions: [] } } }],
    ['a name among the ids', { day: DAY, checks: { 1: { ids: ['kai'], hands: 0, questions: [] } } }],
    ['ids that are no list', { day: DAY, checks: { 1: { ids: 1, hands: 0, questions: [] } } }],
    ['hands below nought', { day: DAY, checks: { 1: { ids: [], hands: -1, questions: [] } } }],
    ['questions that are no list', { day: DAY, checks: { 1: { ids: [], hands: 0, questions: 1 } } }],
    [
      'half a child',
      { day: DAY, checks: { 1: { ids: [], hands: 0, questions: [{ fits: 0.5, think: 0, notSure: 0 }] } } },
    ],
    ['a count missing', { day: DAY, checks: { 1: { ids: [], hands: 0, questions: [{ fits: 0, think: 0 }] } } }],
    ['two counts missing', { day: DAY, checks: { 1: { ids: [], hands: 0, questions: [{ fits: 0 }] } } }],
    ['a question that is none', { day: DAY, checks: { 1: { ids: [], hands: 0, questions: [null] } } }],
    ['by hand what is none', withOne({ byHand: 1 })],
    ['more by hand than in all', withOne({ byHand: [{ fits: 2, think: 0, notSure: 0 }] })],
    ['by hand what was never asked', withOne({ byHand: [NONE, NONE] })],
    ['seen, and nothing', withOne({ seen: null })],
    ['seen, and a word', withOne({ seen: 'all' })],
    ['seen, and half of it', withOne({ seen: { tablets: NOBODY } })],
    ['seen, and no number', withOne({ seen: { tablets: { answered: 'five', questions: [] }, hands: NOBODY } })],
    ['seen, and no questions', withOne({ seen: { tablets: { answered: 1 }, hands: NOBODY } })],
    ['more tablets seen than counted', withOne({ seen: { tablets: { answered: 2, questions: [] }, hands: NOBODY } })],
    ['more hands seen than counted', withOne({ seen: { tablets: NOBODY, hands: { answered: 1, questions: [] } } })],
    [
      'more answers seen than given',
      withOne({ seen: { tablets: { answered: 1, questions: [{ fits: 0, think: 1, notSure: 0 }] }, hands: NOBODY } }),
    ],
  ])('starts fresh from %s', (_, stored) => expect(parseTally(stored, DAY)).toEqual(emptyTally(DAY)));

  it('never throws on what lies in storage', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(parseTally(stored, DAY).day).toBe(DAY);
      }),
    );
  });
});
