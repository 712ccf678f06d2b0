import type { StepOf } from '../../content/schema/lesson';
import { answered, CHECK, sinceAgain, type Feedback, type Judge } from './outcome';
import { picks } from './picks';

export interface ChooseShows {
  /** Ids of the options that look chosen: once several are closed, those of them that fit. */
  chosen: readonly string[];
  notSure: boolean;
  /** Several may be picked and at least one is: 'These ones' can be tapped. */
  canCheck: boolean;
  /** The choice was made: cards stand still until 'Look again'. */
  closed: boolean;
}

function fits(step: StepOf<'choose'>, id: string): boolean {
  return step.options.some((option) => option.id === id && option.verdict === 'fits');
}

/**
 * *Choose*: one card answers at once (and may be changed by tapping another). Where several may be picked, each
 * tap says its own kind words, a second tap takes it back, and 'These ones' closes the step until 'Look again'.
 */
export const judgeChoose: Judge<'choose', ChooseShows> = (step, taps) => {
  const recent = sinceAgain(taps);
  const several = step.pick === 'several';
  const { notSure, since } = answered(
    recent,
    step.options.map(({ id }) => id),
  );
  const chosen = several ? picks(since) : since.slice(-1);
  const closed = several && recent.at(-1) === CHECK && chosen.length > 0;
  const feedback = ((): Feedback | undefined => {
    if (notSure) return { tone: 'fair', says: ['notSure'] };
    if (closed) return { tone: chosen.every((id) => fits(step, id)) ? 'glad' : 'think', says: ['done'] };
    const spoken = chosen.at(-1);
    return spoken === undefined
      ? undefined
      : { tone: fits(step, spoken) ? 'glad' : 'think', says: [`options.${spoken}.feedback`] };
  })();
  const complete = feedback !== undefined && (!several || notSure || closed);
  return {
    feedback,
    complete,
    canRetry: complete && (closed || feedback.tone !== 'glad'),
    // 'She is to blame' must not be the last thing that stands there ringed, as if it had been kept.
    shows: {
      chosen: closed ? chosen.filter((id) => fits(step, id)) : chosen,
      notSure,
      canCheck: several && !closed && chosen.length > 0,
      closed,
    },
  };
};
