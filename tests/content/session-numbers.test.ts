import { expect, it } from 'vitest';
import { CODE_PICTURES, CODE_ROOM } from '../../src/domain/session-code';
import { OBJECTS } from '../../src/content/schema/drawn';
import { languages, LESSONS, readJson } from './support/lessons';

const NUMBERS = 'src/content/session-numbers.json';
const numbers = readJson<Record<'lessons' | 'languages', Record<string, number>>>(NUMBERS);

/** Languages that tablets have had, or are promised. */
const HELD = { en: 0, cy: 1 };

/**
 * What to do about a language without a number. A code has room for twelve and each has one; but a number whose language has never had
 * words was never in a code, so it can be given away.
 */
function unnumbered(code: string, aboard: readonly string[]): string[] {
  if (code in numbers.languages) return [];
  const free = Object.keys(numbers.languages).filter((one) => !aboard.includes(one) && !(one in HELD));
  const how =
    free.length > 0
      ? `A code has room for ${CODE_ROOM.languages}. Put ${code} in the place of a language that none of your tablets has ever had, with its number: ${free.join(', ')}. Every tablet of a school needs the same numbers.`
      : 'A code has room for twelve languages, and no number is left.';
  return [`${NUMBERS} has no number for ${code}. ${how} See ‘Add a language’ in README.md.`];
}

it.each(['lessons', 'languages'] as const)(
  'give each of the %s one that no other has, and that a code has room for',
  (kind) => {
    const given = Object.values(numbers[kind]);
    expect(given.length).toBeGreaterThan(3);
    expect(new Set(given).size).toBe(given.length);
    const noRoom = given.filter((n) => !Number.isInteger(n) || n < 0 || n >= CODE_ROOM[kind]);
    expect(noRoom, `${NUMBERS}: a code has room for ${kind} 0 to ${CODE_ROOM[kind] - 1}`).toEqual([]);
  },
);

it('are there for every lesson and language of the tablet', () => {
  expect(LESSONS.map(({ lesson: { id } }) => id).filter((id) => !(id in numbers.lessons))).toEqual([]);
  expect(languages().flatMap((code) => unnumbered(code, languages()))).toEqual([]);
});

it('are asked for by file, and where a code has no more room, with what can be done', () => {
  expect(unnumbered('cy', ['en', 'cy'])).toEqual([]);
  expect(unnumbered('es', ['en', 'cy', 'es'])).toEqual([
    expect.stringMatching(/^src\/content\/session-numbers\.json has no number for es\. .*: pl, ur, .*ga\. /),
  ]);
  expect(unnumbered('es', Object.keys(numbers.languages))[0]).toMatch(/no number is left/);
});

// A teacher's notes of last year hold codes made of these: a number is never given to another lesson.
it('stay what they were', () => {
  expect(numbers.lessons).toMatchObject({ feelings: 1, secrets: 2, telling: 3, 'check-11-13-after': 69 });
  expect(numbers.languages).toMatchObject(HELD);
});

it('are shown by pictures that are drawn', () => {
  expect(CODE_PICTURES.filter((picture) => !OBJECTS.includes(picture))).toEqual([]);
  expect(new Set(CODE_PICTURES).size).toBe(16);
});
