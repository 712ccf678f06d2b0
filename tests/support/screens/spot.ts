import type { Planner } from './step-plan';

/** Each target's words, 'Not sure', and the two ways of closing. */
export const planSpot: Planner<'spot'> = ({ step: { targets }, see, told, answer, press, notSure, again }) => {
  const tap = (id: string) => answer(`targets.${id}.label`);
  const signs = targets.filter((target) => target.is === 'sign');
  // Something may be left to find: then closing is a reason to look again.
  const [some] = signs.length > 1 ? targets : targets.filter((target) => target.is === 'ordinary');
  return [
    see('before', 'ask'),
    ...targets.flatMap(({ id }) => [tap(id), told(`target-${id}`, `targets.${id}.feedback`)]),
    notSure,
    told('not-sure', 'notSure'),
    again,
    ...(some ? [tap(some.id), press('lesson.thatIsAll'), told('closed-some', 'done'), again] : []),
    ...targets.map(({ id }) => tap(id)),
    press('lesson.thatIsAll'),
    told('closed-all', 'done'),
  ];
};
