import { C } from '../palette';

const COLOURS = ['#f7b733', '#d9688a', '#6db6dd', '#6cb37f', '#7a5fab'] as const;

/** A string of lights along a path: dashes of no length with round ends, so two strokes draw them all. */
export function FairyLights({ d, evening }: { d: string; evening: boolean }) {
  return (
    <g fill="none" stroke-linecap="round">
      <path d={d} stroke={C.steel} stroke-width="2.5" opacity=".7" />
      {evening && <path d={d} stroke={C.glow} stroke-width="34" stroke-dasharray="0 38" opacity=".25" />}
      <path d={d} stroke={evening ? '#ffe9ae' : '#fff6d6'} stroke-width="12" stroke-dasharray="0 38" />
      <path d={d} stroke={evening ? C.glow : '#f5c98d'} stroke-width="7" stroke-dasharray="0 38" />
    </g>
  );
}

/** Paper flags between two points, the cord sagging between them. */
export function Bunting({
  x,
  y,
  w,
  flags,
  sag = 30,
}: {
  x: number;
  y: number;
  w: number;
  flags: number;
  sag?: number | undefined;
}) {
  const step = w / flags;
  const low = (i: number) => y + 4 * sag * (i / flags) * (1 - i / flags);
  return (
    <>
      <path d={`M${x} ${y}q${w / 2} ${sag * 2} ${w} 0`} fill="none" stroke={C.steel} stroke-width="2.5" opacity=".7" />
      {COLOURS.map((colour, c) => (
        <path
          key={colour}
          d={Array.from({ length: flags }, (_, i) =>
            i % 5 === c
              ? `M${x + i * step + 3} ${low(i + 0.1)}L${x + (i + 1) * step - 3} ${low(i + 0.9)}l${6 - step / 2} ${step * 0.8}z`
              : '',
          ).join('')}
          fill={colour}
        />
      ))}
    </>
  );
}

/** A coat on its peg; x and y are the peg, about 110 high. */
export function Coat({
  x,
  y,
  colour,
  s = 1,
  narrow = 1,
}: {
  x: number;
  y: number;
  colour: string;
  s?: number | undefined;
  narrow?: number | undefined;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s * narrow} ${s})`}>
      <path d="M-14 8q-22 10-30 74q8 8 18 4l8-40zM14 8q22 10 30 74q-8 8-18 4l-8-40z" fill={colour} />
      <path d="M-14 8q-22 10-30 74q8 8 18 4l8-40zM14 8q22 10 30 74q-8 8-18 4l-8-40z" fill={C.ink} opacity=".14" />
      <path d="M0 0c-14 3-24 10-24 26l-4 80q28 9 56 0l-4-80c0-16-10-23-24-26z" fill={colour} />
      <path d="M0 14v96M-18 74h10M18 74h-10" stroke={C.ink} stroke-width="3" stroke-linecap="round" opacity=".2" />
      <path d="M5 34h.1M5 56h.1M5 78h.1" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".8" />
      <path d="M-14 5q14 20 28 0q-14-8-28 0z" fill="#fff" opacity=".55" />
    </g>
  );
}

/** A school bag with a pocket, hanging or standing; y is its foot. */
export function Bag({ x, y, colour, s = 1 }: { x: number; y: number; colour: string; s?: number | undefined }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s})`}>
      <path d="M-10-58q10-16 20 0" fill="none" stroke={colour} stroke-width="6" />
      <path d="M-28-6v-30q2-24 28-24t28 24v30q-2 6-8 6h-40q-6 0-8-6z" fill={colour} />
      <path d="M-19-8v-20h38v20q-19 6-38 0z" fill={C.ink} opacity=".16" />
      <path d="M-18-44q8-10 20-10" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".4" />
      <path d="M-6-28h12" stroke={C.glow} stroke-width="5" stroke-linecap="round" />
    </g>
  );
}
