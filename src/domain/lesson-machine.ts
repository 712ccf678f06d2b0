import type { Taps } from './steps/outcome';

/** Where a child is in a lesson and what was tapped. Dropped whole with the visit. */
export interface LessonState {
  /** Ids of the lesson's steps, in order. */
  readonly steps: readonly string[];
  readonly at: number;
  readonly taps: Readonly<Record<string, Taps>>;
  readonly ended: boolean;
}

export type LessonEvent = { type: 'tap'; id: string } | { type: 'next' } | { type: 'back' };

/** A lesson about to begin. `steps` are the ids in order; throws on none, as no lesson may be empty. */
export function beginLesson(steps: readonly string[]): LessonState {
  if (steps.length === 0) throw new Error('A lesson needs at least one step');
  return { steps, at: 0, taps: {}, ended: false };
}

/** The id of the step being shown. */
export function currentStep(state: LessonState): string {
  return state.steps[state.at] as string;
}

/** What was tapped on the step being shown. */
export function currentTaps(state: LessonState): Taps {
  return state.taps[currentStep(state)] ?? [];
}

/** The lesson after something happened. Pure; an ended lesson stays as it is. */
export function lessonAfter(state: LessonState, event: LessonEvent): LessonState {
  if (state.ended) return state;
  switch (event.type) {
    case 'tap':
      return { ...state, taps: { ...state.taps, [currentStep(state)]: [...currentTaps(state), event.id] } };
    case 'next':
      return state.at + 1 < state.steps.length ? { ...state, at: state.at + 1 } : { ...state, ended: true };
    case 'back':
      return { ...state, at: Math.max(0, state.at - 1) };
  }
}
