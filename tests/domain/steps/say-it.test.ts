import { describe, expect, it } from 'vitest';
import rights from '../../../src/content/lessons/11-13/your-rights.json';
import type { StepOf } from '../../../src/content/schema/lesson';
import { GO_ON } from '../../../src/domain/steps/go-on';
import { AGAIN, NOT_SURE } from '../../../src/domain/steps/outcome';
import { judgeSayIt } from '../../../src/domain/steps/say-it';
import { sayIt } from '../../support/steps/say-it';

const judged = (...taps: string[]) => judgeSayIt(sayIt, taps);
const whole = ['grandma', GO_ON, 'worry', GO_ON, 'next', GO_ON];

describe('judging say it', () => {
  it('begins with the first round, unanswered', () => {
    expect(judged()).toEqual({
      feedback: undefined,
      complete: false,
      canRetry: false,
      shows: {
        round: sayIt.rounds[0],
        chosen: undefined,
        notSure: false,
        picked: [],
        spoken: undefined,
        canGoOn: false,
      },
    });
  });

  it('is glad of an answer that fits, and waits for the child to go on', () => {
    const { feedback, canRetry, complete, shows } = judged('grandma');
    expect(feedback).toEqual({ tone: 'glad', says: ['rounds.whom.options.grandma.feedback'] });
    expect([canRetry, complete, shows.canGoOn, shows.chosen, shows.round?.id]).toEqual([
      false,
      false,
      true,
      'grandma',
      'whom',
    ]);
  });

  it('understands another answer, and still lets the child go on', () => {
    const { feedback, canRetry, shows } = judged('girl');
    expect(feedback).toEqual({ tone: 'think', says: ['rounds.whom.options.girl.feedback'] });
    expect([canRetry, shows.canGoOn, shows.chosen]).toEqual([true, true, 'girl']);
  });

  it("takes 'Not sure' for an answer in every round", () => {
    for (const [round, taps] of [
      ['whom', []],
      ['sentence', ['grandma', GO_ON]],
      ['busy', ['grandma', GO_ON, 'worry', GO_ON]],
    ] as const) {
      const { feedback, shows } = judged(...taps, NOT_SURE);
      expect(feedback).toEqual({ tone: 'fair', says: [`rounds.${round}.notSure`] });
      expect([shows.notSure, shows.canGoOn, shows.chosen]).toEqual([true, true, undefined]);
    }
  });

  it('lets another card be tapped as long as the round lasts', () => {
    expect(judged('girl', 'grandma').shows.chosen).toBe('grandma');
    expect(judged(NOT_SURE, 'grandma').shows.notSure).toBe(false);
  });

  it('does not go on before there is an answer, and lets unknown taps pass', () => {
    expect(judged(GO_ON).shows.round?.id).toBe('whom');
    expect(judged('worry')).toEqual(judged());
  });

  it('goes through the rounds in order', () => {
    expect(judged('grandma', GO_ON).shows.round?.id).toBe('sentence');
    expect(judged('grandma', GO_ON, NOT_SURE, GO_ON).shows.round?.id).toBe('busy');
  });

  it('puts the telling together of what fits, and of nothing else: nobody rehearses "I am fine"', () => {
    expect(judged(...whole).shows.picked).toEqual([
      { round: 'whom', part: 'who', option: 'grandma' },
      { round: 'sentence', part: 'words', option: 'worry' },
      { round: 'busy', part: 'if-busy', option: 'next' },
    ]);
    expect(judged('girl', GO_ON, 'fine', GO_ON, NOT_SURE, GO_ON).shows.picked).toEqual([]);
  });

  it('tries out the newest sentence, and none while the next is being asked for', () => {
    const [whom, sentence, busy] = sayIt.rounds;
    if (!whom || !sentence || !busy) throw new Error('three rounds');
    // First a word to the friend, then the words to the teacher.
    const toFriend = { ...whom, part: 'words' as const };
    const spoken = (...taps: string[]) =>
      judgeSayIt({ ...sayIt, rounds: [toFriend, sentence, busy] }, taps).shows.spoken;
    expect(spoken('grandma')).toEqual({ round: 'whom', part: 'words', option: 'grandma' });
    expect(spoken('grandma', GO_ON)).toBeUndefined();
    const toTeacher = { round: 'sentence', part: 'words', option: 'worry' };
    expect(spoken('grandma', GO_ON, 'worry')).toEqual(toTeacher);
    expect(spoken('grandma', GO_ON, 'worry', GO_ON)).toEqual(toTeacher);
    expect(spoken('grandma', GO_ON, 'worry', GO_ON, 'next', GO_ON)).toEqual(toTeacher);
    expect(spoken('girl', GO_ON, 'fine', GO_ON)).toBeUndefined();
  });

  it('ends with the adult, kindly, whatever was picked', () => {
    for (const taps of [
      whole,
      [NOT_SURE, GO_ON, NOT_SURE, GO_ON, NOT_SURE, GO_ON],
      ['girl', GO_ON, 'fine', GO_ON, 'grandma', GO_ON],
    ]) {
      const { feedback, complete, canRetry, shows } = judged(...taps);
      expect([feedback, complete, canRetry]).toEqual([{ tone: 'glad', says: [] }, true, true]);
      expect([shows.round, shows.chosen, shows.notSure, shows.canGoOn]).toEqual([undefined, undefined, false, false]);
    }
  });

  it('stays with the adult when something is tapped late', () => {
    expect(judged(...whole, GO_ON, 'next', NOT_SURE)).toEqual(judged(...whole));
  });

  it("takes back one answer with 'Look again', and starts afresh after the end", () => {
    expect(judged('grandma', GO_ON, 'fine', AGAIN)).toEqual(judged('grandma', GO_ON));
    expect(judged(...whole, AGAIN)).toEqual(judged());
  });
});

describe('what was said to a friend, in a step that then tells a teacher', () => {
  const step = rights.steps.find(({ id }) => id === 'rhys-for-noor') as unknown as StepOf<'say-it'>;
  const [toFriend, toTeacher] = step.rounds.filter(({ part }) => part === 'words');
  const answer = (round: typeof toFriend, verdict: 'fits' | 'think') =>
    round?.options.find((option) => option.verdict === verdict)?.id ?? 'none';
  const spoken = (...taps: string[]) => judgeSayIt(step, taps).shows.spoken;

  it('does not stand as what she was told, who answers a child that was not sure what to say to her', () => {
    expect(spoken(answer(toFriend, 'fits'), GO_ON, NOT_SURE, GO_ON)).toBeUndefined();
  });

  it('nor where the words to her were none to rehearse', () => {
    expect(spoken(answer(toFriend, 'fits'), GO_ON, answer(toTeacher, 'think'), GO_ON)).toBeUndefined();
  });

  it('and gives way to what she was told', () => {
    expect(spoken(answer(toFriend, 'fits'), GO_ON, answer(toTeacher, 'fits'), GO_ON)).toMatchObject({
      round: toTeacher?.id,
    });
  });
});
