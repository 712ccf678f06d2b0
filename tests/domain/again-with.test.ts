import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/content/schema/lesson';
import { againWith } from '../../src/domain/again-with';

const one = (id: string, type: Lesson['type'], teaches: string[], ...checks: (string[] | undefined)[]) => ({
  id,
  type,
  teaches,
  steps: checks.map((checked, at) => ({ id: `s${at}`, checks: checked })) as unknown as Lesson['steps'],
});
const BAND = [
  one('secrets', undefined, ['unsafe-secret'], ['unsafe-secret']),
  one('telling', undefined, ['keep-telling']),
  one('week', 'recap', [], undefined, ['like-but-not-ok']),
  one('month', 'recap', [], ['unsafe-secret'], ['keep-telling']),
  one('before', 'check', [], ['never-fault']),
];

describe('what to teach again with', () => {
  it.each([
    ['the recap that practises the idea, also when a lesson comes first', 'unsafe-secret', 'month'],
    ['the lesson that teaches it where no recap practises it', 'keep-telling', 'telling'],
    ['nothing where only a check asks for it', 'never-fault', undefined],
  ])('is %s', (_, concept, id) => {
    const lessons = concept === 'keep-telling' ? BAND.slice(0, 3) : BAND;
    expect(againWith(concept, lessons)?.id).toBe(id);
  });
});
