import { ownFeedback } from './go-on';
import type { Judge } from './outcome';

/** Nothing on this step changes by tapping. */
export type TellMeShows = Readonly<Record<string, never>>;

/** *Tell me*: nothing is asked, so the child may always go on. */
export const judgeTellMe: Judge<'tell-me', TellMeShows> = (step) => ({
  feedback: ownFeedback(step),
  complete: true,
  canRetry: false,
  shows: {},
});
