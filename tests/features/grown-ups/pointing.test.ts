import { expect, it, vi } from 'vitest';
import { pointing } from '../../../src/features/grown-ups/pointing';

vi.mock('../../../src/i18n/i18n', () => ({ languageOf: (code: string) => ({ dir: code === 'ar' ? 'rtl' : 'ltr' }) }));

it.each([
  ['en', 'A party on Saturday → Surprise'],
  ['ar', 'A party on Saturday ← Surprise'],
])('has its arrow point the way %s is read', (language, label) => {
  expect(pointing('A party on Saturday → Surprise', language)).toBe(label);
});
