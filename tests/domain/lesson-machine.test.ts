import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginLesson,
  currentStep,
  currentTaps,
  lessonAfter,
  type LessonEvent,
  type LessonState,
} from '../../src/domain/lesson-machine';

const STEPS = ['hook', 'try', 'rest'];
const after = (...events: LessonEvent[]) => events.reduce<LessonState>(lessonAfter, beginLesson(STEPS));
const tap = (id: string): LessonEvent => ({ type: 'tap', id });
const next: LessonEvent = { type: 'next' };
const back: LessonEvent = { type: 'back' };

describe('the lesson machine', () => {
  it('begins at the first step with nothing tapped', () => {
    expect(beginLesson(STEPS)).toEqual({ steps: STEPS, at: 0, taps: {}, ended: false });
    expect(currentStep(after())).toBe('hook');
    expect(currentTaps(after())).toEqual([]);
  });

  it('refuses a lesson without steps', () => {
    expect(() => beginLesson([])).toThrow('A lesson needs at least one step');
  });

  it('keeps taps in order, step by step', () => {
    const state = after(tap('a'), tap('b'), next, tap('c'));
    expect(currentTaps(state)).toEqual(['c']);
    expect(state.taps).toEqual({ hook: ['a', 'b'], try: ['c'] });
  });

  it('finds what was tapped again on the way back', () => {
    expect(currentTaps(after(tap('a'), next, back))).toEqual(['a']);
  });

  it('stays at the first step when there is no step before', () => {
    expect(after(back)).toEqual(after());
  });

  it('ends after the last step, and then stays as it is', () => {
    const ended = after(next, next, next);
    expect(ended.ended).toBe(true);
    for (const event of [next, back, tap('a')]) expect(lessonAfter(ended, event)).toBe(ended);
  });

  it('changes nothing of the state it was given', () => {
    const before = after(tap('a'));
    const copy = structuredClone(before);
    for (const event of [next, back, tap('b')]) lessonAfter(before, event);
    expect(before).toEqual(copy);
  });

  it('never leaves its steps, whatever happens', () => {
    const event = fc.oneof(fc.constant(next), fc.constant(back), fc.string().map(tap));
    fc.assert(
      fc.property(fc.array(event), (events) => {
        expect(STEPS).toContain(currentStep(after(...events)));
      }),
    );
  });
});
