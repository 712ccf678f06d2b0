import { TOY_HUES } from './hues';

/** Each is one path around its middle, 50 to each side. */
const PATHS = {
  circle: 'M-48 0a48 48 0 1 0 96 0a48 48 0 1 0-96 0z',
  square: 'M-36-42h72q6 0 6 6v72q0 6-6 6h-72q-6 0-6-6v-72q0-6 6-6z',
  triangle: 'M0-46q5 0 8 5l42 75q4 9-6 9h-88q-10 0-6-9l42-75q3-5 8-5z',
  star: 'M0-52l15 32l35 4l-26 24l7 35l-31-17l-31 17l7-35l-26-24l35-4z',
  moon: 'M10-50c-56-4-76 76-22 96c26 10 50-2 58-20c-52 8-72-44-36-76z',
  flower:
    'M24-14a19 19 0 1 1 0 28a19 19 0 1 1-24 14a19 19 0 1 1-24-14a19 19 0 1 1 0-28a19 19 0 1 1 24-14a19 19 0 1 1 24 14zM-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0z',
  drop: 'M0-52c8 24 36 42 36 68a36 36 0 0 1-72 0c0-26 28-44 36-68z',
  cloud: 'M-32 30c-24 0-26-32-5-35c-3-30 38-38 47-13c20-9 38 8 29 24c20 3 16 24-4 24z',
} as const;
type Shape = keyof typeof PATHS;

/** Half of what each size takes, in units of the paper (1000 along its shorter side). */
const HALF = { small: 46, middle: 84, large: 140 } as const;

interface Props {
  shape: Shape;
  colour: keyof typeof TOY_HUES;
  size: keyof typeof HALF;
  x: number;
  y: number;
}

/** One stamped shape. Its edge is the ink of the page, so that a yellow star is seen on white and a blue one at night. */
export function Stamp({ shape, colour, size, x, y }: Props) {
  return (
    <path
      d={PATHS[shape]}
      transform={`translate(${x} ${y}) scale(${HALF[size] / 50})`}
      fill={TOY_HUES[colour]}
      fill-rule="evenodd"
      stroke="var(--ink)"
      stroke-opacity=".62"
      stroke-width={(4 * 50) / HALF[size]}
      stroke-linejoin="round"
    />
  );
}

/** Where the next one would go: its outline, for those who move it by arrows. */
export function StampGhost({ shape, size, x, y }: Omit<Props, 'colour'>) {
  return (
    <path
      d={PATHS[shape]}
      transform={`translate(${x} ${y}) scale(${HALF[size] / 50})`}
      fill="none"
      stroke="var(--ink)"
      stroke-width={(7 * 50) / HALF[size]}
      stroke-dasharray="14 10"
      stroke-linecap="round"
    />
  );
}

/** A shape on a button. */
export function ShapePicture({ shape, colour }: Pick<Props, 'shape' | 'colour'>) {
  return (
    <svg viewBox="-94 -94 188 188" aria-hidden="true" focusable="false">
      <Stamp shape={shape} colour={colour} size="middle" x={0} y={0} />
    </svg>
  );
}

/** A blot of colour on a button. */
export function ColourPicture({ colour }: Pick<Props, 'colour'>) {
  return (
    <svg viewBox="0 0 60 60" aria-hidden="true" focusable="false">
      <path
        d="M30 6c12-3 25 6 23 22c6 14-8 28-23 25C14 56 3 42 8 29C4 15 16 3 30 6z"
        fill={TOY_HUES[colour]}
        stroke="var(--ink)"
        stroke-opacity=".62"
        stroke-width="2.5"
      />
      <path d="M19 24q2-8 9-9" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".6" />
    </svg>
  );
}

/** A small, a middle or a large dot on a button. */
export function SizePicture({ size }: Pick<Props, 'size'>) {
  return (
    <svg viewBox="-150 -150 300 300" aria-hidden="true" focusable="false">
      <circle r={HALF[size] * 0.9} fill="var(--ink)" />
    </svg>
  );
}

/** Three wings that mirror one another, on a button. */
export function MirrorsPicture() {
  return (
    <svg viewBox="0 0 60 60" aria-hidden="true" focusable="false">
      <g fill={TOY_HUES.purple} stroke="currentColor" stroke-width="2.5" stroke-linejoin="round">
        <path d="M27 12v36L6 42q8-12 0-24z" />
        <path d="M33 12v36l21-6q-8-12 0-24z" />
      </g>
      <path d="M30 4v52" stroke="currentColor" stroke-width="4" stroke-linecap="round" stroke-dasharray="7 7" />
    </svg>
  );
}

/** A fresh sheet, its corner turned. */
export function SheetPicture() {
  return (
    <svg viewBox="0 0 60 60" aria-hidden="true" focusable="false">
      <path
        d="M12 6h26l12 12v36H12zM38 6v12h12"
        fill="var(--card)"
        stroke="currentColor"
        stroke-width="4.5"
        stroke-linejoin="round"
      />
    </svg>
  );
}
