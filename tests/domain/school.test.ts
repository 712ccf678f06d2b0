import { describe, expect, it } from 'vitest';
import {
  COMFORTS,
  PORTRAITS,
  REGIONS,
  SAFE_DEFAULTS,
  withComfort,
  withLanguagesAboard,
  type Comfort,
} from '../../src/domain/school';

it('promises no numbers and no people before an adult has set the tablet up', () => {
  expect(SAFE_DEFAULTS).toMatchObject({ region: 'elsewhere', people: [], dsl: { name: '', contact: '' } });
});

it('waits four minutes and uses the correct names until a school says otherwise', () => {
  expect(SAFE_DEFAULTS).toMatchObject({ idleMinutes: 4, bodyNames: 'correct' });
});

it('has the regions and faces that tablets have stored', () => {
  expect(REGIONS).toEqual(['GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR', 'IE', 'elsewhere']);
  expect(PORTRAITS).toBe(12);
  expect(COMFORTS).toEqual([
    'larger-text',
    'high-contrast',
    'dark-room',
    'less-on-screen',
    'symbols',
    'switch-scanning',
    'two-switches',
  ]);
});

it('never speaks a language that is not aboard, and always one', () => {
  const school = { ...SAFE_DEFAULTS, languages: ['cy', 'en', 'pl'] };
  expect(withLanguagesAboard(school, ['en', 'pl'], 'en')).toEqual({ ...school, languages: ['en', 'pl'] });
  expect(withLanguagesAboard({ ...school, languages: ['cy'] }, ['en'], 'en').languages).toEqual(['en']);
});

describe('withComfort', () => {
  it('puts one on, and off again', () => {
    const on = withComfort(['symbols'], 'larger-text', true);
    expect(on).toEqual(['larger-text', 'symbols']);
    expect(withComfort(on, 'symbols', false)).toEqual(['larger-text']);
    expect(withComfort(['symbols'], 'symbols', true)).toEqual(['symbols']);
  });

  it.each([
    ['high-contrast', 'dark-room'],
    ['switch-scanning', 'two-switches'],
  ] as const)('has either %s or %s', (one, other) => {
    expect(withComfort([one, 'symbols'], other, true)).toEqual(['symbols', other].sort(byPlace));
    expect(withComfort([other, 'symbols'], one, true)).toEqual(['symbols', one].sort(byPlace));
    expect(withComfort([one], other, false)).toEqual([one]);
  });
});

const byPlace = (a: string, b: string) => COMFORTS.indexOf(a as Comfort) - COMFORTS.indexOf(b as Comfort);
