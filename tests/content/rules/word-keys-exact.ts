import { lessonWordKeys, OPTIONAL_KEYS } from '../../../src/content/word-keys';
import { flat, type LoadedLesson, type Words } from '../support/lessons';
import { judgeEach, type Rule } from '../support/rule';

/** Keys that stand out of order, at every level. */
function unsorted(words: Words, above = ''): string[] {
  const keys = Object.keys(words);
  const sorted = keys.toSorted();
  const here = keys.filter((key, at) => key !== sorted[at]).slice(0, 1);
  const below = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [] : unsorted(value, `${above}${key}.`),
  );
  return [...here.map((key) => above + key), ...below];
}

/** Every language of every lesson; a language some lesson lacks is there with no words. */
function wordFiles(lessons: readonly LoadedLesson[]): { lesson: LoadedLesson['lesson']; lang: string; words: Words }[] {
  const languages = [...new Set(lessons.flatMap(({ words }) => Object.keys(words)))];
  return lessons.flatMap(({ lesson, words }) => languages.map((lang) => ({ lesson, lang, words: words[lang] ?? {} })));
}

/**
 * A lesson's words are exactly those its steps ask for, in every language, none empty, keys sorted. A missing safety
 * sentence never falls back to another language in the middle of a screen.
 */
export const wordKeysExact: Rule = (lessons) =>
  judgeEach('word files', wordFiles(lessons), ({ lesson, lang, words }) => {
    const said = new Map(flat(words));
    const needed = new Set(lessonWordKeys(lesson));
    const optional = new Set(
      lesson.steps.flatMap((step) => (OPTIONAL_KEYS[step.kind] ?? []).map((key) => `steps.${step.id}.${key}`)),
    );
    const where = `locales/${lang}/lessons/${lesson.id}.json`;
    return [
      ...[...needed].filter((key) => !said.has(key)).map((key) => `${where} says nothing at ${key}`),
      ...[...said].filter(([, text]) => text.trim() === '').map(([key]) => `${where} says nothing at ${key}`),
      ...[...said.keys()]
        .filter((key) => !needed.has(key) && !optional.has(key))
        .map((key) => `${where} has words nobody hears at ${key}`),
      ...unsorted(words).map((key) => `${where} is out of order at ${key}`),
    ];
  });
