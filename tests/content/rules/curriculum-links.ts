import { typeOf } from '../../../src/content/schema/lesson';
import { nearest } from '../support/nearest';
import type { LoadedLesson } from '../support/lessons';
import { judgeEach, unless, type Report } from '../support/rule';

/**
 * Every lesson says what of a curriculum it serves, and each link leads to a row.
 * @param known ids of the rows of `curriculum.json`
 */
export function curriculumLinks(lessons: readonly LoadedLesson[], known: readonly string[]): Report {
  return judgeEach('lessons', lessons, ({ file, lesson }) => [
    ...unless(typeOf(lesson) !== 'lesson' || (lesson.links ?? []).length > 0, `${file} has no ‘links’ to a curriculum`),
    ...(lesson.links ?? [])
      .filter((link) => !known.includes(link))
      .map(
        (link) =>
          `${file} links to ‘${link}’, which is no row of src/content/curriculum.json. Near it: ${nearest(link, known)}`,
      ),
  ]);
}
