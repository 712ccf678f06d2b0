import * as v from 'valibot';
import { expect, it } from 'vitest';
import { BANDS } from '../../src/content/schema/lesson';
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
  {
    name: 'a concept checked in one way only',
    change: ({ lessons }) =>
      lessons.flatMap(({ lesson }) => lesson.steps).forEach((step) => step.kind !== 'choose' && delete step.checks),
    says: /7-9 checks ‘\S+’ in [01] kind/,
  },
  {
    name: 'a concept never come back to',
    change: ({ lessons }) => lessons.splice(1, 2),
    says: /7-9 never comes back to/,
  },
  {
    name: 'a concept never met in one of its forms',
    change: ({ lessons }) => lessons.flatMap(({ lesson }) => lesson.steps).forEach((step) => delete step.harm),
    says: /7-9 never meets ‘\S+’ in the form ‘known’/,
  },
  {
    name: 'a recap that teaches',
    change: ({ lessons }) => (lessons[2]!.lesson.type = 'recap'),
    says: /is a recap, and may not teach/,
  },
]);

it('are written down well, sorted, each once', () => {
  const { concepts, threads } = v.parse(conceptFile, readJson('src/content/concepts.json'));
  const ids = concepts.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(70);
  // Every thread has something for every age, but for tricks and bribes at four and five (concept list, 3a).
  const cells = threads.flatMap(({ id: thread }) =>
    BANDS.filter((band) => !concepts.some((one) => one.thread === thread && one.ideas[band])).map(
      (band) => `${thread} ${band}`,
    ),
  );
  expect(cells).toEqual(['tricks 4-5']);
  expect(ids).toEqual([...new Set(ids)].sort());
});
