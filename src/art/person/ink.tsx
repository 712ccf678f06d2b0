import { round } from '../figures';

interface LineProps {
  d: string;
  c: string;
  w: number;
  dash?: string | undefined;
  o?: number | undefined;
  flat?: boolean | undefined;
  /** How far down, in units. */
  down?: number | undefined;
}

/** A round-ended stroke: limbs, mouths, folds. */
export function Line({ d, c, w, dash, o, flat, down }: LineProps) {
  return (
    <path
      d={d}
      fill="none"
      stroke={c}
      stroke-width={w}
      stroke-linecap={flat ? 'butt' : 'round'}
      stroke-linejoin="round"
      stroke-dasharray={dash}
      opacity={o}
      transform={down ? `translate(0 ${down})` : undefined}
    />
  );
}

interface FillProps {
  d: string;
  c: string;
  o?: number | undefined;
}

/** @returns path data of an oval: many in one path cost a tablet less than each in a shape of its own. */
export const oval = (x: number, y: number, rx: number, ry: number): string =>
  `M${round(x - rx)} ${round(y)}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

/** A flat shape; a hole is the second outline inside it. */
export function Fill({ d, c, o }: FillProps) {
  return <path d={d} fill={c} fill-rule="evenodd" opacity={o} />;
}
