import { expect, it } from 'vitest';
import { flat, languages, readJson, type Words } from './support/lessons';
import { sentencesOf, wordsOf } from './support/sentences';

const keysOf = (file: string, lang: string) =>
  flat(readJson<Words>(`locales/${lang}/${file}.json`))
    .map(([key]) => key)
    .toSorted();
// Seen by the oldest alone.
const shown = ([key]: [string, string]) => !/^(online|afterwards)\./.test(key);

it.each(languages())('says the same things to four to seven as to the others, in %s', (lang) => {
  expect(keysOf('tell-young', lang)).toEqual(keysOf('tell', lang));
});

it('says them in words of that age: safe grown-up, and short', () => {
  const lines = flat(readJson<Words>('locales/en/tell-young.json')).filter(shown);
  expect(lines.length).toBeGreaterThan(80);
  expect(lines.filter(([, text]) => /\badults?\b/i.test(text))).toEqual([]);
  const long = lines.flatMap(([key, text]) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > 9)
      .map((sentence) => `${key}: ${sentence}`),
  );
  expect(long).toEqual([]);
});
