import type { Air } from './air';

interface Props {
  air: Air;
}

/** A flower on its stalk. */
const flower = (x: number, y: number, r = 9) =>
  [0, 72, 144, 216, 288]
    .map((turn) => {
      const a = (turn * Math.PI) / 180;
      return `M${Math.round(x + Math.sin(a) * r)} ${Math.round(y - Math.cos(a) * r)}h.1`;
    })
    .join('');

const FLOWERS: readonly (readonly [x: number, y: number])[] = [
  [70, 148],
  [168, 166],
  [392, 150],
  [640, 162],
  [884, 146],
  [1010, 164],
  [1206, 142],
];

/** What lies along the foot of a page: two soft tones of its own ground, so that an empty corner is a place. */
const LANDS: Partial<Record<Air, { far: string; near: string; line?: string; width?: number }>> = {
  garden: {
    far: 'M0 110C60 62 140 62 190 96C250 46 350 52 400 98C470 56 560 60 610 102C680 60 760 62 820 98C890 50 990 54 1040 98C1110 60 1210 58 1280 104V220H0z',
    near: `M0 172Q200 138 420 168T860 166T1280 152V220H0z`,
    line: FLOWERS.map(([x, y]) => flower(x, y)).join(''),
    width: 13,
  },
  meadow: {
    far: 'M0 96Q260 20 560 104T1280 60V220H0z',
    near: 'M0 150Q340 90 700 158T1280 130V220H0z',
    line: 'M96 140q-4-26-16-32M102 138q0-28 12-38M330 128q-4-22-14-28M336 126q2-24 12-32M764 164q-4-26-16-32M770 162q0-28 12-38M1120 140q-4-22-14-28M1126 138q2-24 12-32',
    width: 7,
  },
  harbour: {
    far: 'M0 116q40-26 80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0V220H0zM1004 92h120l-24 34h-72zM1058 84V10q40 34 44 68zM1050 84V26q-28 28-32 52z',
    near: 'M0 160q50-28 100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0V220H0z',
  },
  rooftops: {
    far: 'M0 220V96h60l40-34l40 34h30V70h22v26h58V52h90v44h54l46-38l46 38h54V40h18v56h72l52-40l52 40h40V64h80v32h60l44-36l44 36h42V58h20v38h52l36-30l36 30h20V66h44v30h28V220z',
    near: 'M0 220v-62h90l44-32l44 32h128v-22h74v22h96l50-36l50 36h160v-26h82v26h120l46-34l46 34h250v62z',
  },
};

/** The foot of a page, in the air of an age. Pale, still and silent: nothing to look at, only somewhere to be. `plain` has none. */
export function Ground({ air }: Props) {
  const land = LANDS[air];
  if (!land) return null;
  return (
    <svg data-decor viewBox="0 0 1280 220" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <path d={land.far} fill="var(--far)" />
      <path d={land.near} fill="var(--near)" />
      {land.line && (
        <path d={land.line} fill="none" stroke="var(--far)" stroke-width={land.width} stroke-linecap="round" />
      )}
    </svg>
  );
}
