import type { StoryNode } from '../../../src/content/schema/steps/kinds';
import type { Walker } from './step-walk';

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

/**
 * Takes every way out of every page at least once. 'Look again' leads back to the last choice only, so where ways
 * are left further up, the lesson is begun anew.
 */
export const walkStory: Walker<'story'> = async ({ guide, step, say, see, answer, notSure, again, afresh }) => {
  const node = (id: string) => step.nodes.find((one) => one.id === id) as StoryNode;
  const seen = new Set<string>();
  const taken = new Set<string>();
  const key = (from: StoryNode, way: Way) => `${from.id} ${way.by} ${way.choice ?? ''}`;
  const isLeft = (from: StoryNode, way: Way): boolean =>
    !taken.has(key(from, way)) || waysFrom(node(way.to)).some((next) => isLeft(node(way.to), next));
  const depth = (way: Way): number =>
    (node(way.to).choices ? 1 : 0) + Math.max(0, ...waysFrom(node(way.to)).map(depth));
  const anyLeft = (from: StoryNode) => waysFrom(from).some((way) => isLeft(from, way));
  // Short ways first: from their ends 'Look again' still leads back to where the long ones begin.
  const pick = (from: StoryNode) => {
    const ways = waysFrom(from).sort((a, b) => depth(a) - depth(b));
    return ways.find((way) => isLeft(from, way)) ?? ways[0];
  };

  const look = async (at: StoryNode) => {
    // Pages differ in words alone: wait for them, for a tap that did nothing must not pass for a page.
    await guide.page.getByText(say(`nodes.${at.id}.text`).split('\n')[0] ?? '', { exact: true }).waitFor();
    if (seen.has(at.id)) return;
    seen.add(at.id);
    await see(`node-${at.id}`);
  };

  let at = node(step.start);
  let lastChoice: StoryNode | undefined;
  await look(at);
  for (;;) {
    const way = pick(at);
    if (way) {
      taken.add(key(at, way));
      if (at.choices) lastChoice = at;
      if (way.by === 'choice') await answer(`nodes.${at.id}.choices.${way.choice}`);
      else if (way.by === 'not-sure') await notSure();
      else await guide.press(guide.words.common('lesson.goOn'));
      at = node(way.to);
      await look(at);
    } else if (lastChoice && anyLeft(lastChoice)) {
      if (!(await again())) throw new Error(`No way back from the end '${at.id}' of '${step.id}'`);
      at = lastChoice;
    } else if (anyLeft(node(step.start))) {
      await afresh();
      at = node(step.start);
    } else return;
  }
};
