import { ownFeedback } from './go-on';
import type { Judge } from './outcome';

export interface BreatheShows {
  /** Breaths the lantern takes before it says what comes after. */
  breaths: number;
}

/** *Breathe*: complete from the start. For some children sitting still with a feeling is too much: nobody is held here. */
export const judgeBreathe: Judge<'breathe', BreatheShows> = (step) => ({
  feedback: ownFeedback(step),
  complete: true,
  canRetry: false,
  shows: { breaths: step.breaths },
});
