import type { StepOf } from '../../content/schema/lesson';
import { answered, CHECK, sinceAgain, type Feedback, type Judge } from './outcome';
import { picks } from './picks';

type BodyPlace = StepOf<'body-clues'>['places'][number];

export interface BodyCluesShows {
  /** Places of the body now chosen. */
  chosen: readonly BodyPlace[];
  notSure: boolean;
  /** At least one is chosen: 'These ones' can be tapped. */
  canCheck: boolean;
  /** The choice was made: places stand still. */
  closed: boolean;
}

function feedbackOn(chosen: readonly BodyPlace[], notSure: boolean, closed: boolean): Feedback | undefined {
  if (notSure) return { tone: 'fair', says: ['notSure'] };
  if (closed) return { tone: 'glad', says: ['done'] };
  const spoken = chosen.at(-1);
  return spoken === undefined ? undefined : { tone: 'glad', says: [`places.${spoken}.feedback`] };
}

/**
 * *Body clues*: each place tapped says what a body may feel there; a second tap takes it back. No place ever gets
 * `think`: bodies differ, and a child told that its own clue is not one may stop listening to it.
 */
export const judgeBodyClues: Judge<'body-clues', BodyCluesShows> = (step, taps) => {
  const recent = sinceAgain(taps);
  const { notSure, since } = answered(recent, step.places);
  const chosen = picks(since).flatMap((id) => step.places.filter((place) => place === id));
  const closed = recent.at(-1) === CHECK && chosen.length > 0;
  const complete = notSure || closed;
  return {
    feedback: feedbackOn(chosen, notSure, closed),
    complete,
    canRetry: complete,
    shows: { chosen, notSure, canCheck: !closed && chosen.length > 0, closed },
  };
};
