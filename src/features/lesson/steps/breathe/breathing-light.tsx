import { LumiShape } from '../../../../art/lumi';
import css from './breathing-light.module.css';
import type { Phase } from './use-breath';

interface Props {
  phase: Phase;
  /** The child, or the school, asked for less motion: the light stands still and only the words turn. */
  still: boolean;
  /** Lumi rests in the middle. */
  lumi: boolean;
}

/** A soft light that grows with a breath in and shrinks with a breath out. */
export function BreathingLight({ phase, still, lumi }: Props) {
  return (
    <svg
      class={css['light']}
      data-phase={phase}
      data-still={still}
      viewBox="-260 -260 520 520"
      aria-hidden="true"
      focusable="false"
    >
      <g class={css['glow']}>
        <circle class={css['far']} r="250" />
        <circle class={css['middle']} r="200" />
        <circle class={css['near']} r="150" />
      </g>
      {lumi ? <LumiShape mood="sleepy" /> : <circle class={css['heart']} r="70" />}
    </svg>
  );
}
