import type { StepKind, StepOf } from '../../../src/content/schema/lesson';
import type { Guide } from '../guide';

/** One step of a lesson, to be walked through everything it can show. */
export interface StepWalk<K extends StepKind> {
  readonly guide: Guide;
  readonly step: StepOf<K>;
  /** The step's own words, by key. */
  say(key: string): string;
  /** `state` is added to the step's name. */
  see(state: string): Promise<void>;
  /** Presses the answer or button with the step's own words. */
  answer(key: string): Promise<void>;
  notSure(): Promise<void>;
  /** 'Look again', where it is offered; gives whether it was. */
  again(): Promise<boolean>;
  /** Begins the lesson anew and comes back to this step, untouched. */
  afresh(): Promise<void>;
}

/** Walks a step through its states and leaves it complete. */
export type Walker<K extends StepKind> = (walk: StepWalk<K>) => Promise<void>;
