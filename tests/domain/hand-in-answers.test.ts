import { expect, it } from 'vitest';
import type { Lesson } from '../../src/content/schema/lesson';
import { handInAnswers } from '../../src/domain/hand-in-answers';
import { AGAIN, CHECK, NOT_SURE } from '../../src/domain/steps/outcome';

const ask = (id: string, checks?: string[]) => ({
  id,
  kind: 'choose' as const,
  pick: 'one' as const,
  ...(checks ? { checks } : {}),
  options: [
    { id: 'yes', verdict: 'fits' as const },
    { id: 'no', verdict: 'think' as const },
  ],
});
const check: Lesson = {
  id: 'check',
  band: '7-9',
  type: 'check',
  version: 1,
  order: 1,
  minutes: 4,
  teaches: [],
  steps: [
    ask('one', ['a']),
    ask('two', ['b']),
    ask('three', ['c']),
    ask('four', ['d']),
    ask('practice'),
    { id: 'rest', kind: 'breathe', breaths: 2 },
  ],
};

it('hands in the kind of the first answer to each question, and nothing of which it was', () => {
  expect(
    handInAnswers(check, {
      one: ['yes'],
      two: ['no', AGAIN, 'yes'],
      three: [AGAIN, NOT_SURE, 'yes'],
      practice: ['yes'],
    }),
  ).toEqual(['fits', 'think', 'not-sure', 'none']);
  expect(handInAnswers(check, { four: [CHECK, 'gone'] })).toEqual(['none', 'none', 'none', 'none']);
});
