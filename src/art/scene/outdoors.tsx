import { C } from '../palette';

interface At {
  x: number;
  y: number;
  s?: number | undefined;
}

const put = ({ x, y, s = 1 }: At) => `translate(${x} ${y}) scale(${s})`;

/** Soft shadow on the ground. */
export function Shade({ x, y, rx, ry = rx / 6 }: { x: number; y: number; rx: number; ry?: number | undefined }) {
  return <ellipse cx={x} cy={y} rx={rx} ry={ry} fill={C.ink} opacity=".13" />;
}

/** A round leafy tree, lit from the upper left; y is the foot of the trunk, about 210 high. */
export function Tree({ leaf = '#5fae78', ...at }: At & { leaf?: string | undefined }) {
  return (
    <g transform={put(at)}>
      <Shade x={8} y={0} rx={64} ry={9} />
      <path
        d="M-10 2q5-34 2-78h16q-3 44 4 78q-11 5-22 0zM-2-60l-26-28M4-66l24-22"
        fill={C.wood}
        stroke={C.wood}
        stroke-width="7"
        stroke-linecap="round"
      />
      <path d="M2 2q5-36 4-70l4 0q-2 40 4 69q-6 3-12 1z" fill={C.woodDeep} opacity=".5" />
      <path
        d="M-66-70c-34-10-28-58 6-60c-4-40 46-62 70-38c30-16 66 12 54 44c30 14 18 56-14 54c-14 18-42 16-52 4c-18 14-52 12-64-4z"
        fill={leaf}
      />
      <path
        d="M62-124c30 14 20 56-12 54c-14 18-42 16-52 4c-18 14-52 12-64-4c40 8 96 0 112-30c6-10 10-18 16-24z"
        fill={C.ink}
        opacity=".13"
      />
      <path
        d="M-58-112c-2-22 10-32 22-30M-26-158c8-16 26-20 36-14M26-140c10-6 22-2 26 8M-22-112c8-8 20-6 24 2"
        fill="none"
        stroke="#fff"
        stroke-width="6"
        stroke-linecap="round"
        opacity=".26"
      />
    </g>
  );
}

/** A low bush; y is the ground. */
export function Bush({ leaf = C.leafDeep, ...at }: At & { leaf?: string | undefined }) {
  return (
    <g transform={put(at)}>
      <path d="M-70 2c-16-24 4-46 24-38c4-28 44-32 54-10c20-12 46 2 42 22c20 0 26 18 18 26z" fill={leaf} />
      <path
        d="M-48-18q6-14 18-12M-4-32q10-10 22-2M34-18q10-4 16 4"
        fill="none"
        stroke="#fff"
        stroke-width="5"
        stroke-linecap="round"
        opacity=".25"
      />
    </g>
  );
}

export function Cloud(at: At) {
  return (
    <g transform={put(at)} fill="#fff">
      <path d="M-62 16c-22-2-20-30 2-30c2-26 40-32 50-10c18-14 44-2 40 18c24-4 30 22 8 22z" opacity=".9" />
      <path d="M-62 16c-12-1-16-12-10-20c16 12 80 12 116 2c14 2 14 18-6 18z" fill="#b9d9ea" opacity=".35" />
    </g>
  );
}

/** A row of grass blades and small flowers along a line; one path of blades, one of stalks' heads. */
export function Grass({ x, y, s = 1, bloom }: At & { bloom?: string | undefined }) {
  return (
    <g transform={put({ x, y, s })}>
      <path
        d="M-16 2q0-12-6-18M-10 2q0-16 2-22M-4 2q1-12 7-16M12 2q0-10-4-14M17 2q0-12 5-18"
        fill="none"
        stroke={C.leafDeep}
        stroke-width="3.4"
        stroke-linecap="round"
      />
      {bloom && <path d="M-22-17h.1M-7-22h.1M22-18h.1" stroke={bloom} stroke-width="10" stroke-linecap="round" />}
      {bloom && <path d="M-22-17h.1M-7-22h.1M22-18h.1" stroke={C.glow} stroke-width="4" stroke-linecap="round" />}
    </g>
  );
}

/** Sky from blue to the pale light above the horizon, with the sun's or the moon's soft halo. */
export function Sky({
  evening,
  x = 600,
  y = 110,
}: {
  evening: boolean;
  x?: number | undefined;
  y?: number | undefined;
}) {
  const [top, low, warm, light] = evening
    ? ['#5a5a9c', '#9a7fb5', '#f2b79b', '#fff3cf']
    : ['#b9e0f2', '#d5edf5', '#f3f5e4', '#ffe48f'];
  return (
    <>
      <path d="M0 0h760v560H0z" fill={top} />
      <path d="M0 150q200-50 400-16t360-26v452H0z" fill={low} opacity=".8" />
      <path d="M0 260q180-40 380-10t380-20v330H0z" fill={warm} opacity=".8" />
      <g fill={light}>
        <circle cx={x} cy={y} r="110" opacity=".16" />
        <circle cx={x} cy={y} r="76" opacity=".25" />
        <circle cx={x} cy={y} r={evening ? 34 : 46} />
      </g>
      {evening && (
        <path
          d="M90 60h.1M190 120h.1M300 50h.1M420 96h.1M500 40h.1M690 40h.1M60 170h.1"
          stroke="#fff"
          stroke-width="4"
          stroke-linecap="round"
          opacity=".8"
        />
      )}
    </>
  );
}

/** A wooden bench, 136 wide; y is its foot. */
export function Bench(at: At) {
  return (
    <g transform={put(at)} stroke-linecap="round">
      <Shade x={0} y={2} rx={76} ry={7} />
      <path d="M-50-2v-60M50-2v-60" stroke={C.steel} stroke-width="7" />
      <path d="M-62-64H62M-62-48H62" stroke={C.wood} stroke-width="11" />
      <path d="M-68-26H68" stroke="#d8a36c" stroke-width="13" />
    </g>
  );
}

/** A fir tree; y is its foot, about 220 high. */
export function Fir({ leaf = '#4f9f7a', ...at }: At & { leaf?: string | undefined }) {
  return (
    <g transform={put(at)}>
      <Shade x={4} y={0} rx={50} ry={7} />
      <path d="M-8 0v-40H8V0z" fill={C.woodDeep} />
      <path
        d="M0-220l34 60q-8 6-16 2l32 56q-10 8-18 2l36 62q-68 28-136 0l36-62q-8 6-18-2l32-56q-8 4-16-2z"
        fill={leaf}
      />
      <path d="M0-220l34 60q-8 6-16 2l32 56q-10 8-18 2l36 62q-30 12-64 13Q40-90 0-220z" fill={C.ink} opacity=".13" />
      <path
        d="M-14-170l10-20M-28-108l14-26M-44-48l14-26"
        stroke="#fff"
        stroke-width="6"
        stroke-linecap="round"
        opacity=".25"
      />
    </g>
  );
}
