import type { VNode } from 'preact';
import type { StepKind } from '../../../content/schema/lesson';
import { BodyCluesStep } from './body-clues/body-clues-step';
import { BreatheStep } from './breathe/breathe-step';
import { ChooseStep } from './choose/choose-step';
import { MatchStep } from './match/match-step';
import { RememberStep } from './remember/remember-step';
import { SayItStep } from './say-it/say-it-step';
import { SortStep } from './sort/sort-step';
import { SpotStep } from './spot/spot-step';
import type { StepViewProps } from './step-view';
import { StoryStep } from './story/story-step';
import { TellMeStep } from './tell-me/tell-me-step';

/** The view of every kind of step there is. A kind without one does not compile. */
export const VIEWS: { readonly [K in StepKind]: (props: StepViewProps<K>) => VNode } = {
  'tell-me': TellMeStep,
  choose: ChooseStep,
  sort: SortStep,
  match: MatchStep,
  spot: SpotStep,
  'body-clues': BodyCluesStep,
  story: StoryStep,
  'say-it': SayItStep,
  breathe: BreatheStep,
  remember: RememberStep,
};

/** The view of one step, as an element of its own: a new step never inherits what an old one was doing. */
export function viewOf<K extends StepKind>(kind: K, props: StepViewProps<K>): VNode {
  const View: (props: StepViewProps<K>) => VNode = VIEWS[kind];
  return <View key={props.step.id} {...props} />;
}
