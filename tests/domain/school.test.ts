import { expect, it } from 'vitest';
import { PORTRAITS, REGIONS, SAFE_DEFAULTS } from '../../src/domain/school';

it('promises no numbers and no people before an adult has set the tablet up', () => {
  expect(SAFE_DEFAULTS).toMatchObject({ region: 'elsewhere', people: [], dsl: { name: '', contact: '' } });
});

it('waits four minutes and uses the correct names until a school says otherwise', () => {
  expect(SAFE_DEFAULTS).toMatchObject({ idleMinutes: 4, bodyNames: 'correct' });
});

it('has the regions and faces that tablets have stored', () => {
  expect(REGIONS).toEqual(['GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR', 'IE', 'elsewhere']);
  expect(PORTRAITS).toBe(12);
});
