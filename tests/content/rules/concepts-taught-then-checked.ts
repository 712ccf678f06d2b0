import type { ConceptFile, Form } from '../../../src/content/schema/concept';
import { BANDS, typeOf, type Band, type Lesson, type Step } from '../../../src/content/schema/lesson';
import type { Harmer } from '../../../src/content/schema/steps/base';
import { readJson, type LoadedLesson } from '../support/lessons';
import { judgeEach, unless, type Report } from '../support/rule';

const CONCEPTS = readJson<ConceptFile>('src/content/concepts.json').concepts;
/** Recaps come after every lesson of their band. */
const AFTER_ALL = 100_000;

interface Use {
  concept: string;
  as: 'teaches' | 'checks';
  lesson: Lesson;
  step: Step;
  /** Place on the path of the band: lessons, then steps within them, then recaps. */
  at: number;
}

function usesOf(lesson: Lesson): Use[] {
  const start = lesson.order * 100 + (typeOf(lesson) === 'recap' ? AFTER_ALL : 0);
  return lesson.steps.flatMap((step, index) =>
    (['teaches', 'checks'] as const).flatMap((as) =>
      (step[as] ?? []).map((concept) => ({ concept, as, lesson, step, at: start + index })),
    ),
  );
}

/** Nothing is asked that no earlier step has shown: a child who is asked the unknown learns that they don't know. */
function untimely(use: Use, uses: readonly Use[]): string[] {
  // What a class knows before it was taught is the very question of a check.
  if (use.as === 'teaches' || typeOf(use.lesson) === 'check') return [];
  const taught = uses.some(
    ({ as, concept, at, lesson }) =>
      as === 'teaches' && concept === use.concept && lesson.band === use.lesson.band && at < use.at,
  );
  return unless(taught, `${use.lesson.id} ${use.step.id} checks ‘${use.concept}’ before anything taught it`);
}

function notKept(lesson: Lesson, own: readonly Use[]): string[] {
  const { id, teaches } = lesson;
  const does = (as: Use['as'], concept: string) => own.some((use) => use.as === as && use.concept === concept);
  const undeclared = own.filter(({ as, concept }) => as === 'teaches' && !teaches.includes(concept));
  return [
    ...unless(typeOf(lesson) !== 'lesson' || teaches.length > 0, `${id} teaches nothing`),
    ...unless(typeOf(lesson) === 'lesson' || teaches.length === 0, `${id} is a ${typeOf(lesson)}, and may not teach`),
    ...teaches
      .filter((concept) => !does('teaches', concept))
      .map((concept) => `${id} has no step that teaches ‘${concept}’`),
    ...teaches.filter((concept) => !does('checks', concept)).map((concept) => `${id} never checks ‘${concept}’`),
    ...undeclared.map(({ concept, step }) => `${id} ${step.id} teaches ‘${concept}’, which the lesson does not say`),
  ];
}

const FORM_OF: Record<Form, (harmer: Harmer) => boolean> = {
  known: ({ by }) => by === 'known',
  unknown: ({ by }) => by !== 'known',
  'other-child': ({ age }) => age === 'young',
};

/** What a band still owes a concept. */
function owed(band: Band, { id, ideas, met = [] }: ConceptFile['concepts'][number], uses: readonly Use[]): string[] {
  if (!ideas[band]) return [];
  const own = uses.filter((use) => use.concept === id && use.lesson.band === band && typeOf(use.lesson) !== 'check');
  const taught = own.filter(({ as }) => as === 'teaches');
  if (taught.length === 0) return [`No lesson for ${band} teaches ‘${id}’`];
  const checked = own.filter(({ as }) => as === 'checks');
  const kinds = new Set(checked.map(({ step }) => step.kind));
  const first = taught.reduce((a, b) => (b.at < a.at ? b : a));
  const later = checked.some(({ lesson, at }) => lesson !== first.lesson && at > first.at);
  const harmers = own.flatMap(({ step }) => step.harm ?? []);
  return [
    ...unless(kinds.size >= 2, `${band} checks ‘${id}’ in ${kinds.size} kind(s) of step, not 2`),
    ...unless(later, `${band} never comes back to ‘${id}’ in a later lesson or recap`),
    ...met
      .filter((form) => !harmers.some(FORM_OF[form]))
      .map((form) => `${band} never meets ‘${id}’ in the form ‘${form}’`),
  ];
}

/**
 * Every concept of a band is taught by a step, checked by later ones of two kinds, come back to in a later lesson or recap, and met
 * in the forms it has in life; and every name of a concept is one of `concepts.json`. What is only told is soon forgotten, and
 * what was never told cannot be asked.
 */
export function conceptsTaughtThenChecked(lessons: readonly LoadedLesson[]): Report {
  const all = lessons.map(({ lesson }) => lesson);
  const known = new Set(CONCEPTS.map(({ id }) => id));
  const uses = all.flatMap(usesOf);
  const each = judgeEach('uses of a concept', uses, (use) => [
    ...unless(
      known.has(use.concept),
      `${use.lesson.id} ${use.step.id} names ‘${use.concept}’, which concepts.json does not know`,
    ),
    ...untimely(use, uses),
  ]);
  const bands = BANDS.filter((band) => all.some((lesson) => lesson.band === band));
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
      ...bands.flatMap((band) => CONCEPTS.flatMap((concept) => owed(band, concept, uses))),
    ],
  };
}
