import type { Band, Lesson } from '../../../src/content/schema/lesson';
import { readJson } from '../support/lessons';
import { judgeEach, unless, type Report } from '../support/rule';
import type { LoadedLesson } from '../support/lessons';
import type { ConceptFile } from '../../../src/content/schema/concept';

const CONCEPTS = readJson<ConceptFile>('src/content/concepts.json').concepts;

interface Use {
  concept: string;
  as: 'teaches' | 'checks';
  lesson: Lesson;
  step: string;
  /** Place on the path of the band: lessons, then steps within them. */
  at: number;
}

function usesOf(lesson: Lesson): Use[] {
  return lesson.steps.flatMap((step, index) =>
    (['teaches', 'checks'] as const).flatMap((as) =>
      (step[as] ?? []).map((concept) => ({ concept, as, lesson, step: step.id, at: lesson.order * 100 + index })),
    ),
  );
}

/** Nothing is asked that no earlier step has shown: a child who is asked the unknown learns that they don't know. */
function untimely(use: Use, uses: readonly Use[]): string[] {
  const taught = uses.some(
    ({ as, concept, at, lesson }) =>
      as === 'teaches' && concept === use.concept && lesson.band === use.lesson.band && at < use.at,
  );
  return unless(
    use.as === 'teaches' || taught,
    `${use.lesson.id} ${use.step} checks ‘${use.concept}’ before anything taught it`,
  );
}

function notKept({ id, teaches }: Lesson, own: readonly Use[]): string[] {
  const does = (as: Use['as'], concept: string) => own.some((use) => use.as === as && use.concept === concept);
  const undeclared = own.filter(({ as, concept }) => as === 'teaches' && !teaches.includes(concept));
  return [
    ...teaches
      .filter((concept) => !does('teaches', concept))
      .map((concept) => `${id} has no step that teaches ‘${concept}’`),
    ...teaches.filter((concept) => !does('checks', concept)).map((concept) => `${id} never checks ‘${concept}’`),
    ...undeclared.map(({ concept, step }) => `${id} ${step} teaches ‘${concept}’, which the lesson does not say`),
  ];
}

function leftOut(band: Band, lessons: readonly Lesson[]): string[] {
  const taught = new Set(lessons.filter((lesson) => lesson.band === band).flatMap(({ teaches }) => teaches));
  return CONCEPTS.filter(({ id, bands }) => bands.includes(band) && !taught.has(id)).map(
    ({ id }) => `No lesson for ${band} teaches ‘${id}’`,
  );
}

/**
 * Every concept of a band is taught by a step and then checked by a later one, and every name of a concept is one of
 * `concepts.json`: what is only told is soon forgotten, and what was never told cannot be asked.
 */
export function conceptsTaughtThenChecked(lessons: readonly LoadedLesson[]): Report {
  const all = lessons.map(({ lesson }) => lesson);
  const known = new Set(CONCEPTS.map(({ id }) => id));
  const uses = all.flatMap(usesOf);
  const each = judgeEach('uses of a concept', uses, (use) => [
    ...unless(
      known.has(use.concept),
      `${use.lesson.id} ${use.step} names ‘${use.concept}’, which concepts.json does not know`,
    ),
    ...untimely(use, uses),
  ]);
  const bands = [...new Set(all.map(({ band }) => band))];
  return {
    seen: each.seen,
    problems: [
      ...each.problems,
      ...all.flatMap((lesson) =>
        notKept(
          lesson,
          uses.filter((use) => use.lesson === lesson),
        ),
      ),
      ...bands.flatMap((band) => leftOut(band, all)),
    ],
  };
}
