import type { StepOf } from '../../content/schema/lesson';
import { NOT_SURE, sinceAgain, type Feedback, type Judge } from './outcome';

export type MatchSide = 'left' | 'right';

export interface MatchCard {
  side: MatchSide;
  /** Id of the card's pair. */
  id: string;
}

export interface MatchShows {
  /** The card waiting for its other half. */
  held: MatchCard | undefined;
  /** Pairs found, in order. */
  matched: readonly string[];
  /** Pair ids in the order of the right column: none lies opposite its own left card. */
  rights: readonly string[];
  /** 'Not sure' was the last tap. */
  notSure: boolean;
  /** The pair that it showed, till the next tap: it is not the child's own. */
  shown: string | undefined;
}

interface Matching {
  held: MatchCard | undefined;
  matched: readonly string[];
  helped: boolean;
  shown: string | undefined;
  feedback: Feedback | undefined;
}

/** The tap on one card. Ids hold no colon, so it can be nothing else. */
export function cardTap({ side, id }: MatchCard): string {
  return `${side}:${id}`;
}

function cardOf(step: StepOf<'match'>, tap: string): MatchCard | undefined {
  const cards = step.pairs.flatMap(({ id }): MatchCard[] => [
    { side: 'left', id },
    { side: 'right', id },
  ]);
  return cards.find((card) => cardTap(card) === tap);
}

function afterNotSure(step: StepOf<'match'>, now: Matching): Matching {
  const open = step.pairs.filter((pair) => !now.matched.includes(pair.id));
  const shown = open.find((pair) => pair.id === now.held?.id) ?? open[0];
  if (shown === undefined) return { ...now, shown, feedback: { tone: 'fair', says: ['notSure'] } };
  return {
    held: undefined,
    matched: [...now.matched, shown.id],
    helped: true,
    shown: shown.id,
    feedback: { tone: 'fair', says: ['notSure', `pairs.${shown.id}.feedback`] },
  };
}

function afterCard(before: Matching, card: MatchCard): Matching {
  const now = { ...before, shown: undefined };
  const glad: Feedback = { tone: 'glad', says: [`pairs.${card.id}.feedback`] };
  if (now.matched.includes(card.id)) return { ...now, feedback: glad };
  const { held } = now;
  if (held === undefined) return { ...now, held: card, feedback: undefined };
  // A second tap puts the card down; another card of the same side takes its place.
  if (held.side === card.side) return { ...now, held: held.id === card.id ? undefined : card, feedback: undefined };
  if (held.id !== card.id) return { ...now, held: undefined, feedback: { tone: 'think', says: ['think'] } };
  return { ...now, held: undefined, matched: [...now.matched, card.id], feedback: glad };
}

/** Right column, turned round by one or more places: always the same for a step, and different between steps. */
function rightOrder(step: StepOf<'match'>): readonly string[] {
  const ids = step.pairs.map((pair) => pair.id);
  const sum = [...step.id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const turn = 1 + (sum % (ids.length - 1));
  return [...ids.slice(turn), ...ids.slice(0, turn)];
}

/**
 * *Match*: a card of one side, then one of the other. Two that do not belong together are simply put down again with
 * kind words. 'Not sure' shows one pair and opens the way on; the rest may still be matched.
 */
export const judgeMatch: Judge<'match', MatchShows> = (step, taps) => {
  const recent = sinceAgain(taps);
  const begin: Matching = { held: undefined, matched: [], helped: false, shown: undefined, feedback: undefined };
  const { held, matched, helped, shown, feedback } = recent.reduce<Matching>((now, tap) => {
    if (tap === NOT_SURE) return afterNotSure(step, now);
    const card = cardOf(step, tap);
    return card === undefined ? now : afterCard(now, card);
  }, begin);
  const joined = matched.length === step.pairs.length;
  return {
    feedback,
    complete: helped || joined,
    canRetry: joined,
    shows: { held, matched, rights: rightOrder(step), notSure: recent.at(-1) === NOT_SURE, shown },
  };
};
