import { expect, it } from 'vitest';
import { pointing } from '../../../src/features/grown-ups/pointing';

it.each([
  ['ltr', 'A party on Saturday → Surprise'],
  ['rtl', 'A party on Saturday ← Surprise'],
] as const)('has its arrow point the way words are read (%s)', (dir, label) => {
  expect(pointing('A party on Saturday → Surprise', dir)).toBe(label);
});
