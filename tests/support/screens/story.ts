import type { StoryNode } from '../../../src/content/schema/steps/kinds';
import type { Move } from '../walk/move';
import type { Planner } from './step-plan';

interface Way {
  /** What is pressed: a choice, or nothing for 'Not sure' and for going on. */
  by: 'choice' | 'not-sure' | 'go-on';
  choice?: string | undefined;
  to: string;
}

function waysFrom({ choices, notSure, next }: StoryNode): Way[] {
  if (choices)
    return [
      ...choices.map(({ id, to }): Way => ({ by: 'choice', choice: id, to })),
      ...(notSure === undefined ? [] : [{ by: 'not-sure', to: notSure } as const]),
    ];
  return next === undefined ? [] : [{ by: 'go-on', to: next }];
}

/** Pages that can be come to from one, itself among them. A story may lead back to where it was: 'Not sure' often does. */
function reachable(from: StoryNode, node: (id: string) => StoryNode): Set<StoryNode> {
  const found = new Set([from]);
  for (const at of found) for (const { to } of waysFrom(at)) found.add(node(to));
  return found;
}

/** The fewest taps from one page to another that is wanted; none where there is no such page ahead. */
function wayTo(
  from: StoryNode,
  node: (id: string) => StoryNode,
  isWanted: (at: StoryNode) => boolean,
): Way[] | undefined {
  const ways = new Map<StoryNode, Way[]>([[from, []]]);
  for (const [at, before] of ways) {
    if (isWanted(at)) return before;
    for (const way of waysFrom(at)) if (!ways.has(node(way.to))) ways.set(node(way.to), [...before, way]);
  }
  return undefined;
}

/**
 * Takes every way out of every page at least once. 'Look again' leads back to the last choice only, so where ways
 * are left further up, the lesson is begun anew.
 */
export const planStory: Planner<'story'> = ({ step, see, told, answer, press, notSure, again, afresh, shaped }) => {
  const node = (id: string) => step.nodes.find((one) => one.id === id) as StoryNode;
  const moves: Move[] = [];
  const taken = new Set<string>();
  const seen = new Set<string>();
  const key = (from: StoryNode, way: Way) => `${from.id} ${way.by} ${way.choice ?? ''}`;
  // Short ways first: from their ends 'Look again' still leads back to where the long ones begin.
  const choicesAhead = ({ to }: Way) => [...reachable(node(to), node)].filter(({ choices }) => choices).length;
  const leftAt = (from: StoryNode) =>
    waysFrom(from)
      .filter((way) => !taken.has(key(from, way)))
      .sort((a, b) => choicesAhead(a) - choicesAhead(b));
  const toWhatIsLeft = (from: StoryNode) => wayTo(from, node, (at) => leftAt(at).length > 0);
  const isEnding = (at: StoryNode) => waysFrom(at).length === 0;

  let at = node(step.start);
  let lastChoice: StoryNode | undefined;
  const look = () => {
    if (seen.has(at.id)) return;
    seen.add(at.id);
    const [name, words] = [`node-${at.id}`, `nodes.${at.id}`];
    if (at.choices) moves.push(shaped('choices', see(name, `${words}.text`, `${words}.ask`)));
    else moves.push(isEnding(at) ? shaped('ending', told(name, `${words}.text`)) : see(name, `${words}.text`));
  };
  const take = (way: Way) => {
    taken.add(key(at, way));
    if (at.choices) lastChoice = at;
    if (way.by === 'choice') moves.push(answer(`nodes.${at.id}.choices.${way.choice}`));
    else moves.push(way.by === 'not-sure' ? notSure : press('lesson.goOn'));
    at = node(way.to);
    look();
  };

  look();
  for (;;) {
    const ahead = toWhatIsLeft(at);
    if (ahead) {
      ahead.forEach(take);
      const [way] = leftAt(at);
      if (way) take(way);
    } else if (isEnding(at) && lastChoice && toWhatIsLeft(lastChoice)) {
      moves.push(again);
      at = lastChoice;
    } else if (toWhatIsLeft(node(step.start))) {
      moves.push(...afresh());
      at = node(step.start);
      lastChoice = undefined;
    } else {
      wayTo(at, node, isEnding)?.forEach(take);
      return moves;
    }
  }
};
