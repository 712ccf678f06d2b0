import { describe, expect, it } from 'vitest';
import common from '../../locales/en/common.json';
import read from '../../locales/en/read.json';
import { lessonNumbersOf } from '../../src/app/school';
import { REGIONS } from '../../src/domain/school';
import { createWords, ensureWords, inOrder, lessonWord, setLessonNumbers } from '../../src/i18n/i18n';
import { flat, LESSONS } from './support/lessons';
import { NUMBERS, standIn } from './support/texts';

const TEXTS = LESSONS.flatMap(({ lesson: { id }, words }) =>
  flat(words['en'] ?? {}).map(([key, text]) => ({ id, key, text })),
);

/** It may be a number or words: neither may begin a sentence. */
function begins(text: string, number: (typeof NUMBERS)[number]): boolean {
  const spelt = standIn(number).replaceAll(/[{}]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(^|[.!?…:]\s+|[“‘])${spelt}`, 'mu').test(text);
}

const OF_EACH = {
  emergency: ['999', '999', '999', '999', undefined, undefined],
  childline: ['0800 1111', '0800 1111', '0800 1111', '0800 1111', '1800 66 66 66', undefined],
};

it('sets a number apart in a sentence from right to left, where its groups would change places', () => {
  expect(inOrder('0800 1111', true)).toBe('\u20660800\u00a01111\u2069');
  expect(inOrder('0800 1111', false)).toBe('0800\u00a01111');
  expect(inOrder(undefined, true)).toBeUndefined();
});

it('is not denied on the page where a DSL reads the lessons that name one', () => {
  expect(TEXTS.some(({ text }) => text.includes(standIn('childline')))).toBe(true);
  expect(read.lesson.numbers).not.toMatch(/never/);
});

describe.each(NUMBERS)('the number %s in lessons', (number) => {
  const said = TEXTS.filter(({ text }) => text.includes(standIn(number)));

  it('is named somewhere, so that a child knows what to ring', () => {
    expect(said.length).toBeGreaterThan(0);
  });

  it('never begins a sentence, where its words would have a small letter', () => {
    expect(said.filter(({ text }) => begins(text, number))).toEqual([]);
    const it = standIn(number);
    expect([`Ring ${it}.`, `Run. ${it} helps.`, `${it} helps.`].map((text) => begins(text, number))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('keeps its order and stays on one line in every language', async () => {
    const i18n = createWords();
    const { id, key } = said[0] ?? { id: 'none', key: '' };
    await ensureWords(i18n, 'en', `lessons/${id}`);
    setLessonNumbers(i18n, { emergency: '9 99', childline: '9 99' });
    expect(lessonWord(i18n, 'en', id, key)).toContain('9\u00a099');
    expect(lessonWord(i18n, 'en', id, key)).not.toContain('\u2066');
  });

  it('is that of the place where one has been seen in a source, and words elsewhere', async () => {
    const i18n = createWords();
    const { id, key, text } = said[0] ?? { id: 'none', key: '', text: '' };
    await ensureWords(i18n, 'en', `lessons/${id}`);
    const shownWith = (mine: string) =>
      NUMBERS.reduce((shown, each) => shown.replaceAll(standIn(each), each === number ? mine : common[each]), text);
    expect(lessonWord(i18n, 'en', id, key)).toBe(shownWith(common[number]));
    for (const region of REGIONS) {
      const { [number]: seen } = lessonNumbersOf({ region });
      setLessonNumbers(i18n, { emergency: undefined, childline: undefined, [number]: seen });
      expect(lessonWord(i18n, 'en', id, key).replaceAll('\u00a0', ' ')).toBe(shownWith(seen ?? common[number]));
    }
    expect(REGIONS.map((region) => lessonNumbersOf({ region })[number])).toEqual(OF_EACH[number]);
  });
});
