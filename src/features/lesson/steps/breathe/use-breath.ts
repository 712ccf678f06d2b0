import { useEffect, useState } from 'preact/hooks';
import type { Stillness } from '../step-view';

/** How long a breath turns, in milliseconds; `breathe-step.module.css` grows and shrinks the light in the same time. Out is longer: that calms. */
export const BREATH = { in: 4000, out: 5000 } as const;

export type Phase = 'in' | 'out' | 'after';

/** Turns from in to out and back, `breaths` times, then rests at `after`. Nothing is counted before the child. */
export function useBreath(breaths: number, after: Stillness['after']): Phase {
  const [turn, setTurn] = useState(0);
  const phase: Phase = turn >= breaths * 2 ? 'after' : turn % 2 === 0 ? 'in' : 'out';
  useEffect(() => (phase === 'after' ? undefined : after(BREATH[phase], () => setTurn(turn + 1))), [turn, phase]);
  return phase;
}
