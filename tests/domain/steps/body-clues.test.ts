import { describe, expect, it } from 'vitest';
import { judgeBodyClues } from '../../../src/domain/steps/body-clues';
import { AGAIN, CHECK, NOT_SURE } from '../../../src/domain/steps/outcome';
import { bodyClues } from '../../support/steps/body-clues';

const judged = (...taps: string[]) => judgeBodyClues(bodyClues, taps);

describe('body clues', () => {
  it('begins with nothing chosen', () => {
    expect(judged()).toEqual({
      feedback: undefined,
      complete: false,
      canRetry: false,
      shows: { chosen: [], notSure: false, canCheck: false, closed: false },
    });
  });

  it.each(bodyClues.places)('is glad of %s: every body has its own clues', (place) => {
    expect(judged(place)).toMatchObject({
      feedback: { tone: 'glad', says: [`places.${place}.feedback`] },
      complete: false,
    });
    expect(judged(place, CHECK)).toMatchObject({
      feedback: { tone: 'glad', says: ['done'] },
      complete: true,
      // There are words for the other parts too, and a child may come back for them.
      canRetry: true,
    });
  });

  it('keeps several and takes one back at a second tap', () => {
    expect(judged('tummy', 'hands').shows).toMatchObject({ chosen: ['tummy', 'hands'], canCheck: true });
    expect(judged('tummy', 'hands', 'hands')).toMatchObject({
      feedback: { says: ['places.tummy.feedback'] },
      shows: { chosen: ['tummy'] },
    });
  });

  it('does not close on nothing', () => {
    expect(judged('tummy', 'tummy', CHECK)).toMatchObject({ complete: false, shows: { closed: false } });
  });

  it("takes 'Not sure' as an answer", () => {
    expect(judged('tummy', NOT_SURE)).toMatchObject({
      feedback: { tone: 'fair', says: ['notSure'] },
      complete: true,
      canRetry: true,
      shows: { chosen: [], notSure: true, canCheck: false },
    });
  });

  it.each(['tummy', 'hands'])(
    "puts down what was chosen before 'Not sure': then a tap on %s chooses it alone",
    (place) => {
      expect(judged('tummy', NOT_SURE, place)).toEqual(judged(place));
      expect(judged('tummy', NOT_SURE, place, CHECK)).toEqual(judged(place, CHECK));
    },
  );

  it("has nothing to close after 'Not sure', and the way on stays", () => {
    expect(judged('tummy', NOT_SURE, CHECK)).toEqual(judged(NOT_SURE));
  });

  it("forgets everything at 'Look again' and passes over taps it does not know", () => {
    expect(judged('tummy', AGAIN)).toEqual(judged());
    expect(judged('elbow')).toEqual(judged());
  });
});
