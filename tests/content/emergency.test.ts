import { expect, it } from 'vitest';
import common from '../../locales/en/common.json';
import { createWords, ensureWords, lessonWord, setEmergencyNumber } from '../../src/i18n/i18n';
import { emergencyNumberOf } from '../../src/app/school';
import { REGIONS } from '../../src/domain/school';
import { flat, LESSONS } from './support/lessons';
import { EMERGENCY } from './support/texts';

const SAID = LESSONS.flatMap(({ lesson: { id }, words }) =>
  flat(words['en'] ?? {})
    .filter(([, text]) => text.includes(EMERGENCY))
    .map(([key, text]) => ({ id, key, text })),
);

/** It may be a number or words: neither may begin a sentence. */
const SPELT = EMERGENCY.replaceAll(/[{}]/gu, String.raw`\$&`);
const begins = (text: string) => new RegExp(String.raw`(^|[.!?…:]\s+|[“‘])${SPELT}`, 'mu').test(text);

it('is named somewhere, so that a child knows what to ring', () => {
  expect(SAID.length).toBeGreaterThan(0);
});

it('never begins a sentence, where its words would have a small letter', () => {
  expect(SAID.filter(({ text }) => begins(text))).toEqual([]);
  expect([begins(`Ring ${EMERGENCY}.`), begins(`Run. ${EMERGENCY} helps.`), begins(`${EMERGENCY} helps.`)]).toEqual([
    false,
    true,
    true,
  ]);
});

it('is the number of the place where one is known to be right, and words elsewhere', async () => {
  const i18n = createWords();
  const { id, key, text } = SAID[0] ?? { id: 'none', key: '', text: '' };
  await ensureWords(i18n, 'en', `lessons/${id}`);
  expect(lessonWord(i18n, 'en', id, key)).toBe(text.replaceAll(EMERGENCY, common.emergency));
  for (const region of REGIONS) {
    const number = emergencyNumberOf({ region });
    setEmergencyNumber(i18n, number);
    expect(lessonWord(i18n, 'en', id, key)).toBe(text.replaceAll(EMERGENCY, number ?? common.emergency));
  }
  expect(REGIONS.map((region) => emergencyNumberOf({ region }))).toEqual([
    '999',
    '999',
    '999',
    '999',
    undefined,
    undefined,
  ]);
});
