import { BANDS, step as schema, type Band, type Lesson, type StepKind } from '../../../src/content/schema/lesson';
import type { LoadedLesson } from '../support/lessons';
import { judgeEach, unless, type Report } from '../support/rule';

/** Every kind of step there is, from the schema itself. */
export const KINDS: readonly StepKind[] = schema.options.map(({ entries }) => entries.kind.literal);
/** Steps in which the child only listens or rests. */
const LISTENED: readonly StepKind[] = ['tell-me', 'breathe', 'remember'];

function ofLesson(lesson: Lesson): string[] {
  const { id, steps, minutes } = lesson;
  const done = steps.filter(({ kind }) => !LISTENED.includes(kind)).length;
  const recalls = steps.filter(({ recall }) => recall).length;
  return [
    ...unless(steps.length >= 8 && steps.length <= 12, `${id} has ${steps.length} steps, not 8 to 12`),
    ...unless(minutes >= 6 && minutes <= 10, `${id} takes ${minutes} minutes, not 6 to 10`),
    ...unless(done * 2 >= steps.length, `${id} leaves the child only ${done} of ${steps.length} steps to do`),
    ...unless(
      steps.at(-2)?.kind === 'breathe' && steps.at(-1)?.kind === 'remember',
      `${id} does not end calm: breathe, then remember`,
    ),
    ...unless(lesson.order === 1 || steps[0]?.recall === true, `${id} does not open with something remembered`),
    ...unless(recalls === (lesson.order === 1 ? 0 : 1), `${id} has ${recalls} steps of recall`),
  ];
}

function ofBand(band: Band, lessons: readonly Lesson[]): string[] {
  const own = lessons.filter((lesson) => lesson.band === band);
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
