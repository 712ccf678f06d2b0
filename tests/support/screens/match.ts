import type { Planner } from './step-plan';

/** A card held, two that do not belong together, every pair joined, with help by 'Not sure' and without. */
export const planMatch: Planner<'match'> = ({ step, see, told, answer, notSure, again }) => {
  const [first, second] = step.pairs;
  const left = (id = '') => answer(`pairs.${id}.left`);
  const right = (id = '') => answer(`pairs.${id}.right`);
  return [
    see('before', 'ask'),
    left(first?.id),
    see('held', 'ask'),
    right(second?.id),
    told('think', 'think'),
    // Shows the first pair that is open.
    notSure,
    told('not-sure', 'notSure', `pairs.${first?.id}.feedback`),
    ...step.pairs.slice(1).flatMap(({ id }) => [left(id), right(id), told(`pair-${id}`, `pairs.${id}.feedback`)]),
    again,
    ...step.pairs.flatMap(({ id }) => [left(id), right(id)]),
    told('joined', `pairs.${step.pairs.at(-1)?.id}.feedback`),
    notSure,
    told('closed-not-sure', 'notSure'),
  ];
};
