import type { Planner } from './step-plan';

/** Steps that only tell. In a scenario they say too that it is nobody's fault. */
export const planTellMe: Planner<'tell-me'> = ({ told }) => [told('before', 'heading', 'text')];

export const planRemember: Planner<'remember'> = ({ step, told }) => [
  told('before', 'heading', 'ending', ...step.points.map(({ id }) => `points.${id}`)),
];

/** In, out, and what is said after the last breath. Time is held, so that nothing changes while it is looked at. */
export const planBreathe: Planner<'breathe'> = ({ say, told, shaped }) => {
  const until = (key: string, hop: number) => ({ do: 'wait', hop, words: say(key).split('\n')[0] ?? '' }) as const;
  return [
    { do: 'hold' },
    until('in', 500),
    shaped(undefined, told('in', 'heading', 'in')),
    until('out', 1000),
    shaped(undefined, told('out', 'heading', 'out')),
    // More than all breaths together take, and less than a tablet waits before it asks whether anybody is there.
    until('after', 60_000),
    { do: 'flow' },
    told('after', 'heading', 'after'),
  ];
};
