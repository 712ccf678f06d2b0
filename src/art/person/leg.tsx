import { round } from '../figures';
import type { Paint } from './paint';

interface LegProps {
  d: string;
  upper: string;
  bare: boolean | 'all';
  w: number;
  paint: Paint;
  dark?: boolean;
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
