import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandIn } from '../../src/domain/hand-in';
import {
  answeredBy,
  classPicture,
  emptyTally,
  parseTally,
  tallyOn,
  teachAgain,
  withHandIn,
  withHands,
  type Tally,
} from '../../src/domain/tally';

const DAY = '2026-11-25';
const from = (at: number, answers: HandIn['answers'], check = 1): HandIn => ({
  check,
  answers,
  id: at.toString(16).padStart(10, '0'),
});
const all = (handIns: readonly HandIn[]) =>
  handIns.reduce<Tally>((tally, one) => withHandIn(tally, one).tally, emptyTally(DAY));
const CONCEPTS = ['never-fault', 'keep-telling'];

describe('the class picture', () => {
  it('adds up exactly', () => {
    const tally = all([
      ...Array.from({ length: 5 }, (_, at) => from(at, ['fits', 'think'])),
      ...Array.from({ length: 5 }, (_, at) => from(at + 5, ['not-sure', 'none'])),
      ...Array.from({ length: 5 }, (_, at) => from(at, ['fits', 'fits'], 2)),
    ]);
    expect(tally.checks[1]?.questions).toEqual([
      { fits: 5, think: 0, notSure: 5 },
      { fits: 0, think: 5, notSure: 0 },
    ]);
    expect(classPicture(tally, { before: 1, after: 2, concepts: CONCEPTS })).toEqual([
      { concept: 'never-fault', before: 0.5, after: 1 },
      { concept: 'keep-telling', before: 0, after: 1 },
    ]);
  });

  it('counts a hand-in once', () => {
    const once = withHandIn(emptyTally(DAY), from(1, ['fits']));
    const twice = withHandIn(once.tally, from(1, ['fits']));
    expect([once.result, twice.result]).toEqual(['added', 'already']);
    expect(twice.tally).toBe(once.tally);
  });

  it('shows nothing of fewer than five', () => {
    const tally = all(Array.from({ length: 4 }, (_, at) => from(at, ['fits', 'fits'])));
    const [row] = classPicture(tally, { before: 1, after: 2, concepts: CONCEPTS });
    expect(row).toEqual({ concept: 'never-fault', before: undefined, after: undefined });
  });

  it('shows nothing of a question nobody answered', () => {
    const tally = all(Array.from({ length: 6 }, (_, at) => from(at, ['none'])));
    expect(classPicture(tally, { before: 1, after: 1, concepts: CONCEPTS }).map(({ after }) => after)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('takes a show of hands beside the tablets', () => {
    const tally = withHands(all([from(1, ['fits'])]), 1, 3, [{ fits: 4, think: 1, notSure: 0 }]);
    expect(answeredBy(tally.checks[1])).toBe(6);
    expect(tally.checks[1]?.questions).toEqual([{ fits: 5, think: 1, notSure: 0 }]);
    expect(answeredBy(withHands(emptyTally(DAY), 1, 7, []).checks[1])).toBe(7);
    expect(answeredBy(undefined)).toBe(0);
    expect(withHands(tally, 1, 1, []).checks[1]?.questions).toEqual([{ fits: 5, think: 1, notSure: 0 }]);
  });

  it('says what to teach again, the least known first', () => {
    const row = (concept: string, after: number | undefined) => ({ concept, before: undefined, after });
    expect(teachAgain([row('a', 0.7), row('b', 0.95), row('c', 0.2), row('d', undefined)])).toEqual(['c', 'a']);
  });
});

describe('the day', () => {
  const tally = all([from(1, ['fits'])]);
  it('takes its class picture with it', () => {
    expect(tallyOn(tally, DAY)).toBe(tally);
    expect(tallyOn(tally, '2026-11-26')).toEqual(emptyTally('2026-11-26'));
    expect(parseTally(tally, '2026-11-26')).toEqual(emptyTally('2026-11-26'));
  });

  it('is read back as it was stored', () => {
    expect(parseTally(JSON.parse(JSON.stringify(tally)), DAY)).toEqual(tally);
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
  ])('starts fresh from %s', (_, stored) => expect(parseTally(stored, DAY)).toEqual(emptyTally(DAY)));

  it('never throws on what lies in storage', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(parseTally(stored, DAY).day).toBe(DAY);
      }),
    );
  });
});
