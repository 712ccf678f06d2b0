import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const support = async (file) =>
  (await runnerImport(fileURLToPath(new URL(`../support/${file}`, import.meta.url)))).module;

const IN_LESSON = 'header:has([role="img"]) ~ main';
const KINDS = ['choose', 'sort', 'match', 'spot', 'body-clues'];

/** The bare page: what is pressed, and what shows that its step is there. */
export const BARE = {
  start: ['[data-bare="start"]', 0],
  choice: ['[data-bare="choice"]', 0],
  step: ['[data-bare="step"]', 0],
  answers: '[data-bare="answer"]',
  home: [['[data-bare="home"]', 0]],
};

/**
 * The same of Lantern: a lesson whose first step shows a scene and asks, and where each kind of step is first met.
 * @throws when the lessons no longer hold such steps
 */
export async function lanternWays() {
  const [{ LESSONS }, { SCHOOL, stored }] = await Promise.all([support('lessons.ts'), support('schools.ts')]);
  const [band] = SCHOOL.bands;
  const path = LESSONS.filter((lesson) => lesson.band === band);
  const which = path.findIndex(({ steps: [first] }) => first.kind === 'choose' && first.scene && first.pick === 'one');
  if (which < 0) throw new Error(`No lesson of ${band} begins with a scene and a question.`);
  const kinds = KINDS.map((kind) => {
    const lesson = path.findIndex(({ steps }) => steps.some((step) => step.kind === kind));
    if (lesson < 0) throw new Error(`No lesson of ${band} has a step of the kind '${kind}'.`);
    return { kind, lesson, step: path[lesson].steps.findIndex((step) => step.kind === kind) };
  });
  return {
    /** What a tablet holds that a school has set up for one age band: Start leads straight to the map. */
    setUp: ['lantern.school', stored(SCHOOL)],
    start: ['main button[data-tone="go"]', 0],
    choice: ['main ol button[data-answer]', which],
    choiceOf: (lesson) => ['main ol button[data-answer]', lesson],
    step: [`${IN_LESSON} [data-focus="heading"]`, 0],
    answers: `${IN_LESSON} [data-answer]`,
    home: [
      ['header button[aria-label]', 0],
      ['dialog button:not([data-tone="go"])', 0],
    ],
    kinds,
  };
}

/** A way as the finger wants it: each goal with its name. */
export const goalsOf = ({ start, choice, step }) => [
  ['button', ...start],
  ['choice', ...choice],
  ['step', ...step],
];
