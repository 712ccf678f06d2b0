import { ownFeedback } from './go-on';
import type { Judge } from './outcome';

/** Nothing on this step changes by tapping. */
export type RememberShows = Readonly<Record<string, never>>;

/** *Remember*: three things to take away. Nothing is asked, so the child may always go on. */
export const judgeRemember: Judge<'remember', RememberShows> = (step) => ({
  feedback: ownFeedback(step),
  complete: true,
  canRetry: false,
  shows: {},
});
