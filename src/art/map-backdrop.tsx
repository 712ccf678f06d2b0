import type { ComponentChildren } from 'preact';
import type { Air } from './air';
import { C } from './palette';
import { Fill, Line } from './person/ink';

const STARS =
  'M60 70h.1M150 180h.1M240 60h.1M330 240h.1M410 110h.1M520 50h.1M600 200h.1M700 90h.1M780 260h.1M860 130h.1M930 40h.1M990 230h.1M1210 290h.1M1240 90h.1M90 320h.1M470 300h.1';
const SMALL =
  'M110 130h.1M200 260h.1M290 150h.1M370 40h.1M460 190h.1M560 130h.1M650 40h.1M740 180h.1M820 60h.1M900 300h.1M1020 120h.1M1180 210h.1M30 220h.1M1090 330h.1M640 310h.1';

const Stars = () => (
  <>
    <g transform="translate(0 240)" fill="none" stroke={C.white} stroke-linecap="round">
      <path d={STARS} stroke-width="6" opacity=".7" />
      <path d={SMALL} stroke-width="3" opacity=".6" />
      <path d="M80-140h.1M300-60h.1M520-180h.1M760-90h.1M980-150h.1M1180-60h.1" stroke-width="5" opacity=".6" />
    </g>
  </>
);

/** Beside the title, where no button stands in either direction; upright the page moves it (`data-part`). */
const Moon = ({ r = 54 }: { r?: number }) => (
  <g data-part="moon" transform={`translate(350 392) scale(${Math.round((r / 62) * 100) / 100})`}>
    <circle r="92" fill={C.moon} opacity=".12" />
    <circle r="62" fill={C.moon} />
    <path d="M-16-24h.1M22 16h.1M-14 26h.1" stroke="#f0d795" stroke-width="14" stroke-linecap="round" />
  </g>
);

/** Somebody is in: a small house with a light on. */
const House = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <circle cy="-16" r="62" fill={C.glow} opacity=".13" />
    <Fill d="M14-72h14v26H14z" c="#2c3863" />
    <Fill d="M-36 4V-36L0-66L36-36V4z" c="#17223f" />
    <Line d="M-44-32L0-68L44-32" c="#47568a" w={9} />
    <path d="M-22-30h16v16h-16zM6-30h16v16H6zM-7-8H7V4H-7z" fill={C.glow} />
  </g>
);

/** Round flowers, each a ring of petals. */
const Flowers = ({ at, c }: { at: readonly (readonly [x: number, y: number])[]; c: string }) => (
  <>
    <Line d={at.map(([x, y]) => `M${x} ${y}v44`).join('')} c="#4f8a6c" w={6} />
    <Line
      d={at.map(([x, y]) => `M${x - 13} ${y}h.1M${x + 13} ${y}h.1M${x} ${y - 13}h.1M${x} ${y + 13}h.1`).join('')}
      c={c}
      w={20}
    />
    <Line d={at.map(([x, y]) => `M${x} ${y}h.1`).join('')} c={C.glow} w={15} />
  </>
);

const Garden = () => (
  <>
    <Stars />
    <Moon r={58} />
    <Fill
      d="M0 800C60 720 150 716 214 768C270 690 400 690 452 770C520 700 630 700 690 772C750 706 860 706 920 768C990 690 1110 690 1170 766C1210 726 1250 722 1280 736V1280H0z"
      c="#3b4a75"
    />
    <Fill d="M0 870Q320 800 660 862T1280 826V1280H0z" c="#3d6a72" />
    <Fill
      d="M560 816h18v92h-18zM640 812h18v92h-18zM720 812h18v92h-18zM800 812h18v92h-18zM880 808h18v92h-18z"
      c="#7d8fb2"
    />
    <Line d="M548 846H910M548 880H910" c="#7d8fb2" w={12} />
    <Fill d="M0 960Q300 890 640 952T1280 920V1280H0z" c="#41776a" />
    <House x={330} y={950} />
    <Flowers
      at={[
        [96, 916],
        [196, 950],
        [1010, 916],
        [1180, 900],
        [1110, 956],
      ]}
      c="#e9a3b8"
    />
    <Flowers
      at={[
        [420, 964],
        [760, 950],
        [560, 1010],
        [930, 1000],
      ]}
      c="#c4b2e8"
    />
    <Fill d="M0 1060Q340 990 700 1050T1280 1030V1280H0z" c="#386a5c" />
  </>
);

/** A sheep asleep. */
const Sheep = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <Line d="M-26 18v20M-10 20v20M12 20v20M28 18v20" c="#2b3350" w={8} />
    <Line d="M-30 0h.1M-12-14h.1M12-16h.1M32-2h.1M14 10h.1M-14 10h.1" c="#e9e4da" w={40} />
    <circle cx="-48" cy="-6" r="16" fill="#3c4464" />
    <Line d="M-54-8q4 4 8 0" c="#e9e4da" w={3} />
  </g>
);

const Meadow = () => (
  <>
    <Stars />
    <path data-part="moon" d="M324 334a62 62 0 1 0 53 94a51 51 0 0 1-53-94z" fill={C.moon} />
    <Fill d="M0 830Q260 700 560 812T1280 748V1280H0z" c="#22566a" />
    <Fill d="M0 900Q380 790 760 884T1280 836V1280H0z" c="#2b6670" />
    <House x={968} y={884} />
    <Fill
      d="M1060 900q-14-90 4-160q-80-8-84-78q-44-70 34-102q30-66 104-40q76-12 92 60q60 50 6 112q-14 50-84 48q16 80 4 160z"
      c="#1d4a52"
    />
    <Fill d="M0 984Q320 890 700 966T1280 926V1280H0z" c="#35766f" />
    <Sheep x={956} y={978} />
    <Sheep x={1116} y={1000} />
    <Sheep x={165} y={1012} />
    <Line
      d="M90 960q-6-30-20-36M98 958q2-30 16-40M700 986q-6-30-20-36M708 984q2-30 16-40M1180 956q-6-30-20-36M1188 954q2-30 16-40"
      c="#5ba08f"
      w={7}
    />
    <Fill d="M0 1080Q360 1010 720 1070T1280 1040V1280H0z" c="#2e6862" />
  </>
);

/** A sailing boat with a lamp lit below deck. */
const Boat = ({ x, y, size }: { x: number; y: number; size: number }) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <Fill d="M-4-18V-128Q58-70 66-18z" c="#c9d3e6" />
    <Fill d="M-12-18V-104Q-52-60-58-18z" c="#93a3c4" />
    <Fill d="M-72-10H76L56 30H-50z" c="#7a4f43" />
    <path d="M-22 2h14v14h-14zM8 2h14v14H8z" fill={C.glow} />
  </g>
);

/** Small and far off: the boats sail between two rows of lanterns, the lighthouse stands beside them. */
const Harbour = () => (
  <>
    <Stars />
    <Moon r={44} />
    <Fill d="M0 760H1280V1280H0z" c="#22476b" />
    <Fill d="M0 760H1280V768H0z" c="#35608a" />
    <Line
      d="M60 800q22-12 44 0t44 0M760 872q22-12 44 0t44 0M480 912q22-12 44 0t44 0M720 940q22-12 44 0t44 0M300 900q22-12 44 0t44 0"
      c="#6f93b5"
      w={5}
      o={0.6}
    />
    <Fill d="M1120 866Q1200 812 1280 826V900Q1180 890 1120 866z" c="#2b3c54" />
    <g transform="translate(678 430) scale(.51)">
      <circle cx="1100" cy="530" r="100" fill={C.glow} opacity=".14" />
      <Fill d="M1064 560h72l20 262h-112z" c="#dfe4ee" />
      <Fill d="M1060 628h80l5 62h-90zM1049 752h102l5 62h-112z" c="#a5545e" />
      <Fill d="M1058 500h84v60h-84z" c="#33415f" />
      <Fill d="M1070 508h60v44h-60z" c={C.glow} />
      <Fill d="M1048 500Q1100 440 1152 500z" c="#a5545e" />
    </g>
    <Boat x={328} y={848} size={0.36} />
    <Boat x={640} y={852} size={0.38} />
    <Boat x={944} y={846} size={0.32} />
    <Fill d="M0 980H1280V1280H0z" c="#37465f" />
    <Line d="M0 980H1280M0 1044H1280M0 1112H1280" c="#4a5b78" w={7} />
    <Line
      d="M130 980v64M360 980v64M590 980v64M820 980v64M1050 980v64M240 1044v68M470 1044v68M700 1044v68M930 1044v68M1160 1044v68"
      c="#4a5b78"
      w={7}
    />
  </>
);

/** Windows with a light on, `w` by `h`. */
const Windows = ({
  at,
  w = 18,
  h = 24,
}: {
  at: readonly (readonly [x: number, y: number])[];
  w?: number;
  h?: number;
}) => <path d={at.map(([x, y]) => `M${x} ${y}h${w}v${h}h${-w}z`).join('')} fill={C.glow} opacity=".85" />;

const Rooftops = () => (
  <>
    <Fill d="M0 560Q640 520 1280 560V1280H0z" c="#3a3561" />
    <Fill d="M0 700Q640 660 1280 700V1280H0z" c="#51436f" />
    <Stars />
    <Moon />
    <Fill
      d="M0 1280V790h70v-50h90v50h60V690h110v100h80v-60h70v-60h60v120h100v-70h120v70h70V700h56v-40h44v130h110v-90h90v90h70v-50h80v50h70V1280z"
      c="#332f57"
    />
    <Windows
      at={[
        [96, 770],
        [244, 730],
        [288, 730],
        [244, 776],
        [440, 756],
        [572, 790],
        [680, 760],
        [724, 760],
        [850, 740],
        [1006, 742],
        [1050, 742],
        [1180, 780],
      ]}
      w={14}
      h={18}
    />
    <Fill
      d="M0 1280V930L120 838L240 930V880h40v-60h44v60h176L640 780L780 880h110v-64h46v64h84L1140 800L1280 890V1280z"
      c="#25224a"
    />
    <Windows
      at={[
        [90, 940],
        [136, 940],
        [606, 900],
        [656, 900],
        [1110, 900],
        [1160, 900],
        [330, 930],
        [840, 930],
      ]}
      w={26}
      h={34}
    />
    <Line d="M760 868v-84M736 800h48M742 818h36" c="#25224a" w={7} />
    <path
      d="M404 880q-4-46 22-58q-2-22 4-30l12 12h14l12-12q6 14 2 34q4 34-8 54zM470 872q40 8 40-34"
      fill="#1a1838"
      stroke="#1a1838"
      stroke-width="8"
      stroke-linejoin="round"
    />
    <Fill d="M0 1280V1046h200l120-60l120 60h420l110-56l110 56h200v234z" c="#1d1b3c" />
  </>
);

/** A town at the foot of the page, far off: nothing crosses the path. */
const Plain = () => (
  <>
    <g opacity=".55">
      <Stars />
    </g>
    <Fill
      d="M0 1280V986h60v-34h70v50h54v-76h66v60h90v-26h60v52h80v-90l34-24l34 24v78h70v-44h84v30h60v-66h72v82h90v-52h62v34h80v-70h70v56h62v-30h82V1280z"
      c="#273349"
    />
    <Windows
      at={[
        [78, 970],
        [206, 948],
        [492, 950],
        [836, 968],
        [1080, 966],
        [1172, 950],
      ]}
      w={12}
      h={16}
    />
    <Fill d="M0 1280V1056h150v-30h90v40h210v-34h110v44h220v-40h130v30h190v-36h90v26h90v224z" c="#212b3f" />
  </>
);

const DRAWN: Readonly<Record<Air, () => ComponentChildren>> = {
  garden: Garden,
  meadow: Meadow,
  harbour: Harbour,
  rooftops: Rooftops,
  plain: Plain,
};

interface Props {
  air?: Air | undefined;
}

/** The evening behind the lesson map: somewhere a child of that age would walk home by, and somebody has a light on. */
export function MapBackdrop({ air = 'harbour' }: Props) {
  const Drawn = DRAWN[air];
  return (
    <svg viewBox="0 0 1280 1280" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <rect width="1280" height="1280" fill="var(--night)" />
      <Drawn />
    </svg>
  );
}
