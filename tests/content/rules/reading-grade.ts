import { BAND_RULES, SOURCE } from '../support/bands';
import type { LoadedLesson } from '../support/lessons';
import { gradeOf } from '../support/reading';
import { judgeEach, unless, type Report } from '../support/rule';
import { stepsOf, wordFile } from '../support/texts';

/**
 * Flesch-Kincaid grade of the English words, by lesson and by step. The formula knows only English; for other languages
 * the length of sentences and a native reader have to do.
 */
export function readingGrade(lessons: readonly LoadedLesson[]): Report {
  const steps = stepsOf(lessons).filter(({ lang }) => lang === SOURCE);
  const whole = lessons.map(({ lesson }) => ({
    band: lesson.band,
    where: wordFile(SOURCE, lesson.id),
    all: stepsOf(lessons.filter((other) => other.lesson === lesson))
      .filter(({ lang }) => lang === SOURCE)
      .map(({ all }) => all)
      .join('\n'),
  }));
  return judgeEach('steps to read', [...steps, ...whole], ({ band, where, all }) => {
    const grade = gradeOf(all);
    const limit = BAND_RULES[band].grade;
    return unless(grade <= limit, `${where}: grade ${grade.toFixed(1)}, at most ${limit}`);
  });
}
