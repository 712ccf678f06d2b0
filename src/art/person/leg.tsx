import { round } from '../figures';
import { Line } from './ink';
import type { Paint } from './paint';

interface LegProps {
  d: string;
  upper: string;
  bare: boolean | 'all';
  w: number;
  paint: Paint;
  dark?: boolean;
}

/** Where trousers end, and where they end above odd socks. */
export const hemY = (oddSocks: boolean | undefined) => (oddSocks ? -27 : -9);

/** A sock of each colour, upright at `from` and `to`, under the hems. */
export function OddSocks({ from, to, w }: { from: number; to: number; w: number }) {
  return (
    <>
      <Line d={`M${round(from)}-30V-11`} c="#f7b733" w={round(w * 0.7)} flat />
      <Line d={`M${round(to)}-30V-11`} c="#d9688a" w={round(w * 0.7)} flat />
    </>
  );
}

/** A leg, or a pair of legs: trousers, or skin under the leg of the shorts. */
export function Leg({ d, upper, bare, w, paint, dark = false }: LegProps) {
  if (!bare)
    return (
      <path
        d={d}
        fill="none"
        stroke={dark ? paint.bottomShade : paint.bottom}
        stroke-width={w}
        stroke-linejoin="round"
      />
    );
  return (
    <>
      <path
        d={d}
        fill="none"
        stroke={dark ? paint.skinShade : paint.skin}
        stroke-width={round(w * 0.68)}
        stroke-linejoin="round"
      />
      {bare !== 'all' && (
        <path d={upper} fill="none" stroke={dark ? paint.bottomShade : paint.bottom} stroke-width={w + 2} />
      )}
    </>
  );
}
