import { Sign } from '../first-icon';
import { edgeOf, TOY_HUES, type ToyHue } from './hues';

/** Blade and veins in a box of 100; the stalk ends below. */
const LEAVES = {
  maple: [
    'M50 4l9 17l11-6l-3 22l17-9l-1 11l14 4l-13 13l5 9l-21 4l2 8l-16-4l-4 3l-4-3l-16 4l2-8l-21-4l5-9L3 43l14-4l-1-11l17 9l-3-22l11 6z',
    'M50 18v78M50 66L22 44M50 66l28-22M50 70L26 68M50 70l24-2',
  ],
  oak: [
    'M50 4c11 0 13 9 9 15c10-3 18 5 12 14c10 0 14 12 4 18c9 4 8 16-4 18c3 9-7 15-21 15s-24-6-21-15c-12-2-13-14-4-18c-10-6-6-18 4-18c-6-9 2-17 12-14c-4-6-2-15 9-15z',
    'M50 16v80M50 40L36 28M50 40l14-12M50 58L32 46M50 58l18-12M50 74L34 66M50 74l16-8',
  ],
  beech: [
    'M50 4c22 14 32 32 30 48c-2 18-16 28-30 34c-14-6-28-16-30-34C18 36 28 18 50 4z',
    'M50 14v82M50 38L36 26M50 38l14-12M50 56L30 42M50 56l20-14M50 72L32 60M50 72l18-12',
  ],
  willow: ['M50 2c16 24 20 50 0 88c-20-38-16-64 0-88z', 'M50 14v84M50 38l-7-9M50 38l7-9M50 58l-8-9M50 58l8-9'],
  ginkgo: [
    'M50 78C42 62 20 54 4 50C6 26 26 10 46 12q2 12 4 18q2-6 4-18c20-2 40 14 42 38c-16 4-38 12-46 28z',
    'M50 98V78M50 76L20 40M50 76l-14-50M50 76l30-36M50 76l14-50',
  ],
} as const;
type Kind = keyof typeof LEAVES;

interface Props {
  kind: Kind;
  colour: ToyHue;
  size: 'small' | 'large';
  turn?: number | undefined;
}

function Blade({ kind, colour }: Pick<Props, 'kind' | 'colour'>) {
  const [blade, veins] = LEAVES[kind];
  return (
    <>
      <path d={blade} fill={TOY_HUES[colour]} stroke={edgeOf(colour)} stroke-width="3" stroke-linejoin="round" />
      <path d={veins} fill="none" stroke={edgeOf(colour)} stroke-width="3" stroke-linecap="round" />
    </>
  );
}

/** A leaf as it lies on the grass, with its soft shadow. */
export function LeafPicture({ kind, colour, size, turn = 0 }: Props) {
  const s = size === 'large' ? 1 : 0.7;
  return (
    <svg viewBox="-60 -60 120 120" aria-hidden="true" focusable="false">
      <path
        d={LEAVES[kind][0]}
        transform={`translate(4 6) rotate(${turn}) scale(${s}) translate(-50 -50)`}
        fill="#22304a"
        opacity=".2"
      />
      <g transform={`rotate(${turn}) scale(${s}) translate(-50 -50)`}>
        <Blade kind={kind} colour={colour} />
      </g>
    </svg>
  );
}

const HOLDERS = {
  basket: {
    back: ['#8a5c33', 'M22 78q88-18 176 0l-6 20H28z'],
    front: ['#d39a5b', 'M18 80q92 20 184 0l-20 82q-2 8-12 9q-60 6-120 0q-10-1-12-9z'],
    lines:
      'M24 104q86 18 172 0M30 130q80 16 160 0M36 152q74 14 148 0M62 92l8 82M90 94l4 82M130 94l-4 82M158 92l-8 82M18 80q92 20 184 0',
  },
  box: {
    back: ['#7d5a3a', 'M24 82l14-16h144l14 16z'],
    front: ['#c08a56', 'M18 82h184v88q0 4-4 4H22q-4 0-4-4z'],
    lines: 'M18 112h184M18 143h184M44 82v92M176 82v92',
  },
  bucket: {
    back: ['#56627f', 'M30 80q80-22 160 0l-4 16H34z'],
    front: ['#9ab4cc', 'M26 80q84 20 168 0l-18 84q-2 8-12 9q-54 6-108 0q-10-1-12-9z'],
    lines: 'M33 108q77 18 154 0M43 152q67 14 134 0M26 80q84 20 168 0',
  },
} as const;

interface HolderProps {
  holder: keyof typeof HOLDERS;
  /** What lies in it, the last on top; only the last few can be seen. */
  leaves: readonly { id: string; kind: Kind; colour: ToyHue }[];
}

const SEEN = 7;
const PILE: readonly (readonly [x: number, y: number, turn: number])[] = [
  [62, 62, -30],
  [158, 62, 34],
  [110, 58, 4],
  [84, 48, -52],
  [136, 48, 48],
  [104, 40, -16],
  [122, 30, 20],
];

/** A basket, a box or a bucket with leaves looking out of it. */
export function HolderPicture({ holder, leaves }: HolderProps) {
  const { back, front, lines } = HOLDERS[holder];
  const first = Math.max(0, leaves.length - SEEN);
  return (
    <svg viewBox="0 0 220 184" aria-hidden="true" focusable="false">
      <ellipse cx="112" cy="174" rx="92" ry="9" fill="#22304a" opacity=".18" />
      {holder === 'bucket' && <path d="M28 84C30-14 190-14 192 84" fill="none" stroke="#56627f" stroke-width="5" />}
      <path d={back[1]} fill={back[0]} />
      {leaves.slice(first).map(({ id, kind, colour }, at) => {
        const [x, y, turn] = PILE[at] as (typeof PILE)[number];
        return (
          <g key={id} transform={`translate(${x} ${y}) rotate(${turn}) scale(.76) translate(-50 -50)`}>
            <Blade kind={kind} colour={colour} />
          </g>
        );
      })}
      <path d={front[1]} fill={front[0]} stroke="#4b3a2c" stroke-width="4" stroke-linejoin="round" />
      <path d={lines} fill="none" stroke="#4b3a2c" stroke-width="4" stroke-linecap="round" opacity=".55" />
    </svg>
  );
}

/** Wind, on a button. */
export function GustPicture() {
  return <Sign path="M3 9h10a3 3 0 1 0-3-3M3 13h15a3 3 0 1 1-3 3M3 17h7a2 2 0 1 1-2 2" />;
}
