import { describe, expect, it } from 'vitest';
import { AGAIN, CHECK, NOT_SURE } from '../../../src/domain/steps/outcome';
import { judgeSpot } from '../../../src/domain/steps/spot';
import { spotInChat } from '../../support/steps/spot';

const judged = (...taps: string[]) => judgeSpot(spotInChat, taps);

describe('spot', () => {
  it('begins with nothing found', () => {
    expect(judged()).toEqual({
      feedback: undefined,
      complete: false,
      canRetry: false,
      shows: { found: [], saying: undefined, notSure: false, canCheck: false, closed: false },
    });
  });

  it('says the words of a sign and of an ordinary thing', () => {
    expect(judged('delete').feedback).toEqual({ tone: 'glad', says: ['targets.delete.feedback'] });
    expect(judged('rematch').feedback).toEqual({ tone: 'think', says: ['targets.rematch.feedback'] });
  });

  it('keeps what was found when it is tapped again', () => {
    expect(judged('delete', 'rematch', 'delete').shows).toMatchObject({
      found: ['delete', 'rematch'],
      saying: 'delete',
      canCheck: true,
    });
  });

  it("closes gladly at 'That is all' once every sign was tapped, ordinary things or not, and may be tried again", () => {
    expect(judged('delete', 'only-me', CHECK)).toMatchObject({
      feedback: { tone: 'glad', says: ['done'] },
      complete: true,
      canRetry: true,
    });
    expect(judged('rematch', 'delete', 'only-me', CHECK).feedback?.tone).toBe('glad');
  });

  it('closes with another look offered while a sign is left', () => {
    const outcome = judged('delete', CHECK);
    expect(outcome).toMatchObject({ feedback: { tone: 'think', says: ['done'] }, complete: true, canRetry: true });
    expect(outcome.shows).toMatchObject({ closed: true, canCheck: false, saying: undefined });
  });

  it('does not close on nothing', () => {
    expect(judged(CHECK)).toEqual(judged());
  });

  it("takes 'Not sure' as an answer", () => {
    expect(judged('delete', NOT_SURE)).toMatchObject({
      feedback: { tone: 'fair', says: ['notSure'] },
      complete: true,
      canRetry: true,
      shows: { notSure: true, found: ['delete'] },
    });
  });

  it("forgets everything at 'Look again' and passes over taps it does not know", () => {
    expect(judged('delete', AGAIN)).toEqual(judged());
    expect(judged('elsewhere')).toEqual(judged());
  });
});
