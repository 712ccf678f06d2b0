import { CODE_ROOM } from '../../../src/domain/session-code';
import type { LoadedLesson } from '../support/lessons';
import { judgeEach, type Report } from '../support/rule';

export type SessionNumbers = Readonly<Record<'lessons' | 'languages', Readonly<Record<string, number>>>>;

export const NUMBERS_FILE = 'src/content/session-numbers.json';

/** Languages that tablets have had, or are promised: their numbers are in codes that teachers have noted. */
export const HELD_LANGUAGES = { en: 0, cy: 1 };

function ofLesson(id: string, { lessons }: SessionNumbers): string[] {
  if (id in lessons) return [];
  const next = Math.max(...Object.values(lessons)) + 1;
  return next < CODE_ROOM.lessons
    ? [`${NUMBERS_FILE} has no number for the lesson ${id}: add "${id}": ${next} to ‘lessons’`]
    : [`${NUMBERS_FILE} has no number for the lesson ${id}, and a code has room for ${CODE_ROOM.lessons} alone`];
}

/**
 * What to do about a language without a number. A code has room for twelve and each has one; but a number whose language has never had
 * words was never in a code, so it can be given away.
 */
function ofLanguage(code: string, aboard: readonly string[], { languages }: SessionNumbers): string[] {
  if (code in languages) return [];
  const free = Object.keys(languages).filter((one) => !aboard.includes(one) && !(one in HELD_LANGUAGES));
  const room = `A code has room for ${CODE_ROOM.languages} languages`;
  const how =
    free.length > 0
      ? `${room}. Put ${code} in the place of one that none of your tablets has ever had, with its number: ${free.join(', ')}. All tablets of a school need the same numbers.`
      : `${room}, and no number is left.`;
  return [`${NUMBERS_FILE} has no number for ${code}. ${how} See ‘Add a language’ in README.md.`];
}

/** Every lesson and language has a number, by which four pictures can name it: without one a teacher cannot start it on thirty tablets. */
export function sessionNumbers(
  lessons: readonly LoadedLesson[],
  languages: readonly string[],
  numbers: SessionNumbers,
): Report {
  const { seen, problems } = judgeEach('lessons', lessons, ({ lesson: { id } }) => ofLesson(id, numbers));
  return { seen, problems: [...problems, ...languages.flatMap((code) => ofLanguage(code, languages, numbers))] };
}
