import { C } from '../palette';

interface Props {
  x: number;
  y: number;
  colour: string;
  s?: number | undefined;
  /** Whoever sits in it looks left. */
  left?: boolean | undefined;
}

/** A seat of a bus or a car in profile, 210 high; x is where its back rests, y the foot of its cushion. */
export function RideSeat({ x, y, colour, s = 1, left = false }: Props) {
  return (
    <g transform={`translate(${x} ${y}) scale(${left ? -s : s} ${s})`}>
      <path d="M6-16L-6-144q-2-22 16-24h24q14 2 16 20L60-36h62q14 2 14 17T122-2H22Q8-2 6-16z" fill={colour} />
      <path
        d="M34-168q14 2 16 20L60-36h62q14 2 14 17T122-2H52q-8 0-10-10L30-148q-2-16-12-20z"
        fill="#fff"
        opacity=".22"
      />
      <path
        d="M42-138l8 92M66-27h54"
        stroke={C.glowPale}
        stroke-width="7"
        stroke-dasharray="0 15"
        stroke-linecap="round"
        opacity=".9"
      />
    </g>
  );
}
