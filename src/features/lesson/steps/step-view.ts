import type { ComponentChildren } from 'preact';
import type { Band, StepKind, StepOf } from '../../../content/schema/lesson';
import type { Outcome } from '../../../domain/steps/outcome';
import type { ShowsOf } from '../../../domain/steps/judge';

/** What every kind of step is given. A view owns nothing a child did: it shows `outcome` and gives back ids. */
export interface StepViewProps<K extends StepKind> {
  step: StepOf<K>;
  outcome: Outcome<ShowsOf<K>>;
  band: Band;
  /** Words by key relative to the step. */
  words: (key: string) => string;
  /** Whether there are words for an optional key. */
  has: (key: string) => boolean;
  /** A child tapped something: an id of the step, or one of NOT_SURE, AGAIN, CHECK, GO_ON. */
  onAnswer: (id: string) => void;
  /** For `StepLayout`'s foot: kind words, drawn by the lesson the same way for every kind. */
  feedback: ComponentChildren;
  /** For `StepLayout`'s end: the way on, drawn by the lesson. */
  onward: ComponentChildren;
  /** For a step that moves by itself. */
  stillness: Stillness;
}

/** What a step that moves by itself needs of the tablet; handed in so that a test can breathe at its own pace. */
export interface Stillness {
  /** Calls back after `milliseconds`; gives a function that cancels it. */
  after: (milliseconds: number, then: () => void) => () => void;
  /** The child, or the school, asked for less motion. */
  reducedMotion: boolean;
}
