import { expect, it } from 'vitest';
import { balance, KINDS } from './rules/balance';
import { holds } from './support/holds';

holds('balance', balance, 'shapes', [
  {
    name: 'a short lesson',
    change: ({ lessons }) => lessons[0]?.lesson.steps.splice(0, 4),
    says: /has \d+ steps, not 8 to 11/,
  },
  {
    name: 'a hasty lesson',
    change: ({ lessons }) => Object.assign(lessons[0]?.lesson ?? {}, { minutes: 5 }),
    says: /5 minutes, not 7 to 10/,
  },
  {
    name: 'a lecture',
    change: ({ lessons }) =>
      lessons[0]?.lesson.steps.slice(0, 6).forEach((step) => Object.assign(step, { kind: 'tell-me' })),
    says: /leaves the child only/,
  },
  {
    name: 'a lesson that does not end calm',
    change: ({ lessons }) => lessons[0]?.lesson.steps.pop(),
    says: /does not end calm/,
  },
  {
    name: 'a later lesson that opens with the new',
    change: ({ first }) => delete first('choose', ({ recall }) => recall === true).step.recall,
    says: /does not open with something remembered/,
  },
  {
    name: 'a first lesson that asks for what was never taught',
    change: ({ lessons }) => Object.assign(lessons[0]?.lesson.steps[0] ?? {}, { recall: true }),
    says: /1 steps of recall/,
  },
  {
    name: 'a kind that is never used',
    change: ({ first }) =>
      Object.assign(first('sort').step, { kind: 'choose' }) && Object.assign(first('sort').step, { kind: 'choose' }),
    says: /7-9 never uses ‘sort’/,
  },
]);

it('knows every kind of step', () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(10);
});
