import { expect, it } from 'vitest';
import { readSchool } from '../../src/app/school';
import { SCHOOL, stored } from '../support/schools';

const holding = (value: unknown) => ({ read: (key: string) => (key === 'lantern.school' ? value : undefined) });

it("gives the school's set-up, and never the PIN", () => {
  const school = readSchool(holding(JSON.parse(stored(SCHOOL))));
  expect(school).toEqual(SCHOOL);
  expect(school).not.toHaveProperty('pin');
  expect(JSON.stringify(school)).not.toContain('hash');
});

it.each([
  ['nothing', undefined],
  ['text that is no JSON', '{"version":1'],
  ['a later version', { version: 2 }],
])('gives none for %s, so that the tablet works as one that was never set up', (_, value) => {
  expect(readSchool(holding(value))).toBeUndefined();
});

it('leaves out languages there are no words for, and speaks the source language when none is left', () => {
  const speaking = (...languages: string[]) =>
    readSchool(holding(JSON.parse(stored({ ...SCHOOL, languages }))))?.languages;
  expect(speaking('tlh', 'en')).toEqual(['en']);
  expect(speaking('tlh')).toEqual(['en']);
});
