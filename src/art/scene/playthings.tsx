import { C } from '../palette';
import { Shade } from './outdoors';
import { type At, put } from './put';

/** Building blocks in bright shapes without letters, 110 wide; y is the floor. */
export function Blocks(at: At) {
  return (
    <g transform={put(at)}>
      <Shade x={0} y={0} rx={64} ry={7} />
      <path d="M-54 0v-34h34V0z" fill="#f7b733" />
      <path d="M-18 0v-34h34V0z" fill="#6db6dd" />
      <path d="M-37-34l19-28l19 28z" fill="#d9688a" />
      <path d="M18 0v-34a18 18 0 0 1 36 0V0H44v-16a8 8 0 0 0-16 0V0z" fill="#6cb37f" />
      <path d="M-26-34V0h6v-34zM10-34V0h6v-34zM-11-34l-12-20l5-8l19 28z" fill={C.ink} opacity=".12" />
      <path d="M-44-17h.1M-2-17h.1" stroke="#fff" stroke-width="13" stroke-linecap="round" opacity=".75" />
    </g>
  );
}

/** A ball in three colours, 52 across; y is the floor. */
export function Ball(at: At) {
  return (
    <g transform={put(at)}>
      <Shade x={2} y={0} rx={28} ry={5} />
      <circle cy="-26" r="26" fill="#fff8ec" />
      <path d="M0-52q-34 26 0 52a26 26 0 0 0 0-52z" fill="#4a7dc9" />
      <path d="M0-52q26 26 0 52q-26-26 0-52z" fill="#f7b733" />
      <path d="M-16-38q4-7 10-9" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".8" />
    </g>
  );
}

/** A basket with a bear, a ball and a book looking out, 96 wide; y is the floor. */
export function ToyBasket(at: At) {
  return (
    <g transform={put(at)}>
      <Shade x={0} y={0} rx={56} ry={8} />
      <path d="M-32-46c-8-28 2-34 8-32c-6-14 8-18 12-8h6c6-10 18-2 12 8c6 4 12 14 6 32z" fill="#b07a4c" />
      <path d="M-18-72h.1M-4-72h.1" stroke={C.ink} stroke-width="5" stroke-linecap="round" />
      <path d="M8-50q0-22 18-22t18 22z" fill="#4a7dc9" />
      <path d="M-44-52h88l-8 52h-72z" fill="#d7a86e" />
      <path
        d="M-42-38h84M-39-24h78M-36-10h72"
        stroke={C.woodDeep}
        stroke-width="3"
        stroke-dasharray="10 6"
        opacity=".6"
      />
    </g>
  );
}
