import type { ComponentChildren } from 'preact';
import { C } from './palette';

type Of =
  'larger-text' | 'high-contrast' | 'dark-room' | 'less-on-screen' | 'symbols' | 'switch-scanning' | 'two-switches';

interface Props {
  of: Of;
}

/** A line of words, seen from afar. */
const words = (y: number, x: number, end: number, colour: string, width = 7) => (
  <path d={`M${x} ${y}H${end}`} stroke={colour} stroke-width={width} stroke-linecap="round" />
);

/** A little tablet; what is on it is the difference. */
const tablet = (ground: string, edge: string, inside: ComponentChildren) => (
  <>
    <rect x="14" y="14" width="132" height="92" rx="12" fill={ground} stroke={edge} stroke-width="6" />
    {inside}
  </>
);

/** A big round switch, as pressed by a hand, a foot or a head. */
const knob = (x: number, colour: string, r = 27) => (
  <>
    <ellipse cx={x} cy="84" rx={r + 9} ry="15" fill={C.ink} />
    <path d={`M${x - r} 80v-10a${r} 15 0 0 1 ${2 * r} 0v10a${r} 15 0 0 1 ${-2 * r} 0z`} fill={colour} />
    <ellipse cx={x} cy="69" rx={r - 7} ry="8" fill="#fff" opacity=".35" />
  </>
);

const INSIDE: Record<Of, () => ComponentChildren> = {
  'larger-text': () =>
    tablet(
      '#fff',
      C.ink,
      <g fill="none" stroke={C.ink} stroke-linecap="round" stroke-linejoin="round">
        <path d="M32 84l11-28l11 28M36 75h14" stroke-width="6" />
        <path d="M68 88l22-58l22 58M76 69h28" stroke-width="11" />
        <path d="M126 50v16M118 58h16" stroke-width="6" />
      </g>,
    ),
  'high-contrast': () =>
    tablet(
      '#fff',
      '#000',
      <>
        <path d="M80 17h54q9 0 9 9v68q0 9-9 9H80z" fill="#000" />
        {words(42, 32, 66, '#000', 10)}
        {words(62, 32, 60, '#000', 10)}
        {words(82, 32, 66, '#000', 10)}
        {words(42, 96, 128, '#ffd400', 10)}
        {words(62, 96, 122, '#fff', 10)}
        {words(82, 96, 128, '#fff', 10)}
      </>,
    ),
  'dark-room': () =>
    tablet(
      '#171e2e',
      '#0b0f19',
      <>
        <path d="M112 30a17 17 0 1 0 17 24a14 14 0 0 1-17-24z" fill="#ffd87a" />
        <circle cx="92" cy="34" r="3" fill="#ffd87a" />
        <circle cx="86" cy="52" r="2.4" fill="#ffd87a" />
        {words(78, 34, 96, '#f4efe4')}
        {words(92, 34, 76, '#f4efe4')}
      </>,
    ),
  'less-on-screen': () =>
    tablet(
      '#fff',
      C.ink,
      <>
        <circle cx="80" cy="48" r="18" fill={C.teal} />
        {words(86, 54, 106, C.ink, 8)}
      </>,
    ),
  symbols: () =>
    tablet(
      '#fff',
      C.ink,
      <>
        {words(38, 32, 58, C.ink, 8)}
        {words(38, 72, 92, C.ink, 8)}
        {words(38, 106, 128, C.ink, 8)}
        <circle cx="45" cy="70" r="12" fill={C.glow} stroke={C.ink} stroke-width="3" />
        <path d="M70 84V68l12-12l12 12v16z" fill={C.teal} />
        <path d="M117 86c-22-14-12-32 0-22c12-10 22 8 0 22z" fill="#c8432c" />
      </>,
    ),
  'switch-scanning': () => <g transform="translate(0 -14)">{knob(80, '#c8432c', 36)}</g>,
  'two-switches': () => (
    <g transform="translate(0 -14)">
      {knob(44, C.teal)}
      {knob(116, '#c8432c')}
    </g>
  ),
};

/** What a comfort does to the screen. The words beside it say it, so it has no name of its own. */
export function ComfortPicture({ of }: Props) {
  return (
    <svg viewBox="0 0 160 120" aria-hidden="true" focusable="false">
      {INSIDE[of]()}
    </svg>
  );
}
