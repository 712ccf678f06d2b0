import { CAST } from './cast';
import { LumiShape } from './lumi';
import { C } from './palette';
import { Fill, Line } from './person/ink';
import { Person } from './person/person';

/**
 * The first screen's picture: a meadow by day, Lumi, and four children waving. It is a square cut to any screen, so
 * everything that matters, the sun too, stays in the middle 780 units; the sky above and the grass below are left for words and buttons.
 */
export function WelcomeScene() {
  return (
    <svg viewBox="0 0 1280 1280" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <g data-place="welcome">
        <rect width="1280" height="1280" fill={C.sky} />
        <circle cx="928" cy="532" r="90" fill={C.flame} opacity=".6" />
        <circle cx="928" cy="532" r="65" fill="#ffdf8e" />
        <Cloud x={270} y={545} />
        <Cloud x={820} y={300} />
        <Cloud x={1070} y={370} />
        <Fill d="M0 700Q220 600 470 690T900 680T1280 640V1280H0z" c="#bfe6c4" />
        <Tree x={138} y={770} s={1.15} />
        <Tree x={1130} y={740} s={0.9} />
        <Fill d="M0 800Q320 690 640 760T1280 730V1280H0z" c={C.leafPale} />
        <Fill d="M0 890Q300 800 660 850T1280 830V1280H0z" c={C.leaf} />
        <Fill d="M520 1280C500 1120 690 1040 622 850Q640 848 660 850C770 1030 660 1120 780 1280z" c="#f0e2b6" />
        <Flowers />
      </g>
      <g transform="translate(640 602) scale(1.04)">
        <LumiShape mood="happy" wave />
      </g>
      <g transform="translate(385 882) scale(-1.18 1.18)">
        <Person look={CAST.tola} feeling="happy" pose="wave" />
      </g>
      <g transform="translate(515 898) scale(1.18)">
        <Person look={CAST.leo} feeling="excited" />
      </g>
      <g transform="translate(768 898) scale(-1.18 1.18)">
        <Person look={CAST.mina} feeling="happy" pose="wave" />
      </g>
      <g transform="translate(902 882) scale(1.18)">
        <Person look={CAST.ivy} feeling="happy" pose="wave" />
      </g>
    </svg>
  );
}

interface Place {
  x: number;
  y: number;
}

function Cloud({ x, y }: Place) {
  return (
    <path
      d={`M${x} ${y}h140c34 0 34-44-4-44c-4-44-70-46-78-8c-34-14-58 6-52 28c-36-4-38 24-6 24z`}
      fill="#fff"
      opacity=".9"
    />
  );
}

function Tree({ x, y, s }: Place & { s: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s})`}>
      <path d="M-12 4Q-6-60-8-110H8Q6-60 14 4z" fill={C.wood} />
      <path
        d="M-74-120c-22-44 14-78 40-70c6-44 70-44 76-4c40-4 56 44 30 72c-10 34-52 34-68 14c-22 22-66 20-78-12z"
        fill={C.leafDeep}
      />
      <path
        d="M-50-150q8-24 32-22M14-178q22-10 36 10M6-122q20 12 40-6"
        fill="none"
        stroke="#6fbf8a"
        stroke-width="6"
        stroke-linecap="round"
      />
    </g>
  );
}

const FLOWERS: readonly (readonly [colour: string, ...spots: string[]])[] = [
  ['#fff', '263 930', '1060 900', '850 985', '420 1080'],
  [C.glow, '300 1010', '1000 950'],
  ['#f2a0b4', '452 960', '180 990', '1130 980', '930 1090'],
];

function Flowers() {
  const each = (spots: readonly string[], d: string) => spots.map((spot) => `M${spot}${d}`).join('');
  return (
    <>
      {FLOWERS.map(([colour, ...spots]) => (
        <>
          <Line d={each(spots, 'q3 10 0 22m0-6q8-8 12-4')} c={C.leafDeep} w={4} />
          <Line d={each(spots, 'm0-8v16m-8-8h16')} c={colour} w={9} />
          <Line d={each(spots, 'h.1')} c={colour === C.glow ? '#fff' : C.glowDeep} w={8} />
        </>
      ))}
    </>
  );
}
