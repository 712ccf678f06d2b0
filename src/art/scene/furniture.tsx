import { C } from '../palette';
import { Shade } from './outdoors';

interface Props {
  x: number;
  y: number;
  colour: string;
  s?: number | undefined;
}

/** A deep sofa for two, 380 wide and 172 high; x is its middle, y its foot. */
export function Sofa({ x, y, colour, s = 1 }: Props) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s})`}>
      <Shade x={4} y={2} rx={210} ry={12} />
      <path d="M-166 0v-14M164 0v-14" stroke={C.woodDeep} stroke-width="14" stroke-linecap="round" />
      <path d="M-164-44v-90q0-38 38-38h252q38 0 38 38v90z" fill={colour} />
      <path
        d="M0-168v100M-146-148q6-14 24-14"
        fill="none"
        stroke={C.ink}
        stroke-width="4"
        stroke-linecap="round"
        opacity=".25"
      />
      <path d="M-146-78h292v58h-292z" fill={colour} />
      <path d="M-146-78h292v58h-292zM-146-78q74-10 146 0t146 0v12q-70 8-146 0t-146 0z" fill="#fff" opacity=".16" />
      <path d="M0-74v54" stroke={C.ink} stroke-width="4" opacity=".25" />
      {[-164, 164].map((arm) => (
        <g key={arm} transform={`translate(${arm} 0)`}>
          <path d="M-26-8v-80q0-26 26-26t26 26v80z" fill={colour} />
          <path d="M-26-8v-80q0-26 26-26t26 26v80z" fill={C.ink} opacity=".12" />
          <path d="M-14-94q4-12 14-12" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".3" />
        </g>
      ))}
    </g>
  );
}

/** A stacking chair seen from the front, 84 wide and 150 high; y is its foot. */
export function Chair({ x, y, colour, s = 1 }: Props) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s})`}>
      <Shade x={0} y={0} rx={50} ry={6} />
      <path
        d="M-34 0l4-66M34 0l-4-66M-26-6l2-60M26-6l-2-60M-28-70v-30M28-70v-30"
        stroke={C.steelPale}
        stroke-width="6"
        stroke-linecap="round"
      />
      <path d="M-38-94q-4-50 10-54q28-8 56 0q14 4 10 54q-38 8-76 0z" fill={colour} />
      <path d="M-28-138q28-8 54 0" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".4" />
      <path d="M-34-82q34-6 68 0l8 20q-42 8-84 0z" fill={colour} />
      <path d="M-42-62q42 8 84 0l-2 8q-40 6-80 0z" fill={C.ink} opacity=".25" />
    </g>
  );
}

/** A computer screen with nothing on it, 116 wide; x is its middle, y its foot. */
export function Screen({ x, y, s = 1, evening }: Omit<Props, 'colour'> & { evening: boolean }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s})`}>
      <path d="M-24 0q0-8 14-8l2-20H8l2 20q14 0 14 8z" fill={C.steelPale} />
      <rect x="-58" y="-98" width="116" height="76" rx="8" fill={C.steel} />
      <path d="M-51-91H51v62H-51z" fill={evening ? '#cfdcf6' : '#dff0f6'} />
      <path d="M-51-29l38-62h26l-38 62z" fill="#fff" opacity=".45" />
    </g>
  );
}

/** A bean bag, 150 wide; y is its foot. */
export function BeanBag({ x, y, colour, s = 1 }: Props) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s})`}>
      <Shade x={0} y={-2} rx={76} ry={10} />
      <path d="M-70-32c-4-46 50-58 84-46c44 10 66 50 52 74q-66 12-128 0q-8-10-8-28z" fill={colour} />
      <path
        d="M-32-64q30-16 62 4M-46-26q40 14 92 4"
        fill="none"
        stroke={C.ink}
        stroke-width="4"
        stroke-linecap="round"
        opacity=".14"
      />
    </g>
  );
}
