import type { StepKind, StepOf } from '../../content/schema/lesson';
import { judgeBodyClues, type BodyCluesShows } from './body-clues';
import { judgeBreathe, type BreatheShows } from './breathe';
import { judgeChoose, type ChooseShows } from './choose';
import { judgeMatch, type MatchShows } from './match';
import type { Judge, Outcome, Taps } from './outcome';
import { judgeRemember, type RememberShows } from './remember';
import { judgeSayIt, type SayItShows } from './say-it';
import { judgeSort, type SortShows } from './sort';
import { judgeSpot, type SpotShows } from './spot';
import { judgeStory, type StoryShows } from './story';
import { judgeTellMe, type TellMeShows } from './tell-me';

/** What each kind of step needs to draw itself. A kind that is missing here does not compile. */
export interface Shows {
  'tell-me': TellMeShows;
  choose: ChooseShows;
  sort: SortShows;
  match: MatchShows;
  spot: SpotShows;
  'body-clues': BodyCluesShows;
  story: StoryShows;
  'say-it': SayItShows;
  breathe: BreatheShows;
  remember: RememberShows;
}

export type ShowsOf<K extends StepKind> = Shows[K];

/** The judge of every kind there is. */
export const JUDGES: { readonly [K in StepKind]: Judge<K, ShowsOf<K>> } = {
  'tell-me': judgeTellMe,
  choose: judgeChoose,
  sort: judgeSort,
  match: judgeMatch,
  spot: judgeSpot,
  'body-clues': judgeBodyClues,
  story: judgeStory,
  'say-it': judgeSayIt,
  breathe: judgeBreathe,
  remember: judgeRemember,
};

/**
 * What a step shows after the taps so far. Pure, and total: a tap no step knows is passed over, so that no answer
 * of a child can bring the lesson down.
 */
export function judge<K extends StepKind>(step: StepOf<K>, taps: Taps): Outcome<ShowsOf<K>> {
  // The kind of a step of kind K is K, which the compiler cannot see through `Extract`.
  return JUDGES[step.kind as K](step, taps);
}
