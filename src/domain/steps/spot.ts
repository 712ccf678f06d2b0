import type { StepOf } from '../../content/schema/lesson';
import { CHECK, NOT_SURE, sinceAgain, type Feedback, type Judge } from './outcome';

export interface SpotShows {
  /** Targets tapped so far, each once, in order. */
  found: readonly string[];
  /** The target whose words are being said. */
  saying: string | undefined;
  notSure: boolean;
  /** At least one was tapped: 'That is all' can be tapped. */
  canCheck: boolean;
  closed: boolean;
}

type Target = StepOf<'spot'>['targets'][number];

function toneOf(target: Target): Feedback['tone'] {
  return target.is === 'sign' ? 'glad' : 'think';
}

/**
 * *Spot*: each target tapped says its own kind words, the ordinary ones too, and stays marked; tapping it again says
 * them again. 'That is all' closes, gladly once every sign was tapped: looking at ordinary things is no mistake.
 */
export const judgeSpot: Judge<'spot', SpotShows> = (step, taps) => {
  const recent = sinceAgain(taps);
  const last = recent.at(-1);
  const found = [...new Set(recent)].filter((tap) => step.targets.some((target) => target.id === tap));
  const notSure = last === NOT_SURE;
  const closed = last === CHECK && found.length > 0;
  const target = step.targets.find(({ id }) => id === last);
  const feedback = ((): Feedback | undefined => {
    if (notSure) return { tone: 'fair', says: ['notSure'] };
    if (target) return { tone: toneOf(target), says: [`targets.${target.id}.feedback`] };
    if (!closed) return undefined;
    const all = step.targets.every(({ id, is }) => is === 'ordinary' || found.includes(id));
    return { tone: all ? 'glad' : 'think', says: ['done'] };
  })();
  const complete = notSure || closed;
  return {
    feedback,
    complete,
    canRetry: complete,
    shows: { found, saying: target?.id, notSure, canCheck: !closed && found.length > 0, closed },
  };
};
