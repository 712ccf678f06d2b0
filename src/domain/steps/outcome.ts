import type { StepKind, StepOf } from '../../content/schema/lesson';

/**
 * All a child did on a step: the ids tapped, in order. Nothing else is kept of an answer, and it lives in the visit
 * only. Besides the step's own ids there are the words below and `GO_ON`; a kind passes over those that say nothing to it.
 */
export type Taps = readonly string[];

/** 'Not sure': an answer like any other, on every step that asks. */
export const NOT_SURE = '@not-sure';
/** 'Look again': forgets what was tapped on this step. Trying again is free. */
export const AGAIN = '@again';
/** 'I have chosen': closes a step on which several may be picked. */
export const CHECK = '@check';

/** How feedback sounds. `glad` agrees; `think` understands and looks again; `fair` answers 'Not sure'. Never right or wrong. */
export type Tone = 'glad' | 'think' | 'fair';

/** Feedback as keys of the step's words, so that rules know no language. */
export interface Feedback {
  tone: Tone;
  /** Keys relative to `steps.<step id>`, in reading order. */
  says: readonly string[];
}

/** What a step shows for the taps so far. */
export interface Outcome<Shows> {
  feedback: Feedback | undefined;
  /** The child may go on. 'Not sure' always gets here too: nobody is held until they say the expected thing. */
  complete: boolean;
  /** May 'Look again' be offered? Always where no card changes anything more: trying again is free. */
  canRetry: boolean;
  /** What this kind of step needs to draw itself. */
  shows: Shows;
}

/** Judging one kind of step. Pure: the same step and taps always give the same outcome. */
export type Judge<K extends StepKind, Shows> = (step: StepOf<K>, taps: Taps) => Outcome<Shows>;

/** The taps since the last 'Look again'. */
export function sinceAgain(taps: Taps): Taps {
  return taps.slice(taps.lastIndexOf(AGAIN) + 1);
}

/**
 * What a child has answered: whether 'Not sure' was the last word, and which of the step's own were tapped since one was. What had
 * been picked before it was put down with it, and must not come back by itself.
 * @param own ids of the step's answers
 */
export function answered(taps: Taps, own: readonly string[]): { notSure: boolean; since: Taps } {
  const answers = taps.filter((tap) => tap === NOT_SURE || own.includes(tap));
  return { notSure: answers.at(-1) === NOT_SURE, since: answers.slice(answers.lastIndexOf(NOT_SURE) + 1) };
}
