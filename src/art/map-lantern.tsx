import { C } from './palette';
import { Fill, Line } from './person/ink';

interface Props {
  lit: boolean;
  current: boolean;
}

/** One lantern of the lesson map. Its glass stays plain, for the lesson's number. Lit also has rays, so it does not rest on colour. */
export function MapLantern({ lit, current }: Props) {
  const rim = lit ? C.glowDeep : current ? C.glow : '#8f9dc4';
  const metal = lit || current ? C.glowPale : '#a9b5d6';
  return (
    <svg viewBox="-80 -84 160 160" aria-hidden="true" focusable="false">
      {(lit || current) && <circle r="68" fill={C.glow} opacity=".16" />}
      {lit && <circle r="55" fill={C.glow} opacity=".24" />}
      {lit && <Line d="M-60-30l-8-4M60-30l8-4M-64 8h-5M64 8h5M-46-54l-5-6M46-54l5-6" c={C.glowPale} w={5} />}
      <Line d="M-17-50C-18-82 18-82 17-50" c={metal} w={6} />
      <Fill d="M-40 2C-40-34-30-46 0-46S40-34 40 2S32 48 0 48S-40 38-40 2z" c={rim} />
      <Fill d="M-34 2C-34-30-25-40 0-40S34-30 34 2S27 42 0 42S-34 34-34 2z" c={lit ? C.glow : '#4f608e'} />
      {lit && <Fill d="M-26 5C-26-22-19-32 0-32S26-22 26 5S20 36 0 36S-26 28-26 5z" c={C.glowPale} />}
      <Line d="M-27-16Q-24-30-13-34" c={C.white} w={4} o={lit ? 0.9 : 0.35} />
      <Fill d="M-32-40C-29-52-15-56 0-56S29-52 32-40Q0-47-32-40z" c={lit || current ? C.plum : '#7383ad'} />
      <Fill d="M-29 42Q0 50 29 42L33 54Q34 60 27 60H-27Q-34 60-33 54z" c={lit || current ? C.plum : '#7383ad'} />
      {current && <circle r="70" fill="none" stroke={C.glowPale} stroke-width="5" />}
    </svg>
  );
}

const STARS =
  'M60 70h.1M150 180h.1M240 60h.1M330 240h.1M410 110h.1M520 50h.1M600 200h.1M700 90h.1M780 260h.1M860 130h.1M930 40h.1M990 230h.1M1210 290h.1M1240 90h.1M90 320h.1M470 300h.1';
const SMALL =
  'M110 130h.1M200 260h.1M290 150h.1M370 40h.1M460 190h.1M560 130h.1M650 40h.1M740 180h.1M820 60h.1M900 300h.1M1020 120h.1M1180 210h.1M30 220h.1M1090 330h.1M640 310h.1';

/** The night behind the lesson map: stars, a moon, hills, and a path of stones to a house with a light on. */
export function MapBackdrop() {
  return (
    <svg viewBox="0 0 1280 1280" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <rect width="1280" height="1280" fill={C.night} />
      <g transform="translate(0 240)" fill="none" stroke={C.white} stroke-linecap="round">
        <path d={STARS} stroke-width="6" opacity=".7" />
        <path d={SMALL} stroke-width="3" opacity=".6" />
        <path d="M80-140h.1M300-60h.1M520-180h.1M760-90h.1M980-150h.1M1180-60h.1" stroke-width="5" opacity=".6" />
      </g>
      <circle cx="1000" cy="420" r="92" fill={C.moon} opacity=".12" />
      <circle cx="1000" cy="420" r="62" fill={C.moon} />
      <path d="M984 396h.1M1022 436h.1M986 446h.1" stroke="#f0d795" stroke-width="14" stroke-linecap="round" />
      <Fill d="M0 860Q240 770 520 850T1000 830T1280 790V1280H0z" c="#243a5c" />
      <Fill d="M0 930Q320 850 640 915T1280 870V1280H0z" c={C.nightHill} />
      <Line d="M360 1270Q470 1100 700 1060T940 978" c="#e8dcc0" w={14} dash=".1 30" o={0.6} />
      <g transform="translate(940 966)">
        <circle cy="-16" r="62" fill={C.glow} opacity=".13" />
        <Fill d="M14-72h14v26H14z" c="#2c3863" />
        <Fill d="M-36 4V-36L0-66L36-36V4z" c="#17223f" />
        <Line d="M-44-32L0-68L44-32" c="#47568a" w={9} />
        <path d="M-22-30h16v16h-16zM6-30h16v16H6zM-7-8H7V4H-7z" fill={C.glow} />
      </g>
      <Fill d="M0 1120Q260 1020 420 1110T860 1120T1280 1040V1280H0z" c={C.nightNear} />
      <path
        d="M70 1112q-6-26-18-30M76 1108q2-26 14-34M1180 1080q-6-26-18-30M1186 1076q2-26 14-34"
        fill="none"
        stroke="#4c7f80"
        stroke-width="6"
        stroke-linecap="round"
      />
    </svg>
  );
}
