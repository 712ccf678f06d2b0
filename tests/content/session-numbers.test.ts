import { expect, it } from 'vitest';
import { CODE_PICTURES, CODE_ROOM } from '../../src/domain/session-code';
import { OBJECTS } from '../../src/content/schema/drawn';
import { languages, LESSONS, readJson } from './support/lessons';

const numbers = readJson<Record<'lessons' | 'languages', Record<string, number>>>('src/content/session-numbers.json');

it.each(['lessons', 'languages'] as const)(
  'give each of the %s one that no other has, and that a code has room for',
  (kind) => {
    const given = Object.values(numbers[kind]);
    expect(given.length).toBeGreaterThan(3);
    expect(new Set(given).size).toBe(given.length);
    expect(given.every((n) => Number.isInteger(n) && n >= 0 && n < CODE_ROOM[kind])).toBe(true);
  },
);

it('are there for every lesson and language of the tablet', () => {
  expect(LESSONS.map(({ lesson: { id } }) => id).filter((id) => !(id in numbers.lessons))).toEqual([]);
  expect(languages().filter((code) => !(code in numbers.languages))).toEqual([]);
});

// A teacher's notes of last year hold codes made of these: a number is never given to another lesson.
it('stay what they were', () => {
  expect(numbers.lessons).toMatchObject({ feelings: 1, secrets: 2, telling: 3, 'check-11-13-after': 69 });
  expect(numbers.languages).toMatchObject({ en: 0, cy: 1 });
});

it('are shown by pictures that are drawn', () => {
  expect(CODE_PICTURES.filter((picture) => !OBJECTS.includes(picture))).toEqual([]);
  expect(new Set(CODE_PICTURES).size).toBe(16);
});
