import type { StepKind, StepOf } from '../../../src/content/schema/lesson';
import type { Move } from '../walk/move';
import type { CommonKey } from '../words';

/** What a walk through one step of a lesson is written with. */
export interface StepPlan<K extends StepKind> {
  readonly step: StepOf<K>;
  /** The step's own words, by key. */
  say(key: string): string;
  /** `state` is added to the step's name; `keys` are those of words that must stand there. */
  see(state: string, ...keys: string[]): Move;
  /** The same where kind words have come: in a scenario they always say that it is nobody's fault who met it. */
  told(state: string, ...keys: string[]): Move;
  /** A screen that is made differently from the step's others. `undefined`: time stands still on it. */
  shaped(shape: string | undefined, screen: Move): Move;
  /** Presses the answer or button with the step's own words. */
  answer(key: string): Move;
  press(key: CommonKey): Move;
  readonly notSure: Move;
  readonly again: Move;
  /** Begins the lesson anew and comes back to this step, untouched. */
  afresh(): Move[];
}

/** The walk of a step through everything it can show, leaving it complete. */
export type Planner<K extends StepKind> = (plan: StepPlan<K>) => Move[];
