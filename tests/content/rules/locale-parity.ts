import { SOURCE } from '../support/bands';
import { flat, type Words } from '../support/lessons';
import type { Locale } from '../support/locale-files';
import { judgeEach, unless, type Report } from '../support/rule';

/** i18next's endings for plurals: each language has its own set of them. */
const PLURAL = /_(zero|one|two|few|many|other)$/;
const bare = (key: string) => key.replace(PLURAL, '');

/**
 * The forms in which a language counts: English in two, Welsh and Arabic in six (Unicode's plural rules, as the browser knows them).
 * With fewer a page for grown-ups would show clumsy words, of which nobody who wrote them knows.
 */
export const pluralForms = (lang: string): readonly string[] =>
  new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();

/** Words that the source counts come in every form of the language. */
function ofPlurals(where: string, lang: string, keys: readonly string[], source: readonly string[]): string[] {
  const counted = new Set(source.filter((key) => key.endsWith('_other')).map(bare));
  const forms = pluralForms(lang);
  return [...counted]
    .filter((key) => keys.some((one) => bare(one) === key))
    .flatMap((key) => [
      ...forms.filter((form) => !keys.includes(`${key}_${form}`)).map((form) => `${where} lacks ${key}_${form}`),
      ...keys
        .filter((one) => bare(one) === key && !forms.some((form) => one === `${key}_${form}`))
        .map((one) => `${where} has ${one}: ${lang} counts in ${forms.join(', ')}`),
    ]);
}

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

function ofFile(where: string, lang: string, words: Words, source: Words): string[] {
  const said = flat(words);
  const keys = new Set(said.map(([key]) => bare(key)));
  const meant = new Map(flat(source).map(([key, text]) => [bare(key), text]));
  return [
    ...[...meant.keys()].filter((key) => !keys.has(key)).map((key) => `${where} lacks ${key}`),
    ...[...keys].filter((key) => !meant.has(key)).map((key) => `${where} has ${key}, which the source does not`),
    ...said.flatMap(([key, text]) => ofText(`${where} ${key}`, text, meant.get(bare(key)) ?? text)),
    ...ofPlurals(
      where,
      lang,
      said.map(([key]) => key),
      flat(source).map(([key]) => key),
    ),
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
      lang,
      where: `locales/${lang}/${name}`,
      words: own[name],
      meant: source[name],
    })),
  );
  return judgeEach('word files', files, ({ lang, where, words, meant }) => {
    if (!words) return [`${where} is missing`];
    return meant ? ofFile(where, lang, words, meant) : [`${where} is in no other language`];
  });
}
