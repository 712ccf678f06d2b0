import type { Lesson, Step, StepKind, StepOf } from '../content/schema/lesson';
import type { Picture, SceneData } from '../content/schema/scene';
import type { StoryNode } from '../content/schema/steps/kinds';

/** The picture on a card. Of a body a step says whose it is; a card by itself does not. */
export type ReadPicture = Picture & { who?: StepOf<'body-clues'>['who'] };

/** One thing a child may pick on a screen, and what the screen then says. */
export interface ReadAnswer {
  label: string;
  picture?: ReadPicture | undefined;
  /** What is said after it. */
  says: readonly string[];
  /** The lesson would be glad of it; undefined where every answer is as good as another. */
  fits?: boolean | undefined;
  /** Name of the screen it leads to, in a story. */
  to?: string | undefined;
}

/** One screen of a lesson as somebody who answers for it reads it: everything a child may see or hear there. */
export interface ReadScreen {
  step: string;
  kind: StepKind;
  /** Tells the screens of one step apart: a page of a story, a round of a rehearsal. */
  part?: string | undefined;
  scene?: SceneData | undefined;
  /** What a child who cannot see the picture hears. */
  sceneSays?: string | undefined;
  /** Heading, text and question, in order. */
  says: readonly string[];
  answers: readonly ReadAnswer[];
  /** Said with all feedback of this screen: whose fault it never is. */
  always?: string | undefined;
  /** Concepts it explains and asks. */
  teaches: readonly string[];
  checks: readonly string[];
}

type Say = (key: string) => string;
/** Words by key below the step, `undefined` where there are none: optional words. */
type Words = (key: string) => string | undefined;

interface Part extends Pick<ReadScreen, 'says' | 'answers'> {
  part?: string;
  scene?: SceneData | undefined;
  sceneSays?: string | undefined;
}

const given = (all: readonly (string | undefined)[]): string[] => all.filter((one) => one !== undefined);

/** 'Not sure', as it stands on every screen that asks. */
const unsure = (label: string, says: string, to?: string): ReadAnswer => ({ label, says: says ? [says] : [], to });

type Read<K extends StepKind> = (step: StepOf<K>, say: Say, has: Words, notSure: string) => Part[];

function storyPart(node: StoryNode, say: Say, notSure: string): Part {
  const own = (key: string) => say(`nodes.${node.id}.${key}`);
  const choices = (node.choices ?? []).map(({ id, to, picture }) => ({
    label: own(`choices.${id}`),
    picture,
    says: [],
    to,
  }));
  return {
    part: node.id,
    scene: node.scene,
    sceneSays: own('scene'),
    says: [own('text'), ...(node.choices ? [own('ask')] : [])],
    answers: [
      ...choices,
      ...(node.notSure ? [unsure(notSure, '', node.notSure)] : []),
      ...(node.next ? [{ label: '', says: [], to: node.next }] : []),
    ],
  };
}

const READ: { [K in StepKind]: Read<K> } = {
  'tell-me': (_, say) => [{ says: [say('heading'), say('text')], answers: [] }],
  breathe: (_, say) => [{ says: ['heading', 'text', 'in', 'out', 'after'].map(say), answers: [] }],
  remember: ({ points }, say) => [
    { says: [say('heading'), ...points.map(({ id }) => say(`points.${id}`)), say('ending')], answers: [] },
  ],
  choose: ({ options }, say, has, notSure) => [
    {
      says: given([has('text'), say('ask')]),
      answers: [
        ...options.map(({ id, picture, verdict }) => ({
          label: say(`options.${id}.label`),
          picture,
          says: [say(`options.${id}.feedback`)],
          fits: verdict === 'fits',
        })),
        unsure(notSure, say('notSure')),
        ...given([has('done')]).map((done) => ({ label: '', says: [done] })),
      ],
    },
  ],
  sort: ({ boxes, items }, say, has, notSure) => [
    {
      says: [...given([has('text'), say('ask')]), boxes.map(({ id }) => say(`boxes.${id}`)).join(' · ')],
      answers: items.flatMap(({ id, fits, picture }) => {
        const own = (key: string) => say(`items.${id}.${key}`);
        const where = fits.map((box) => say(`boxes.${box}`)).join(' · ');
        return [
          { label: `${own('label')} → ${where}`, picture, says: [own('fits')], fits: true },
          { label: `${own('label')} → …`, picture, says: [own('think')], fits: false },
          unsure(`${own('label')} → ${notSure}`, own('notSure')),
        ];
      }),
    },
  ],
  match: ({ pairs }, say, has, notSure) => [
    {
      says: given([has('text'), say('ask')]),
      answers: [
        ...pairs.map(({ id, left }) => ({
          label: `${say(`pairs.${id}.left`)} – ${say(`pairs.${id}.right`)}`,
          picture: left,
          says: [say(`pairs.${id}.feedback`)],
          fits: true,
        })),
        { label: '…', says: [say('think')], fits: false },
        unsure(notSure, say('notSure')),
      ],
    },
  ],
  spot: ({ targets }, say, has, notSure) => [
    {
      says: given([has('text'), say('ask')]),
      answers: [
        ...targets.map(({ id, is, picture }) => ({
          label: say(`targets.${id}.label`),
          picture,
          says: [say(`targets.${id}.feedback`)],
          fits: is === 'sign',
        })),
        unsure(notSure, say('notSure')),
        { label: '', says: [say('done')] },
      ],
    },
  ],
  'body-clues': ({ who, places }, say, has, notSure) => [
    {
      says: given([has('text'), say('ask')]),
      answers: [
        ...places.map((place) => ({
          label: say(`places.${place}.label`),
          picture: { is: 'body' as const, place, who },
          says: [say(`places.${place}.feedback`)],
        })),
        unsure(notSure, say('notSure')),
        { label: '', says: [say('done')] },
      ],
    },
  ],
  story: ({ nodes }, say, _, notSure) => nodes.map((node) => storyPart(node, say, notSure)),
  'say-it': ({ rounds, reply }, say, _, notSure) => [
    { part: 'start', says: [say('heading'), say('text')], answers: [] },
    ...rounds.map((round): Part => {
      const own = (key: string) => say(`rounds.${round.id}.${key}`);
      return {
        part: round.id,
        // Without one of its own the step's, as on a child's screen.
        ...(round.scene && { scene: round.scene, sceneSays: own('scene') }),
        says: [own('ask')],
        answers: [
          ...round.options.map(({ id, picture, verdict }) => ({
            label: own(`options.${id}.label`),
            picture,
            says: [own(`options.${id}.feedback`)],
            fits: verdict === 'fits',
          })),
          unsure(notSure, own('notSure')),
        ],
      };
    }),
    { part: 'reply', scene: reply, sceneSays: say('reply.scene'), says: [say('reply.text')], answers: [] },
  ],
};

/**
 * Every screen of a lesson in the order a child meets them, with all its words, feedback and branches: what a DSL or a parent
 * reads before children do.
 * @param words the lesson's own words by key (`steps.<step>.<key>`), undefined where there are none
 * @param notSure the words of the answer that is always there
 * @throws for words that are missing: a page that says it shows everything may leave nothing out
 */
export function readingOf(
  lesson: Lesson,
  words: (key: string) => string | undefined,
  notSure: string,
): readonly ReadScreen[] {
  return lesson.steps.flatMap((step: Step) => {
    const has: Words = (key) => words(`steps.${step.id}.${key}`);
    const say: Say = (key) => {
      const said = has(key);
      if (said === undefined) throw new Error(`'${lesson.id}' has no words at 'steps.${step.id}.${key}'`);
      return said;
    };
    const read = READ[step.kind] as Read<StepKind>;
    const sceneSays = has('scene');
    return read(step as never, say, has, notSure).map((part): ReadScreen => ({
      step: step.id,
      kind: step.kind,
      scene: step.scene,
      sceneSays,
      ...part,
      // A story says it at its endings, after all that happened: before, it would give the story away.
      always: step.scenario && part.answers.every(({ to }) => to === undefined) ? say('notFault') : undefined,
      teaches: step.teaches ?? [],
      checks: step.checks ?? [],
    }));
  });
}
