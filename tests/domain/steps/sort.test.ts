import { describe, expect, it } from 'vitest';
import { AGAIN, NOT_SURE } from '../../../src/domain/steps/outcome';
import { intoBox, judgeSort } from '../../../src/domain/steps/sort';
import { sortSecrets } from '../../support/steps/sort';

const judged = (...taps: string[]) => judgeSort(sortSecrets, taps);
const party = intoBox('party', 'surprise');
const game = intoBox('game', 'unsafe-secret');

describe('sort', () => {
  it('begins with the first item and empty boxes', () => {
    expect(judged()).toEqual({
      feedback: undefined,
      complete: false,
      canRetry: false,
      shows: { current: 'party', boxOf: new Map(), next: 'game' },
    });
  });

  it('is glad of an item in a box it fits, and offers the next', () => {
    expect(judged(party)).toMatchObject({
      feedback: { tone: 'glad', says: ['items.party.fits'] },
      complete: false,
      shows: { current: 'party', next: 'game' },
    });
    expect(judged(party).shows.boxOf).toEqual(new Map([['party', 'surprise']]));
  });

  it('leaves an item where the child put it, with a reason to look again', () => {
    const outcome = judged(intoBox('party', 'unsafe-secret'));
    expect(outcome.feedback).toEqual({ tone: 'think', says: ['items.party.think'] });
    expect(outcome.shows.boxOf.get('party')).toBe('unsafe-secret');
  });

  it('moves an item to another box at once', () => {
    const outcome = judged(intoBox('party', 'unsafe-secret'), party);
    expect(outcome.feedback?.tone).toBe('glad');
    expect(outcome.shows.boxOf).toEqual(new Map([['party', 'surprise']]));
  });

  it("takes 'Not sure' for the item in the middle only", () => {
    const outcome = judged(party, 'game', NOT_SURE);
    expect(outcome.feedback).toEqual({ tone: 'fair', says: ['items.game.notSure'] });
    expect(outcome.shows.boxOf).toEqual(
      new Map([
        ['party', 'surprise'],
        ['game', NOT_SURE],
      ]),
    );
  });

  it('takes up the next item, and an unsorted one has nothing said about it', () => {
    expect(judged(party, 'game')).toMatchObject({ feedback: undefined, shows: { current: 'game', next: 'photo' } });
  });

  it('takes a sorted item up again without losing its place', () => {
    const outcome = judged(party, 'game', game, 'party');
    expect(outcome).toMatchObject({
      feedback: { says: ['items.party.fits'] },
      shows: { current: 'party', next: 'photo' },
    });
    expect(outcome.shows.boxOf.size).toBe(2);
  });

  it('is complete once every item lies in a box, glad or not', () => {
    const glad = judged(party, 'game', game, 'photo', intoBox('photo', 'surprise'));
    expect(glad).toMatchObject({ complete: true, canRetry: false, shows: { next: undefined } });
    const mixed = judged(
      intoBox('party', 'unsafe-secret'),
      'game',
      NOT_SURE,
      'photo',
      intoBox('photo', 'unsafe-secret'),
    );
    expect(mixed).toMatchObject({ feedback: { tone: 'glad' }, complete: true, canRetry: true });
  });

  it('lets an item skipped be the next one in the end', () => {
    expect(judged('photo', intoBox('photo', 'surprise'), 'game', game).shows.next).toBe('party');
  });

  it("forgets everything at 'Look again' and passes over taps it does not know", () => {
    expect(judged(party, AGAIN)).toEqual(judged());
    expect(judged('nothing', 'nothing:surprise', 'party:nowhere')).toEqual(judged());
  });
});
