import type { StepOf } from '../../content/schema/lesson';
import type { StoryNode } from '../../content/schema/steps/kinds';
import { GO_ON } from './go-on';
import { AGAIN, NOT_SURE, type Judge, type Taps } from './outcome';

export interface StoryShows {
  /** Where the story is. */
  node: StoryNode;
  /** The story simply goes on from here. */
  canGoOn: boolean;
}

type Nodes = StepOf<'story'>['nodes'];

function leadsTo(node: StoryNode, tap: string): string | undefined {
  if (tap === GO_ON) return node.next;
  if (tap === NOT_SURE) return node.notSure;
  return node.choices?.find((choice) => choice.id === tap)?.to;
}

/** Back to the last place where something was chosen; at the first choice already, back to the opening. */
function lookAgain(path: readonly StoryNode[]): readonly StoryNode[] {
  const choice = path.findLastIndex((node, at) => at < path.length - 1 && node.choices !== undefined);
  return path.slice(0, Math.max(choice, 0) + 1);
}

/** The nodes walked through so far; a tap that leads nowhere from where the story is (a late second tap) is let pass. */
function walk(nodes: Nodes, start: StoryNode, taps: Taps): readonly StoryNode[] {
  return taps.reduce<readonly StoryNode[]>(
    (path, tap) => {
      if (tap === AGAIN) return lookAgain(path);
      const to = leadsTo(path.at(-1) ?? start, tap);
      const next = nodes.find((node) => node.id === to);
      return next ? [...path, next] : path;
    },
    [start],
  );
}

/**
 * *Story with branches*: the taps walk through the nodes. Complete at an ending; from there 'Look again' goes back one choice, so
 * that every branch can be tried. Throws when the story has no opening (a content rule refuses such a lesson).
 */
export const judgeStory: Judge<'story', StoryShows> = (step, taps) => {
  const start = step.nodes.find((node) => node.id === step.start);
  if (!start) throw new Error(`Story '${step.id}' has no node '${step.start}'`);
  const path = walk(step.nodes, start, taps);
  const node = path.at(-1) ?? start;
  const complete = node.choices === undefined && node.next === undefined;
  return {
    // The ending's own text speaks; the lesson adds the not-your-fault line of a scenario.
    feedback: complete ? { tone: 'glad', says: [] } : undefined,
    complete,
    canRetry: complete && path.some((walked) => walked.choices !== undefined),
    shows: { node, canGoOn: node.next !== undefined && node.choices === undefined },
  };
};
