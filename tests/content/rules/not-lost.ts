import { typeOf } from '../../../src/content/schema/lesson';
import type { LoadedLesson } from '../support/lessons';
import { judgeEach, unless, type Report } from '../support/rule';

const repeated = (names: readonly string[]) => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];

/**
 * Every lesson is where its own id and band say, has a place of its own on the path, and no words lie about for a lesson that
 * is not there: such words are read by no rule, and shown again the day somebody brings the lesson back.
 * @param words by language and lesson id, the word files on disk
 */
export function notLost(lessons: readonly LoadedLesson[], words: Readonly<Record<string, object>>): Report {
  const ids = lessons.map(({ lesson }) => lesson.id);
  const { seen, problems } = judgeEach('lessons', lessons, ({ file, lesson }) =>
    unless(
      file.endsWith(`/${lesson.band}/${lesson.id}.json`),
      `${file} is the lesson ${lesson.band}/${lesson.id}: give it the ‘id’ of its name and the ‘band’ of its folder, or move it to src/content/lessons/${lesson.band}/${lesson.id}.json`,
    ),
  );
  const paths = [...new Set(lessons.map(({ lesson }) => `${lesson.band} ${typeOf(lesson)}`))];
  const gaps = paths.flatMap((path) => {
    const own = lessons.filter(({ lesson }) => `${lesson.band} ${typeOf(lesson)}` === path);
    const orders = own.map(({ lesson }) => lesson.order).toSorted((a, b) => a - b);
    const odd = own.filter(
      ({ lesson: { order } }) => orders.filter((one) => one === order).length > 1 || order > own.length,
    );
    const free = own.map((_, at) => at + 1).filter((place) => !orders.includes(place));
    return unless(
      orders.every((order, at) => order === at + 1),
      `the path of ${path}s goes ${orders.join(', ')}: ‘order’ counts from 1, each once. Free: ${free.join(', ')}. Look at ${odd.map(({ file, lesson }) => `${file} (${lesson.order})`).join(', ')}`,
    );
  });
  const orphans = Object.entries(words).flatMap(([lang, files]) =>
    Object.keys(files)
      .filter((id) => !ids.includes(id))
      .map((id) => `locales/${lang}/lessons/${id}.json has words for ‘${id}’, which is no lesson`),
  );
  return {
    seen,
    problems: [...problems, ...repeated(ids).map((id) => `two lessons are called ‘${id}’`), ...gaps, ...orphans],
  };
}
