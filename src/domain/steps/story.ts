import type { StepOf } from '../../content/schema/lesson';
import type { StoryNode } from '../../content/schema/steps/kinds';
import { GO_ON } from './go-on';
import { AGAIN, NOT_SURE, type Judge } from './outcome';

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

interface Walk {
  node: StoryNode;
  /** The nodes before it, in order. */
  passed: readonly StoryNode[];
}

/** Back to the last place where something was chosen; where nothing was, back to the opening. */
function lookAgain(walk: Walk): Walk {
  const at = Math.max(
    walk.passed.findLastIndex(({ choices }) => choices !== undefined),
    0,
  );
  const node = walk.passed[at];
  return node ? { node, passed: walk.passed.slice(0, at) } : walk;
}

/** A tap that leads nowhere from where the story is (a late second tap) is let pass. */
function walkOn(nodes: Nodes, walk: Walk, tap: string): Walk {
  if (tap === AGAIN) return lookAgain(walk);
  const to = leadsTo(walk.node, tap);
  const node = nodes.find(({ id }) => id === to);
  return node ? { node, passed: [...walk.passed, walk.node] } : walk;
}

/**
 * *Story with branches*: the taps walk through the nodes. Complete at an ending; from there 'Look again' goes back one choice, so
 * that every branch can be tried. Throws when the story has no opening (a content rule refuses such a lesson).
 */
export const judgeStory: Judge<'story', StoryShows> = (step, taps) => {
  const start = step.nodes.find((node) => node.id === step.start);
  if (!start) throw new Error(`Story '${step.id}' has no node '${step.start}'`);
  const { node, passed } = taps.reduce<Walk>((walk, tap) => walkOn(step.nodes, walk, tap), { node: start, passed: [] });
  const complete = node.choices === undefined && node.next === undefined;
  return {
    // The ending's own text speaks; the lesson adds the not-your-fault line of a scenario.
    feedback: complete ? { tone: 'glad', says: [] } : undefined,
    complete,
    canRetry: complete && passed.some(({ choices }) => choices !== undefined),
    shows: { node, canGoOn: node.next !== undefined && node.choices === undefined },
  };
};
