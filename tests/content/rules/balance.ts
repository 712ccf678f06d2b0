import {
  BANDS,
  step as schema,
  typeOf,
  type Band,
  type Lesson,
  type StepKind,
} from '../../../src/content/schema/lesson';
import type { LoadedLesson } from '../support/lessons';
import { judgeEach, unless, type Report } from '../support/rule';

/** Every kind of step there is, from the schema itself. */
export const KINDS: readonly StepKind[] = schema.options.map(({ entries }) => entries.kind.literal);
/** Steps in which the child only listens or rests. */
const LISTENED: readonly StepKind[] = ['tell-me', 'breathe', 'remember'];

interface Shape {
  steps: readonly [least: number, most: number];
  minutes: readonly [least: number, most: number];
}

/** How long a lesson of each band is: as long as a child of that age can mind it. */
const LESSON: Readonly<Record<Band, Shape>> = {
  '4-5': { steps: [5, 7], minutes: [4, 6] },
  '5-7': { steps: [7, 9], minutes: [6, 8] },
  '7-9': { steps: [8, 11], minutes: [7, 10] },
  '9-11': { steps: [9, 12], minutes: [8, 10] },
  '11-13': { steps: [9, 12], minutes: [8, 10] },
};
const RECAP: Shape = { steps: [4, 6], minutes: [3, 4] };
/** Six to eight questions and the calm end. */
const CHECK: Shape = { steps: [7, 9], minutes: [3, 6] };

function shapeOf(lesson: Lesson): Shape {
  return { lesson: LESSON[lesson.band], recap: RECAP, check: CHECK }[typeOf(lesson)];
}

function ofLesson(lesson: Lesson): string[] {
  const { id, minutes } = lesson;
  // A school has one or the other of a pair.
  const steps = lesson.steps.filter(({ bodyNames }) => bodyNames !== 'private-parts');
  const paired = lesson.steps.filter(({ bodyNames }) => bodyNames === 'correct').length;
  const shape = shapeOf(lesson);
  const done = steps.filter(({ kind }) => !LISTENED.includes(kind)).length;
  const recalls = steps.filter(({ recall }) => recall).length;
  const isLesson = typeOf(lesson) === 'lesson';
  const within = (n: number, [least, most]: readonly [number, number]) => n >= least && n <= most;
  return [
    ...unless(
      lesson.steps.length - steps.length === paired,
      `${id} has a step for one choice of body names and none for the other`,
    ),
    ...unless(within(steps.length, shape.steps), `${id} has ${steps.length} steps, not ${shape.steps.join(' to ')}`),
    ...unless(within(minutes, shape.minutes), `${id} takes ${minutes} minutes, not ${shape.minutes.join(' to ')}`),
    ...unless(done * 2 >= steps.length, `${id} leaves the child only ${done} of ${steps.length} steps to do`),
    ...unless(steps.at(-1)?.kind === 'remember', `${id} does not end calm, with ‘remember’`),
    ...unless(!isLesson || steps.at(-2)?.kind === 'breathe', `${id} does not end calm: breathe, then remember`),
    ...unless(
      !isLesson || lesson.order === 1 || steps[0]?.recall === true,
      `${id} does not open with something remembered`,
    ),
    ...unless(recalls === (isLesson && lesson.order > 1 ? 1 : 0), `${id} has ${recalls} steps of recall`),
    ...unless(
      typeOf(lesson) !== 'check' || steps.slice(0, -1).every(({ kind }) => kind === 'choose'),
      `${id} asks in other ways than ‘choose’: its answers cannot be counted`,
    ),
  ];
}

function ofBand(band: Band, lessons: readonly Lesson[]): string[] {
  const own = lessons.filter((lesson) => lesson.band === band && typeOf(lesson) === 'lesson');
  const used = new Set(own.flatMap(({ steps }) => steps.map(({ kind }) => kind)));
  // One or two lessons cannot hold every kind; a whole path can, or children tire of the same card.
  return own.length < 3 ? [] : KINDS.filter((kind) => !used.has(kind)).map((kind) => `${band} never uses ‘${kind}’`);
}

/** A lesson is short, done more than listened to, opens with a success and ends calm. */
export function balance(lessons: readonly LoadedLesson[]): Report {
  const all = lessons.map(({ lesson }) => lesson);
  const { seen, problems } = judgeEach('lessons', all, ofLesson);
  return { seen, problems: [...problems, ...BANDS.flatMap((band) => ofBand(band, all))] };
}
