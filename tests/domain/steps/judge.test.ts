import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/content/schema/lesson';
import { stepWordKeys } from '../../../src/content/word-keys';
import { judge } from '../../../src/domain/steps/judge';
import { AGAIN, CHECK, NOT_SURE } from '../../../src/domain/steps/outcome';
import { bodyClues } from '../../support/steps/body-clues';
import { chooseOne, chooseSeveral } from '../../support/steps/choose';
import { matchFeelings, matchFour } from '../../support/steps/match';
import { sortFull, sortSecrets } from '../../support/steps/sort';
import { spotInChat, spotInScene } from '../../support/steps/spot';

const steps: readonly Step[] = [
  chooseOne,
  chooseSeveral,
  sortSecrets,
  sortFull,
  matchFeelings,
  matchFour,
  spotInChat,
  spotInScene,
  bodyClues,
];

/** Everything a finger could do on the step, and some taps that are no answer to it. */
function tapsOn(step: Step): fc.Arbitrary<string[]> {
  const ids = stepWordKeys(step).flatMap((key) => key.split('.'));
  const boxes =
    step.kind === 'sort' ? step.items.flatMap((item) => step.boxes.map((box) => `${item.id}:${box.id}`)) : [];
  const cards = step.kind === 'match' ? step.pairs.flatMap(({ id }) => [`left:${id}`, `right:${id}`]) : [];
  return fc.array(fc.constantFrom(...ids, ...boxes, ...cards, NOT_SURE, AGAIN, CHECK, 'no:such', ''), {
    maxLength: 30,
  });
}

describe.each(steps.map((step) => [step.kind, step] as const))('judging %s', (_, step) => {
  it('never breaks, and only says what the lesson has words for', () => {
    const words = new Set(stepWordKeys(step));
    fc.assert(
      fc.property(tapsOn(step), (taps) => {
        const { feedback } = judge(step, taps);
        for (const key of feedback?.says ?? []) expect(words).toContain(key);
      }),
    );
  });

  it("always lets a child go on who taps 'Not sure' on all that is asked", () => {
    const items = step.kind === 'sort' ? step.items.flatMap(({ id }) => [id, NOT_SURE]) : [NOT_SURE];
    fc.assert(
      fc.property(tapsOn(step), (taps) => {
        const { complete, feedback } = judge(step, [...taps, ...items]);
        expect(complete).toBe(true);
        expect(feedback?.tone).toBe('fair');
      }),
    );
  });

  it("forgets everything before 'Look again'", () => {
    fc.assert(
      fc.property(tapsOn(step), (taps) => {
        expect(judge(step, [...taps, AGAIN])).toEqual(judge(step, []));
      }),
    );
  });
});
