import type { Side } from '../figures';
import { Line } from './ink';
import type { Paint } from './paint';
import type { HandShape } from './posture';

// Wrist at 0 0, fingers down the page, thumb at the left: the hand of the arm at the picture's right, seen hanging.
const PALMS: Record<HandShape, readonly [d: string, fold: string]> = {
  rest: [
    'M-6.5-3C-9 2-8 6-11.5 10C-14 13.5-9.5 16-6.5 12.5C-6 20 6 21.5 7.5 13C8.5 7 8 2 6.5-3z',
    'M-6.5 12.5q1-3 1-6',
  ],
  flat: [
    'M-6.5-3C-8 2-9 4-12 5C-15.5 6.5-13 11-7.5 9.5C-7.5 23 6.5 25 7.5 12C8 6 7.5 2 6.5-3z',
    'M-7.5 9.5q2-1.5 2.5-4M-3.2 14v6M.6 14.5v6.5M4.2 14v5',
  ],
  open: ['', 'M-5 3L-12.5 1.5M-4.5 8L-7.5 18.5M-1.2 9L-2 21.5M2.4 9L3.8 20.5M5 7L9 16.5'],
  fist: ['M-6-3C-10 1-10.5 8-7.5 12.5C-4 17.5 5 17.5 8 12C10.5 7 9.5 1 6-3z', 'M-7.5 6.5q5 3.5 9.5 1'],
  cup: ['M-6.5-3C-11 6-11 22 0 22.5S11 6 6.5-3z', 'M-3.5 12v7M1 12.5v8M5 12v6'],
  point: ['M-6-3C-9 1-10 8-7.5 11.5C-4 16 5 16 7.5 11C9.5 7 9 1 6-3z', ''],
};

interface Props {
  shape: HandShape;
  /** The palm looks at the viewer: the thumb changes sides, as on a waving hand. */
  palm?: boolean | undefined;
  side: Side;
  transform: string;
  paint: Paint;
}

/** One hand with its thumb. */
export function Mitten({ shape, palm: shown = false, side, transform, paint }: Props) {
  const [palm, fold] = PALMS[shape];
  return (
    <g transform={`${transform} scale(${shown ? -side : side} 1)`}>
      {shape === 'open' ? (
        <>
          <Line d={fold} c={paint.skinShade} w={7} />
          <ellipse cy="5" rx="7.8" ry="8.6" fill={paint.skin} stroke={paint.skinShade} stroke-width="1.3" />
          <Line d={fold} c={paint.skin} w={5.2} />
        </>
      ) : (
        <>
          {shape === 'point' && <Line d="M-3.5 8V22" c={paint.skinShade} w={8} />}
          <path d={palm} fill={paint.skin} stroke={paint.skinShade} stroke-width="1.5" stroke-linejoin="round" />
          {shape === 'point' ? (
            <Line d="M-3.5 8V22M-8 5q5 3 8 1" c={paint.skin} w={5} />
          ) : (
            <Line d={fold} c={paint.skinShade} w={1.5} />
          )}
        </>
      )}
    </g>
  );
}
