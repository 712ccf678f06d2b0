import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/content/schema/lesson';
import { stepWordKeys } from '../../../src/content/word-keys';
import { judge } from '../../../src/domain/steps/judge';
import { AGAIN, CHECK, NOT_SURE } from '../../../src/domain/steps/outcome';
import { intoBox } from '../../../src/domain/steps/sort';
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

/** The cards that a finger can tap. */
function answersOn(step: Step): string[] {
  if (step.kind === 'sort')
    return step.items.flatMap((item) => [item.id, ...step.boxes.map((box) => intoBox(item.id, box.id))]);
  if (step.kind === 'match') return step.pairs.flatMap(({ id }) => [`left:${id}`, `right:${id}`]);
  if (step.kind === 'choose') return step.options.map(({ id }) => id);
  if (step.kind === 'spot') return step.targets.map(({ id }) => id);
  return step.kind === 'body-clues' ? [...step.places] : [];
}

/** Whether 'These ones' or 'That is all' closes it. */
const closes = (step: Step) =>
  step.kind === 'spot' || step.kind === 'body-clues' || (step.kind === 'choose' && step.pick === 'several');

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

  it('is never left with nothing to try: where no answer changes anything more, another look is offered', () => {
    const answers = answersOn(step);
    /** What is shown, but for which tap was the last. */
    const shown = (taps: readonly string[]) => ({ ...judge(step, taps).shows, notSure: undefined, saying: undefined });
    let ends = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...answers, NOT_SURE, CHECK), { maxLength: 30 }), (taps) => {
        const { complete, canRetry, shows } = judge(step, taps);
        // Once closed, cards are off.
        const closed = 'closed' in shows && shows.closed;
        const moves = !closed && answers.some((id) => !isDeepStrictEqual(shown([...taps, id]), shown(taps)));
        if (!complete || moves) return;
        ends += 1;
        expect(canRetry).toBe(true);
      }),
      // Chance alone may bring no match to its end in 400 tries: it did so once.
      { numRuns: 400, examples: [[[...answers, CHECK]]] },
    );
    if (step.kind === 'match' || closes(step)) expect(ends).toBeGreaterThan(0);
  });

  it("does what a tap does, also after 'Not sure': no tap is dead, and nothing that was put down comes back", () => {
    if (!closes(step)) return;
    const answers = answersOn(step);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...answers), { maxLength: 6 }), fc.constantFrom(...answers), (taps, id) => {
        const { feedback, shows } = judge(step, [...taps, NOT_SURE, id]);
        expect(feedback).toEqual(judge(step, [id]).feedback);
        if ('chosen' in shows) expect(shows.chosen).toEqual([id]);
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
