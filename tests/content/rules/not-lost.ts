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
    unless(file.endsWith(`/${lesson.band}/${lesson.id}.json`), `${file} is the lesson ${lesson.band}/${lesson.id}`),
  );
  const paths = [...new Set(lessons.map(({ lesson }) => `${lesson.band} ${typeOf(lesson)}`))];
  const gaps = paths.flatMap((path) => {
    const orders = lessons
      .filter(({ lesson }) => `${lesson.band} ${typeOf(lesson)}` === path)
      .map(({ lesson }) => lesson.order)
      .toSorted((a, b) => a - b);
    return unless(
      orders.every((order, at) => order === at + 1),
      `the path of ${path}s goes ${orders.join(', ')}`,
    );
  });
  const orphans = Object.entries(words).flatMap(([lang, files]) =>
    Object.keys(files)
      .filter((id) => !ids.includes(id))
      .map((id) => `${lang} has words for ‘${id}’, which is no lesson`),
  );
  return {
    seen,
    problems: [...problems, ...repeated(ids).map((id) => `two lessons are called ‘${id}’`), ...gaps, ...orphans],
  };
}
