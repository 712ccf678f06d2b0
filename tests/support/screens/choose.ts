import type { Move } from '../walk/move';
import type { Planner, StepPlan } from './step-plan';

/** Before, each option's words, 'Not sure', and where several may be picked both ways of closing. */
export const planChoose: Planner<'choose'> = (plan) => {
  const { step, see, told, answer, notSure } = plan;
  const fitting = step.options.filter(({ verdict }) => verdict === 'fits');
  return [
    see('before', 'ask'),
    ...step.options.flatMap(({ id }) => [
      answer(`options.${id}.label`),
      told(`option-${id}`, `options.${id}.feedback`),
    ]),
    notSure,
    told('not-sure', 'notSure'),
    ...(step.pick === 'several' ? close(plan, 'all', step.options) : []),
    // Where every card fits, all of them and the fitting ones are the same, and there is nothing to look at again.
    ...(step.pick === 'several' && fitting.length < step.options.length ? close(plan, 'fitting', fitting) : []),
  ];
};

function close(
  { told, answer, press, again }: StepPlan<'choose'>,
  name: string,
  which: readonly { id: string }[],
): Move[] {
  return [
    again,
    ...which.map(({ id }) => answer(`options.${id}.label`)),
    press('lesson.check'),
    told(`closed-${name}`, 'done'),
  ];
}
