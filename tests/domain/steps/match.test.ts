import { describe, expect, it } from 'vitest';
import { cardTap, judgeMatch } from '../../../src/domain/steps/match';
import { AGAIN, NOT_SURE } from '../../../src/domain/steps/outcome';
import { matchFeelings, matchFour } from '../../support/steps/match';

const judged = (...taps: string[]) => judgeMatch(matchFeelings, taps);
const left = (id: string) => cardTap({ side: 'left', id });
const right = (id: string) => cardTap({ side: 'right', id });

describe('match', () => {
  it('begins with nothing held', () => {
    expect(judged()).toMatchObject({
      feedback: undefined,
      complete: false,
      canRetry: false,
      shows: { held: undefined, matched: [], notSure: false },
    });
  });

  it('holds the first card, whichever side it is on', () => {
    expect(judged(left('sad')).shows.held).toEqual({ side: 'left', id: 'sad' });
    expect(judged(right('sad')).shows.held).toEqual({ side: 'right', id: 'sad' });
  });

  it('puts a card down at a second tap, and changes it for another of its side', () => {
    expect(judged(left('sad'), left('sad')).shows.held).toBeUndefined();
    expect(judged(left('sad'), left('angry')).shows.held).toEqual({ side: 'left', id: 'angry' });
  });

  it.each([
    [left('sad'), right('sad')],
    [right('sad'), left('sad')],
  ])('joins %s and %s', (first, second) => {
    expect(judged(first, second)).toMatchObject({
      feedback: { tone: 'glad', says: ['pairs.sad.feedback'] },
      complete: false,
      shows: { held: undefined, matched: ['sad'] },
    });
  });

  it('puts two cards that do not belong together down, kindly', () => {
    expect(judged(left('sad'), right('angry'))).toMatchObject({
      feedback: { tone: 'think', says: ['think'] },
      complete: false,
      shows: { held: undefined, matched: [] },
    });
  });

  it('says the words of a joined pair again when it is tapped, and keeps what is held', () => {
    const outcome = judged(left('sad'), right('sad'), left('angry'), right('sad'));
    expect(outcome.feedback).toEqual({ tone: 'glad', says: ['pairs.sad.feedback'] });
    expect(outcome.shows.held).toEqual({ side: 'left', id: 'angry' });
  });

  it('is complete once all pairs are joined, and may be tried again: no card can be put down any more', () => {
    const taps = matchFeelings.pairs.flatMap(({ id }) => [left(id), right(id)]);
    expect(judged(...taps)).toMatchObject({
      complete: true,
      canRetry: true,
      shows: { matched: ['worried', 'sad', 'angry'] },
    });
    expect(judged(...taps, NOT_SURE)).toMatchObject({
      feedback: { tone: 'fair', says: ['notSure'] },
      complete: true,
      canRetry: true,
    });
  });

  it("shows one pair at 'Not sure' and opens the way on", () => {
    expect(judged(NOT_SURE)).toMatchObject({
      feedback: { tone: 'fair', says: ['notSure', 'pairs.worried.feedback'] },
      complete: true,
      canRetry: false,
      shows: { matched: ['worried'], notSure: true, shown: 'worried' },
    });
  });

  it('offers another look once every pair is joined with help', () => {
    expect(judged(NOT_SURE, NOT_SURE, NOT_SURE)).toMatchObject({
      complete: true,
      canRetry: true,
      shows: { matched: ['worried', 'sad', 'angry'] },
    });
  });

  it("shows the pair of the card that is held at 'Not sure', else the first open one", () => {
    expect(judged(right('angry'), NOT_SURE).shows).toMatchObject({ held: undefined, matched: ['angry'] });
    expect(judged(left('worried'), right('worried'), NOT_SURE).shows.matched).toEqual(['worried', 'sad']);
  });

  it("lets the rest be matched after 'Not sure'", () => {
    expect(judged(NOT_SURE, left('sad'), right('sad'))).toMatchObject({
      feedback: { tone: 'glad' },
      complete: true,
      shows: { matched: ['worried', 'sad'], notSure: false, shown: undefined },
    });
  });

  it("forgets everything at 'Look again' and passes over taps it does not know", () => {
    expect(judged(left('sad'), AGAIN)).toEqual(judged());
    expect(judged('left:nothing', 'sad')).toEqual(judged());
  });

  it.each([matchFeelings, matchFour])('lays no right card opposite its own left one ($id)', (step) => {
    const { rights } = judgeMatch(step, []).shows;
    expect([...rights].sort()).toEqual(step.pairs.map(({ id }) => id).sort());
    expect(rights.filter((id, at) => step.pairs[at]?.id === id)).toEqual([]);
  });
});
