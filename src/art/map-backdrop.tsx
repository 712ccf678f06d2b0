import type { ComponentChildren } from 'preact';
import type { Air } from './air';
import { C } from './palette';
import { Fill, Line } from './person/ink';

const STARS =
  'M60 70h.1M150 180h.1M240 60h.1M330 240h.1M470 110h.1M520 50h.1M600 200h.1M700 90h.1M780 260h.1M860 130h.1M930 40h.1M990 230h.1M1210 290h.1M1240 90h.1M90 320h.1M470 300h.1';
const SMALL =
  'M110 130h.1M200 260h.1M290 150h.1M370 40h.1M460 190h.1M560 130h.1M650 40h.1M740 180h.1M820 60h.1M900 300h.1M1020 120h.1M1180 210h.1M30 220h.1M1090 330h.1M640 310h.1';

/** Down to the hills of an upright page, where the sky is higher than that of one that lies. */
const Stars = () => (
  <g fill="none" stroke={C.white} stroke-linecap="round">
    <path d={STARS} stroke-width="6" opacity=".7" />
    <path d={SMALL} stroke-width="3" opacity=".6" />
    <g transform="matrix(-1 0 0 1 1270 350)">
      <path d={STARS} stroke-width="5" opacity=".5" />
      <path d={SMALL} stroke-width="3" opacity=".5" />
    </g>
  </g>
);

/** Beside the title, on the side where no button stands: the page mirrors it with its words (`data-part`). */
const Moon = ({ r }: { r: number }) => (
  <g data-part="moon">
    <g transform={`translate(372 154) scale(${Math.round((r / 62) * 100) / 100})`}>
      <circle r="82" fill={C.moon} opacity=".12" />
      <circle r="62" fill={C.moon} />
      <path d="M-16-24h.1M22 16h.1M-14 26h.1" stroke="#f0d795" stroke-width="14" stroke-linecap="round" />
    </g>
  </g>
);

/** Somebody is in: a small house with a light on. */
const House = ({ x, y, size = 1 }: { x: number; y: number; size?: number }) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <circle cy="-28" r="60" fill={C.glow} opacity=".13" />
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
    <Fill
      d="M0 1040C60 960 150 956 214 1008C270 930 400 930 452 1010C520 940 630 940 690 1012C750 946 860 946 920 1008C990 930 1110 930 1170 1006C1210 966 1250 962 1280 976V1280H0z"
      c="#3b4a75"
    />
    <Fill d="M0 1116Q320 1060 660 1112T1280 1080V1280H0z" c="#3d6a72" />
    <Fill
      d="M560 1140h18v92h-18zM640 1136h18v92h-18zM720 1136h18v92h-18zM800 1136h18v92h-18zM880 1132h18v92h-18z"
      c="#7d8fb2"
    />
    <Line d="M548 1164H910M548 1198H910" c="#7d8fb2" w={12} />
    <Fill d="M0 1200Q300 1150 640 1206T1280 1176V1280H0z" c="#41776a" />
    <House x={350} y={1238} />
    <Flowers
      at={[
        [96, 1180],
        [196, 1210],
        [980, 1176],
        [1150, 1168],
        [1080, 1210],
      ]}
      c="#e9a3b8"
    />
    <Flowers
      at={[
        [460, 1214],
        [760, 1220],
        [600, 1232],
        [1220, 1212],
      ]}
      c="#c4b2e8"
    />
  </>
);

/** A sheep asleep. */
const Sheep = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y}) scale(.76)`}>
    <Line d="M-26 18v20M-10 20v20M12 20v20M28 18v20" c="#2b3350" w={8} />
    <Line d="M-30 0h.1M-12-14h.1M12-16h.1M32-2h.1M14 10h.1M-14 10h.1" c="#e9e4da" w={40} />
    <circle cx="-48" cy="-6" r="16" fill="#3c4464" />
    <Line d="M-54-8q4 4 8 0" c="#e9e4da" w={3} />
  </g>
);

const Meadow = () => (
  <>
    <Fill d="M0 1060Q260 950 560 1050T1280 1000V1280H0z" c="#22566a" />
    <Fill d="M0 1130Q380 1050 760 1124T1280 1090V1280H0z" c="#2b6670" />
    <g transform="translate(70 0)">
      <Fill d="M1112 1256q10-50 4-90h26q-6 40 8 90z" c="#4a3b47" />
      <Fill
        d="M1076 1180q-46 2-50-36q-4-30 26-38q2-44 46-48q20-26 52-8q44-8 52 32q38 10 30 48q-8 34-46 30q-20 32-56 18q-32 22-54 2z"
        c="#58987a"
      />
      <Line d="M1062 1120q6-24 30-26M1132 1088q26-8 36 14M1110 1150q22 10 44-4" c="#7db696" w={6} />
    </g>
    <Fill d="M0 1214Q320 1150 700 1206T1280 1190V1280H0z" c="#35766f" />
    <House x={930} y={1250} size={0.78} />
    <Sheep x={384} y={1238} />
    <Sheep x={650} y={1234} />
    <Sheep x={130} y={1232} />
    <Line
      d="M530 1262q-6-26-18-32M538 1260q2-26 14-34M770 1266q-6-26-18-32M778 1264q2-26 14-34M1040 1262q-6-26-18-32M1048 1260q2-26 14-34"
      c="#5ba08f"
      w={7}
    />
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

/** Small and far off: the boats and the lighthouse have the water below the last lanterns to themselves. */
const Harbour = () => (
  <>
    <Fill d="M0 1000H1280V1280H0z" c="#22476b" />
    <Fill d="M0 1000H1280V1008H0z" c="#35608a" />
    <Line
      d="M70 1236q22-12 44 0t44 0M400 1222q22-12 44 0t44 0M690 1240q22-12 44 0t44 0M800 1226q22-12 44 0t44 0"
      c="#6f93b5"
      w={5}
      o={0.6}
    />
    <Fill d="M936 1256Q1000 1218 1074 1256z" c="#2b3c54" />
    <g transform="translate(791 1093.5) scale(.19)">
      <circle cx="1100" cy="530" r="110" fill={C.glow} opacity=".2" />
      <Fill d="M1064 560h72l20 300h-112z" c="#dfe4ee" />
      <Fill d="M1060 628h80l5 62h-90zM1049 752h102l5 62h-112z" c="#a5545e" />
      <Fill d="M1058 500h84v60h-84z" c="#33415f" />
      <Fill d="M1070 508h60v44h-60z" c={C.glow} />
      <Fill d="M1048 500Q1100 440 1152 500z" c="#a5545e" />
    </g>
    <Boat x={330} y={1240} size={0.36} />
    <Boat x={624} y={1243} size={0.34} />
    <Boat x={1190} y={1242} size={0.32} />
    <Fill d="M0 1256H1280V1280H0z" c="#37465f" />
    <Line d="M0 1256H1280" c="#4a5b78" w={6} />
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

/** Lit windows and a cat under the last lanterns: what lies behind a lantern is plain wall. */
const Rooftops = () => (
  <>
    <Fill d="M0 820Q640 780 1280 820V1280H0z" c="#3a3561" />
    <Fill d="M0 950Q640 910 1280 950V1280H0z" c="#51436f" />
    <Fill
      d="M0 1280V1110h70v-50h90v50h60v-90h110v100h80v-60h70v-60h60v120h100v-70h120v70h70v-100h56v-40h44v130h110v-90h90v90h70v-50h80v50h70V1280z"
      c="#3d3765"
    />
    <Fill
      d="M0 1280V1236L110 1180L220 1236H300v-34h40v34h100L560 1184L680 1236H726v-36h42v36H950L1070 1182L1190 1236H1280V1280z"
      c="#25224a"
    />
    <Windows
      at={[
        [80, 1230],
        [122, 1230],
        [528, 1230],
        [574, 1230],
        [1040, 1230],
        [1084, 1230],
        [270, 1246],
        [400, 1246],
        [820, 1246],
        [950, 1246],
      ]}
      w={22}
      h={26}
    />
    <g transform="translate(684 814) scale(.48)">
      <path
        d="M404 880q-4-46 22-58q-2-22 4-30l12 12h14l12-12q6 14 2 34q4 34-8 54zM470 872q40 8 40-34"
        fill="#15132d"
        stroke="#15132d"
        stroke-width="8"
        stroke-linejoin="round"
      />
      <Line d="M441 816h.1M457 816h.1" c={C.glow} w={6} />
    </g>
  </>
);

/** A town at the foot of the page, far off: nothing crosses the path. */
const Plain = () => (
  <>
    <g transform="translate(0 250)">
      <Fill
        d="M0 1280V986h60v-34h70v50h54v-76h66v60h90v-26h60v52h80v-90l34-24l34 24v78h70v-44h84v30h60v-66h72v82h90v-52h62v34h80v-70h70v56h62v-30h82V1280z"
        c="#273349"
      />
      <Windows
        at={[
          [78, 970],
          [206, 948],
          [506, 972],
          [650, 972],
          [958, 972],
          [1080, 966],
          [1220, 958],
        ]}
        w={12}
        h={16}
      />
    </g>
    <Fill d="M0 1280V1256h150v-20h90v30h210v-24h110v34h220v-30h130v20h190v-26h90v16h90v24z" c="#212b3f" />
  </>
);

interface Evening {
  moon: ComponentChildren;
  ground: () => ComponentChildren;
}

const EVENINGS: Readonly<Record<Air, Evening>> = {
  garden: { moon: <Moon r={58} />, ground: Garden },
  meadow: {
    moon: <path data-part="moon" d="M352 92a62 62 0 1 0 53 94a51 51 0 0 1-53-94z" fill={C.moon} />,
    ground: Meadow,
  },
  harbour: { moon: <Moon r={44} />, ground: Harbour },
  rooftops: { moon: <Moon r={48} />, ground: Rooftops },
  plain: { moon: null, ground: Plain },
};

interface Props {
  air?: Air | undefined;
}

/**
 * The evening behind the lesson map: somewhere a child of that age would walk home by, and somebody has a light on. The sky keeps
 * to the top of the page and the ground to its foot, however high it is: what is to be seen stands below the last lanterns.
 */
export function MapBackdrop({ air = 'harbour' }: Props) {
  const { moon, ground: Ground } = EVENINGS[air];
  const layer = { viewBox: '0 0 1280 1280', width: '100%', height: '100%' };
  return (
    <svg width="100%" height="100%" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill="var(--night)" />
      <svg {...layer} preserveAspectRatio="xMidYMin slice">
        <g opacity={moon ? 1 : 0.55}>
          <Stars />
        </g>
        {moon}
      </svg>
      <svg {...layer} preserveAspectRatio="xMidYMax slice">
        <Ground />
      </svg>
    </svg>
  );
}
