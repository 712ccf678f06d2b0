import { describe, expect, it } from 'vitest';
import { judgeChoose } from '../../../src/domain/steps/choose';
import { AGAIN, CHECK, NOT_SURE } from '../../../src/domain/steps/outcome';
import { chooseOne, chooseSeveral } from '../../support/steps/choose';

describe('choose, one card', () => {
  it('says nothing and waits before a tap', () => {
    expect(judgeChoose(chooseOne, [])).toEqual({
      feedback: undefined,
      complete: false,
      canRetry: false,
      shows: { chosen: [], notSure: false, canCheck: false, closed: false },
    });
  });

  it('opens the way on after a card that fits', () => {
    const outcome = judgeChoose(chooseOne, ['tell']);
    expect(outcome).toMatchObject({
      feedback: { tone: 'glad', says: ['options.tell.feedback'] },
      complete: true,
      canRetry: false,
    });
    expect(outcome.shows.chosen).toEqual(['tell']);
  });

  it('opens the way on after another card too, with another look offered', () => {
    expect(judgeChoose(chooseOne, ['keep'])).toMatchObject({
      feedback: { tone: 'think', says: ['options.keep.feedback'] },
      complete: true,
      canRetry: true,
    });
  });

  it('takes the last of several taps, and keeps it when the same card is tapped again', () => {
    expect(judgeChoose(chooseOne, ['keep', 'tell']).shows.chosen).toEqual(['tell']);
    expect(judgeChoose(chooseOne, ['tell', 'tell']).shows.chosen).toEqual(['tell']);
  });

  it("takes 'Not sure' as an answer", () => {
    expect(judgeChoose(chooseOne, ['tell', NOT_SURE])).toMatchObject({
      feedback: { tone: 'fair', says: ['notSure'] },
      complete: true,
      canRetry: true,
      shows: { chosen: [], notSure: true },
    });
  });

  it("forgets everything at 'Look again' and passes over taps it does not know", () => {
    expect(judgeChoose(chooseOne, ['keep', AGAIN])).toEqual(judgeChoose(chooseOne, []));
    expect(judgeChoose(chooseOne, ['somewhere-else', CHECK])).toEqual(judgeChoose(chooseOne, []));
  });
});

describe('choose, several cards', () => {
  it('says the words of each card and waits', () => {
    expect(judgeChoose(chooseSeveral, ['listens', 'famous'])).toMatchObject({
      feedback: { tone: 'think', says: ['options.famous.feedback'] },
      complete: false,
      canRetry: false,
      shows: { chosen: ['listens', 'famous'], canCheck: true, closed: false },
    });
  });

  it('takes a card back at a second tap', () => {
    expect(judgeChoose(chooseSeveral, ['listens', 'famous', 'famous']).shows.chosen).toEqual(['listens']);
    expect(judgeChoose(chooseSeveral, ['listens', 'listens']).feedback).toBeUndefined();
  });

  it("closes at 'These ones', and may be tried again whatever was picked", () => {
    expect(judgeChoose(chooseSeveral, ['listens', 'helps', CHECK])).toMatchObject({
      feedback: { tone: 'glad', says: ['done'] },
      complete: true,
      canRetry: true,
      shows: { chosen: ['listens', 'helps'], canCheck: false, closed: true },
    });
    // What does not fit no longer looks kept.
    expect(judgeChoose(chooseSeveral, ['listens', 'rich', CHECK])).toMatchObject({
      feedback: { tone: 'think' },
      complete: true,
      canRetry: true,
      shows: { chosen: ['listens'], closed: true },
    });
  });

  it('does not close on nothing', () => {
    expect(judgeChoose(chooseSeveral, [CHECK])).toMatchObject({
      feedback: undefined,
      complete: false,
      shows: { closed: false },
    });
  });

  it("takes 'Not sure' as an answer", () => {
    expect(judgeChoose(chooseSeveral, ['rich', NOT_SURE])).toMatchObject({
      complete: true,
      shows: { chosen: [], notSure: true, canCheck: false },
    });
  });

  it.each(['rich', 'listens'])(
    "puts down what was picked before 'Not sure': then a tap on %s picks that card alone",
    (id) => {
      expect(judgeChoose(chooseSeveral, ['rich', NOT_SURE, id])).toMatchObject({
        feedback: { says: [`options.${id}.feedback`] },
        complete: false,
        shows: { chosen: [id], notSure: false, canCheck: true },
      });
      expect(judgeChoose(chooseSeveral, ['rich', NOT_SURE, id, CHECK]).shows).toEqual(
        judgeChoose(chooseSeveral, [id, CHECK]).shows,
      );
    },
  );

  it("has nothing to close after 'Not sure', and the way on stays", () => {
    expect(judgeChoose(chooseSeveral, ['rich', NOT_SURE, CHECK])).toEqual(judgeChoose(chooseSeveral, [NOT_SURE]));
  });
});
