import type { Feedback } from './outcome';

/** 'Go on' inside a step of several pages: the next page of a story, the next round of a rehearsal. */
export const GO_ON = '@go-on';

/**
 * What a page without a question has to say of itself: nothing, save in a scenario. There the lesson adds the
 * not-your-fault line to any feedback, also to this empty one, so that a child it is happening to never reads on without it.
 */
export function ownFeedback(step: { scenario?: true | undefined }): Feedback | undefined {
  return step.scenario ? { tone: 'fair', says: [] } : undefined;
}
