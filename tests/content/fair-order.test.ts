import { expect, it } from 'vitest';
import { BANDS } from '../../src/content/schema/lesson';
import type { Verdict } from '../../src/content/schema/steps/base';
import { fairOrder } from './rules/fair-order';
import type { Draft } from './support/draft';
import { holds } from './support/holds';
import { LESSONS } from './support/lessons';

/** The sample's questions, each with its answers judged so, in this order. */
const every =
  (...verdicts: readonly [Verdict, Verdict, Verdict]) =>
  ({ lessons }: Draft) =>
    lessons.forEach(({ lesson }) => {
      for (const step of lesson.steps) {
        const options = verdicts.map((verdict, at) => ({ id: `answer-${at}`, verdict }));
        if (step.kind === 'choose') Object.assign(step, { pick: 'one', options });
        if (step.kind === 'say-it') step.rounds.forEach((round) => Object.assign(round, { options }));
      }
    });

holds('fair order', fairOrder, 'answers', [
  {
    name: 'the answer always first',
    change: every('fits', 'think', 'think'),
    says: /^7-9 answers that fit: (\d+) of \1 stand first \(100 %/,
  },
  {
    name: 'the answer never first, and so always last',
    change: every('think', 'think', 'fits'),
    says: /^7-9 answers that fit: (\d+) of \1 stand third \(100 %/,
  },
  {
    name: 'a rehearsal whose last way is always the one to think about',
    change: every('fits', 'fits', 'think'),
    says: /^7-9 answers to think about in a rehearsal: (\d+) of \1 stand third \(100 %/,
  },
]);

// The youngest have short lessons, and many of their questions have two answers that fit.
it('looks at every band', () => {
  for (const band of BANDS)
    expect(fairOrder(LESSONS.filter(({ lesson }) => lesson.band === band)).seen).toBeGreaterThanOrEqual(
      band === '4-5' ? 25 : 40,
    );
});
