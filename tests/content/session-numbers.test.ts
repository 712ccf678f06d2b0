import { expect, it } from 'vitest';
import { CODE_PICTURES, CODE_ROOM } from '../../src/domain/session-code';
import { OBJECTS } from '../../src/content/schema/drawn';
import { HELD_LANGUAGES, NUMBERS_FILE, sessionNumbers, type SessionNumbers } from './rules/session-numbers';
import { languages, LESSONS, readJson } from './support/lessons';

const numbers = readJson<SessionNumbers>(NUMBERS_FILE);

it.each(['lessons', 'languages'] as const)(
  'give each of the %s one that no other has, and that a code has room for',
  (kind) => {
    const given = Object.values(numbers[kind]);
    expect(given.length).toBeGreaterThan(3);
    expect(new Set(given).size).toBe(given.length);
    const noRoom = given.filter((n) => !Number.isInteger(n) || n < 0 || n >= CODE_ROOM[kind]);
    expect(noRoom, `${NUMBERS_FILE}: a code has room for ${kind} 0 to ${CODE_ROOM[kind] - 1}`).toEqual([]);
  },
);

it('are there for every lesson and language of the tablet', () => {
  expect(sessionNumbers(LESSONS, languages(), numbers)).toEqual({ seen: LESSONS.length, problems: [] });
});

it('are asked for by file, with the next one, and where a code has no more room with what can be done', () => {
  const [lesson] = LESSONS;
  const unheard = { ...lesson!, lesson: { ...lesson!.lesson, id: 'bus-ride' } };
  const next = Math.max(...Object.values(numbers.lessons)) + 1;
  const problems = (aboard: readonly string[], of = numbers) => sessionNumbers([unheard], aboard, of).problems;
  expect(problems([])).toEqual([
    `src/content/session-numbers.json has no number for the lesson bus-ride: add "bus-ride": ${next} to ‘lessons’`,
  ]);
  expect(problems([], { ...numbers, lessons: { last: 84 } })[0]).toMatch(/a code has room for 85 alone$/);
  expect(problems(['en', 'cy'])).toHaveLength(1);
  expect(problems(['en', 'pl', 'es'])[1]).toMatch(
    /^src\/content\/session-numbers\.json has no number for es\. .* with its number: ur, pa, .*ga\. .* in README\.md\.$/,
  );
  expect(problems(['es', ...Object.keys(numbers.languages)])[1]).toMatch(/no number is left/);
  expect(sessionNumbers([], [], numbers).problems).toEqual(['found no lessons']);
});

// A teacher's notes of last year hold codes made of these: a number is never given to another lesson.
it('stay what they were', () => {
  expect(numbers.lessons).toMatchObject({ feelings: 1, secrets: 2, telling: 3, 'check-11-13-after': 69 });
  expect(numbers.languages).toMatchObject(HELD_LANGUAGES);
});

it('are shown by pictures that are drawn', () => {
  expect(CODE_PICTURES.filter((picture) => !OBJECTS.includes(picture))).toEqual([]);
  expect(new Set(CODE_PICTURES).size).toBe(16);
});
