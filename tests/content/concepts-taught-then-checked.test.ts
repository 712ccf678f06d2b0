import * as v from 'valibot';
import { expect, it } from 'vitest';
import { conceptFile } from '../../src/content/schema/concept';
import { conceptsTaughtThenChecked } from './rules/concepts-taught-then-checked';
import { holds } from './support/holds';
import { readJson } from './support/lessons';

holds('concepts', conceptsTaughtThenChecked, 'uses', [
  {
    name: 'a concept nobody knows',
    change: ({ first }) => (first('choose').step.checks = ['stranger-danger']),
    says: /‘stranger-danger’, which concepts.json does not know/,
  },
  {
    name: 'a question before its teaching',
    change: ({ first }) => (first('tell-me').step.checks = ['keep-telling']),
    says: /checks ‘keep-telling’ before anything taught it/,
  },
  {
    name: 'a step that asks what it only now teaches',
    change: ({ first }) => {
      const { step } = first('tell-me');
      step.checks = step.teaches;
    },
    says: /before anything taught it/,
  },
  {
    name: 'a lesson that never teaches what it says',
    change: ({ lessons }) => lessons[0]?.lesson.teaches.push('keep-telling'),
    says: /no step that teaches ‘keep-telling’/,
  },
  {
    name: 'a lesson that teaches what it never checks',
    change: ({ lessons }) => lessons.flatMap(({ lesson }) => lesson.steps).forEach((step) => delete step.checks),
    says: /never checks/,
  },
  {
    name: 'a step that teaches what its lesson does not say',
    change: ({ lessons }) => lessons[0]?.lesson.teaches.pop(),
    says: /which the lesson does not say/,
  },
  {
    name: 'a concept of the band that no lesson teaches',
    change: ({ lessons }) => lessons.splice(0, 1),
    says: /^No lesson for 7-9 teaches/,
  },
]);

it('are written down well, sorted, each once', () => {
  const { concepts } = v.parse(conceptFile, readJson('src/content/concepts.json'));
  const ids = concepts.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(17);
  expect(ids).toEqual([...new Set(ids)].sort());
});
