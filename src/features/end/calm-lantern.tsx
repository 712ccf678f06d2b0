import { C } from '../../art/palette';
import { Fill, Line } from '../../art/person/ink';

/**
 * A lantern in lines, with one flame and its glow: the light that the heading speaks of, for those who have no Lumi. Nothing in it
 * has a face, so that nobody of twelve turns the tablet away when a friend looks. Its lines are ink, which is pale in a dark room.
 */
export function CalmLantern() {
  return (
    <svg viewBox="-100 -96 200 196" aria-hidden="true" focusable="false">
      <radialGradient id="calm-glow">
        <stop offset=".3" stop-color="#fff1c9" />
        <stop offset="1" stop-color="#fff1c9" stop-opacity="0" />
      </radialGradient>
      <circle cy="10" r="100" fill="url(#calm-glow)" />
      <Fill d="M-34-30H34L42 58H-42z" c={C.flame} />
      <Fill d="M-1 48C-20 48-25 31-14 17C-7 8-3 1-4-11C13 0 25 15 22 31C20 42 11 48-1 48z" c={C.glow} />
      <Fill d="M0 47C-10 47-11 36 0 24C11 36 10 47 0 47z" c={C.flame} />
      <g stroke-linejoin="round">
        <Line d="M-26-48C-26-86 26-86 26-48" c="var(--ink)" w={5} />
        <Line
          d="M-42-30L-28-48H28L42-30zM-34-30H34L42 58H-42zM-50 58H50V70Q50 76 44 76H-44Q-50 76-50 70z"
          c="var(--ink)"
          w={5}
        />
      </g>
      <circle cy="-78" r="8" fill="var(--card)" stroke="var(--ink)" stroke-width="5" />
    </svg>
  );
}
