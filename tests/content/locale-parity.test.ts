import { describe, expect, it } from 'vitest';
import { localeParity, pluralForms } from './rules/locale-parity';
import { setWord } from './support/draft';
import { readLocales, type Locale } from './support/locale-files';

const LOCALES = readLocales();
const { seen, problems } = localeParity(LOCALES);

/** The source language and, word for word, a second one to spoil. */
function twoLanguages(spoil: (second: Locale) => void): readonly Locale[] {
  const source = structuredClone(LOCALES.filter(({ lang }) => lang === 'en'));
  const second = structuredClone(source).map((locale) => ({ ...locale, lang: 'bn' }));
  second.forEach(spoil);
  return [...source, ...second];
}

const inCommon = (key: string, text: string | undefined) => (second: Locale) =>
  setWord(second.files['common.json'] ?? {}, key, text);

describe('languages', () => {
  it(`say the same in all ${seen} files of ${LOCALES.length}`, () => {
    expect(seen).toBeGreaterThanOrEqual(5 * LOCALES.length);
    expect(problems).toEqual([]);
  });

  it('may be two', () => {
    expect(localeParity(twoLanguages(() => undefined)).problems).toEqual(problems);
  });

  it.each([
    ['en', ['one', 'other']],
    ['pl', ['few', 'many', 'one', 'other']],
    ['cy', ['few', 'many', 'one', 'other', 'two', 'zero']],
    ['bn', ['one', 'other']],
  ])('count in forms of their own, which the browser knows: %s', (lang, forms) => {
    expect(pluralForms(lang)).toEqual(forms);
  });

  it('have every form in which they count, and no other', () => {
    const counting = (lang: string, ...forms: string[]) =>
      localeParity([
        { lang: 'en', files: { 'picture.json': { n_one: '{{count}} hand', n_other: '{{count}} hands' } } },
        { lang, files: { 'picture.json': Object.fromEntries(forms.map((form) => [`n_${form}`, '{{count}}'])) } },
      ]).problems;
    expect(counting('pl', 'few', 'many', 'one', 'other')).toEqual([]);
    expect(counting('bn', 'one', 'other')).toEqual([]);
    expect(counting('pl', 'one', 'other')).toEqual([
      'locales/pl/picture.json lacks n_few',
      'locales/pl/picture.json lacks n_many',
    ]);
    expect(counting('bn', 'one', 'other', 'two')).toEqual([
      'locales/bn/picture.json has n_two: bn counts in one, other',
    ]);
    expect(counting('pl')).toContain('locales/pl/picture.json lacks n');
  });

  it.each<[string, (second: Locale) => void, RegExp]>([
    [
      'lack a file',
      (second) => delete second.files['lessons/secrets.json'],
      /^locales\/bn\/lessons\/secrets.json is missing/,
    ],
    [
      'have a file of their own',
      (second) => (second.files['extra.json'] = {}),
      /^locales\/bn\/extra.json is in no other language/,
    ],
    ['lack a key', inCommon('broken.helpText', undefined), /^locales\/bn\/common.json lacks broken.helpText/],
    ['have a key of their own', inCommon('zz', 'Dim'), /^locales\/bn\/common.json has zz, which the source does not/],
    ['say nothing', inCommon('broken.helpText', ' '), /helpText is empty/],
    [
      'lose a placeholder',
      inCommon('lesson.progress', 'Cam {{at}}'),
      /has other placeholders \(at\) than the source \(at, of\)/,
    ],
    ['lose a mark', inCommon('broken.helpText', '**Dweud**'), /marks another number of phrases/],
    [
      'are out of order',
      (second) =>
        (second.files['common.json'] = Object.fromEntries(
          Object.entries(second.files['common.json'] ?? {}).toReversed(),
        )),
      /is out of order/,
    ],
  ])('are seen to %s', (_, spoil, problem) => {
    expect(localeParity(twoLanguages(spoil)).problems).toContainEqual(expect.stringMatching(problem));
  });

  it('have to be there', () => {
    expect(localeParity([]).problems).toEqual(['found no word files']);
  });
});
