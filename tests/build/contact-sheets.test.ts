import { expect, it } from 'vitest';
import { sheetsOf } from '../../scripts/contact-sheets.mjs';

it('lays every picture on the sheet of its lesson, and the first of each lesson on that of its band', () => {
  const bands = new Map([
    ['secrets', '7-9'],
    ['secrets-two', '7-9'],
  ]);
  const names = [
    'welcome',
    'lesson-secrets-two-01-hook-asked',
    'lesson-secrets-02-b',
    'lesson-secrets-01-a',
    'map-7-9',
  ];
  expect(Object.fromEntries(sheetsOf(names, bands))).toEqual({
    'lesson-secrets': ['lesson-secrets-01-a', 'lesson-secrets-02-b'],
    'lesson-secrets-two': ['lesson-secrets-two-01-hook-asked'],
    'band-7-9': ['lesson-secrets-01-a', 'lesson-secrets-two-01-hook-asked', 'map-7-9'],
    'around-map': ['map-7-9'],
    'around-welcome': ['welcome'],
  });
});

it('knows the lessons there are', () => {
  expect([...sheetsOf(['lesson-secrets-01-a']).keys()]).toEqual(['lesson-secrets', 'band-7-9']);
});
