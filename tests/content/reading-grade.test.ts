import { describe, expect, it } from 'vitest';
import { readingGrade } from './rules/reading-grade';
import { holds } from './support/holds';
import { gradeOf } from './support/reading';

const HARD = 'Professional organisations investigate inappropriate behaviour immediately. '.repeat(30);

holds('reading grade', readingGrade, 'steps and lessons', [
  {
    name: 'a hard step',
    change: ({ first }) => first('breathe').say('text', HARD),
    says: /breathe: grade \d+\.\d, at most 3/,
  },
  {
    name: 'a step with nothing to read',
    change: ({ lessons }) => {
      for (const { lesson } of lessons) lesson.steps.push({ ...lesson.steps[0]!, id: 'unsaid' });
    },
    says: /unsaid: grade NaN/,
  },
  {
    name: 'a lesson that is hard as a whole',
    change: ({ first }) => first('story').say('nodes.game.text', HARD.repeat(40)),
    says: /^locales\/en\/lessons\/[a-z]+\.json: grade/,
  },
]);

describe('the grade', () => {
  it('is lower for plain words', () => {
    expect(gradeOf('Kai can tell. Grandad listens.')).toBeLessThan(3);
    expect(gradeOf(HARD)).toBeGreaterThan(12);
  });

  it('leaves names out of account', () => {
    expect(gradeOf('Miss Owusu sits. Grandma sits.')).toBe(gradeOf('Miss Sam sits. Sam sits.'));
  });

  it('takes speech as part of the sentence around it', () => {
    expect(gradeOf('“Stop now!” says Sam to the dog.')).toBe(gradeOf('Stop now says Sam to the dog.'));
  });
});
