import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Lesson } from '../../../src/content/schema/lesson';

/** A word file: keys in keys, sentences at their ends. */
export interface Words {
  [key: string]: string | Words;
}

/** One lesson as it lies on disk: its shape, and its words in every language that has them. */
export interface LoadedLesson {
  /** The lesson's file, from the project's root. */
  file: string;
  /** What the file says. Only the rule `schema-valid` knows whether it truly is a lesson. */
  lesson: Lesson;
  /** Words by language. */
  words: Record<string, Words>;
}

export const ROOT = join(import.meta.dirname, '../../..');
const LESSON_FILES = 'src/content/lessons';

/** @throws naming the file, when it is no JSON */
export function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
  } catch (cause) {
    throw new Error(`${file} cannot be read as JSON`, { cause });
  }
}

/** Paths of the JSON files below a folder, from the root, sorted. */
export function jsonFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .sort();
}

/** Codes of the languages there are words for: each folder in `locales`. */
export function languages(): string[] {
  return readdirSync(join(ROOT, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

const WORDS = Object.fromEntries(
  languages().map((lang) => {
    const files = jsonFiles(`locales/${lang}`).filter((file) => file.startsWith(`locales/${lang}/lessons/`));
    return [
      lang,
      Object.fromEntries(files.map((file) => [file.slice(file.lastIndexOf('/') + 1, -'.json'.length), file])),
    ];
  }),
);

/** Words of lessons that are on disk, by language and lesson id: also those of no lesson. */
export const WORD_FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = WORDS;

/** Every lesson, in every language that has words for it. A missing language shows as a missing entry of `words`. */
export const LESSONS: readonly LoadedLesson[] = jsonFiles(LESSON_FILES).map((file) => {
  const lesson = readJson<Lesson>(file);
  const words = Object.entries(WORD_FILES).flatMap(([lang, files]) => {
    const path = files[lesson.id];
    return path ? [[lang, readJson<Words>(path)] as const] : [];
  });
  return { file, lesson, words: Object.fromEntries(words) };
});

/** Every sentence of a word file with its dotted key. */
export function flat(words: Words, above = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : flat(value, `${above}${key}.`),
  );
}
