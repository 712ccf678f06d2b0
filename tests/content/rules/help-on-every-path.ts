import { CAST } from '../../../src/art/cast';
import type { StepOf } from '../../../src/content/schema/lesson';
import type { StoryNode } from '../../../src/content/schema/steps/kinds';
import { factsOf, means, says } from '../support/facts';
import type { LoadedLesson } from '../support/lessons';
import { CALLED } from '../support/names';
import { unless, type Report } from '../support/rule';
import { SOURCE } from '../support/bands';
import { stepsOf, wordFile, type StepWords } from '../support/texts';
import { mayHarm } from '../support/who-harms';

type Story = StepOf<'story'>;

/** All places a node leads to. */
export function waysOn({ choices = [], notSure, next }: StoryNode): string[] {
  return [...choices.map(({ to }) => to), ...[notSure, next].filter((to) => to !== undefined)];
}

/** Every way through a story, as node ids; one that comes round again stops with the node it came back to. */
export function pathsOf({ nodes, start }: Story): string[][] {
  const on = (id: string, walked: readonly string[]): string[][] => {
    const node = nodes.find((candidate) => candidate.id === id);
    const path = [...walked, id];
    if (!node || walked.includes(id)) return [path];
    const ways = [...new Set(waysOn(node))];
    return ways.length === 0 ? [path] : ways.flatMap((way) => on(way, path));
  };
  return on(start, []);
}

/** An adult is there, seen from the front, who is not the one who harms, and the words say and mean that they listen. */
function listens(story: Story, id: string, { lang, texts }: StepWords): boolean {
  const node = story.nodes.find((candidate) => candidate.id === id);
  const text = texts.find(({ key }) => key.endsWith(`.nodes.${id}.text`))?.text ?? '';
  const adults = (node?.scene.people ?? []).filter(
    ({ who, seen }) => ['adult', 'older'].includes(CAST[who].age) && seen !== 'behind' && !mayHarm(story).includes(who),
  );
  const named = adults.some(({ who }) => lang !== SOURCE || says(text, [CALLED[who]]));
  return named && means(text, lang, factsOf(lang).listens);
}

function ofNodes({ nodes }: Story, paths: readonly string[][]): string[] {
  const reached = new Set(paths.flat());
  return nodes.flatMap((node) => [
    ...unless(reached.has(node.id), `nothing leads to ‘${node.id}’`),
    ...unless(
      [node.choices, node.next, node.ending].filter(Boolean).length === 1,
      `‘${node.id}’ has to choose, go on or end: one of them`,
    ),
    ...unless(!node.choices === !node.notSure, `‘${node.id}’ needs both choices and ‘not sure’`),
  ]);
}

function ofPath(story: Story, path: readonly string[], words: StepWords): string[] {
  const last = story.nodes.find(({ id }) => id === path.at(-1));
  const way = path.join(' > ');
  if (!last) return [`${way} leads nowhere`];
  if (path.indexOf(last.id) < path.length - 1) return [`${way} goes round in a loop`];
  return [
    ...unless(last.ending !== undefined, `${way} has no end`),
    ...unless(
      path.some((id) => listens(story, id, words)),
      `${way} passes no safe adult who listens`,
    ),
  ];
}

/**
 * Whatever a child picks in a story, a safe adult listens and the story ends with help or calm; and every lesson says
 * that a child can tell. The child who would pick silence is the one who most needs the way out.
 */
export function helpOnEveryPath(lessons: readonly LoadedLesson[]): Report {
  const stories = stepsOf(lessons).flatMap((words) =>
    words.step.kind === 'story' ? [{ words, story: words.step, paths: pathsOf(words.step) }] : [],
  );
  const telling = lessons.flatMap((loaded) =>
    Object.keys(loaded.words).flatMap((lang) => {
      const all = stepsOf([loaded])
        .filter((step) => step.lang === lang)
        .map((step) => step.all)
        .join('\n');
      return unless(
        means(all, lang, factsOf(lang).canTell),
        `${wordFile(lang, loaded.lesson.id)} never says that a child can tell`,
      );
    }),
  );
  const walked = stories.flatMap(({ words, story, paths }) =>
    [...ofNodes(story, paths), ...paths.flatMap((path) => ofPath(story, path, words))].map(
      (problem) => `${words.where}: ${problem}`,
    ),
  );
  const seen = stories.reduce((sum, { paths }) => sum + paths.length, 0);
  return { seen, problems: [...unless(seen > 0, 'found no stories'), ...walked, ...telling] };
}
