import { SOURCE } from '../support/bands';
import { flat, type Words } from '../support/lessons';
import type { Locale } from '../support/locale-files';
import { judgeEach, unless, type Report } from '../support/rule';

/** i18next's endings for plurals: each language has its own set of them. */
const PLURAL = /_(zero|one|two|few|many|other)$/;
const bare = (key: string) => key.replace(PLURAL, '');

function unsorted(words: Words, above = ''): string[] {
  const keys = Object.keys(words);
  const sorted = keys.toSorted();
  return [
    ...keys
      .filter((key, at) => key !== sorted[at])
      .slice(0, 1)
      .map((key) => above + key),
    ...Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [] : unsorted(value, `${above}${key}.`),
    ),
  ];
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(.*?)\s*\}\}/gu)]
    .map(([, name]) => name)
    .toSorted()
    .join(', ');
const marks = (text: string) => text.split('**').length - 1;

function ofText(where: string, text: string, source: string): string[] {
  return [
    ...unless(text.trim() !== '' || source.trim() === '', `${where} is empty`),
    ...unless(
      placeholders(text) === placeholders(source),
      `${where} has other placeholders (${placeholders(text)}) than the source (${placeholders(source)})`,
    ),
    ...unless(marks(text) === marks(source), `${where} marks another number of phrases than the source`),
  ];
}

function ofFile(where: string, words: Words, source: Words): string[] {
  const said = flat(words);
  const keys = new Set(said.map(([key]) => bare(key)));
  const meant = new Map(flat(source).map(([key, text]) => [bare(key), text]));
  return [
    ...[...meant.keys()].filter((key) => !keys.has(key)).map((key) => `${where} lacks ${key}`),
    ...[...keys].filter((key) => !meant.has(key)).map((key) => `${where} has ${key}, which the source does not`),
    ...said.flatMap(([key, text]) => ofText(`${where} ${key}`, text, meant.get(bare(key)) ?? text)),
    ...unsorted(words).map((key) => `${where} is out of order at ${key}`),
  ];
}

/**
 * Every language says all that the source says, with the same placeholders and marks. Nothing falls back to another
 * language: a child who does not read it would miss just that sentence.
 */
export function localeParity(locales: readonly Locale[]): Report {
  const source = locales.find(({ lang }) => lang === SOURCE)?.files ?? {};
  const files = locales.flatMap(({ lang, files: own }) =>
    [...new Set([...Object.keys(source), ...Object.keys(own)])].map((name) => ({
      where: `${lang}/${name}`,
      words: own[name],
      meant: source[name],
    })),
  );
  return judgeEach('word files', files, ({ where, words, meant }) => {
    if (!words) return [`${where} is missing`];
    return meant ? ofFile(where, words, meant) : [`${where} is in no other language`];
  });
}
