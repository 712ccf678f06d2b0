import { C } from '../../palette';
import { Avatar, Blank, Bubble, Device } from '../device';
import { Shade } from '../outdoors';
import type { PlaceProps } from './place';

/** The other one in the chat: in a game for the young an animal, elsewhere a blank. */
const Other = ({ y, play }: { y: number; play: boolean }) =>
  play ? <Avatar x={126} y={y} r={24} kind={0} /> : <Blank x={126} y={y} r={20} colour="#6db6dd" />;

/** An online chat: a tablet as tall as a wall, its bubbles empty. What was said stands in the lesson's own words. */
export function Chat({ evening, years }: PlaceProps) {
  const play = years !== 'big';
  const [wall, soft, ground, glass, theirs] = evening
    ? ['#b7aee0', '#c9c0ea', '#a79cd4', '#f1ecfb', '#fffaf2']
    : ['#d6e2f7', '#e5edfb', '#bccdee', '#f3f0fb', '#fff'];
  return (
    <>
      <path d="M0 0h760v560H0z" fill={wall} />
      <path
        d="M-30 120q60-120 190-90t80 160t-170 90t-100-160zM600 60q90-70 160-10v330q-90 50-150-30t-40-160t30-130z"
        fill={soft}
      />
      <path
        d="M30 50h.1M24 300h.1M738 90h.1M728 330h.1M44 210h.1M716 200h.1"
        stroke="#fff"
        stroke-width="16"
        stroke-linecap="round"
        opacity=".7"
      />
      <path d="M0 440q380-40 760 0v120H0z" fill={ground} />
      <path d="M0 490q260-50 440-20t320-14v104H0z" fill="#fff" opacity=".2" />
      <Shade x={380} y={452} rx={320} ry={16} />
      <Device x={92} y={42} w={576} h={392} glass={glass} />
      <path d="M92 88V58q0-16 16-16h544q16 0 16 16v30z" fill="#8f7dbb" />
      <path
        d="M122 54l-11 11l11 11M630 54h.1M630 65h.1M630 76h.1"
        fill="none"
        stroke="#fff"
        stroke-width="6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      {play ? <Avatar x={158} y={65} r={18} kind={1} /> : <Blank x={158} y={65} r={16} colour="#f2a679" />}
      <path d="M186 65h104" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".55" />
      <Other y={150} play={play} />
      {play && (
        <>
          <path d="M92 386v-60q70-40 150-10t150-18t276 12v76z" fill="#bfe3c4" />
          <g transform="translate(110 218) scale(.5)">
            <path d="M520 336V226h24v16h20v-16h26v16h20v-16h24v110z" fill="#ded2f2" />
            <path d="M492 336V200l28-42l28 42v136zM606 336V200l28-42l28 42v136z" fill="#cbbbea" />
            <path d="M482 202l38-56l38 56zM596 202l38-56l38 56z" fill="#a493cf" />
            <path d="M560 336v-34q0-18 17-18t17 18v34z" fill="#a493cf" />
            <path d="M520 146v-22l20 8l-20 8M634 146v-22l20 8l-20 8" fill={C.glow} />
          </g>
        </>
      )}
      <Bubble x={162} y={108} w={200} h={56} colour={theirs} />
      <Bubble x={416} y={150} w={216} h={56} colour="#9cd3c6" own />
      <Other y={266} play={play} />
      <Bubble x={162} y={208} w={238} h={72} colour={theirs} />
      <Bubble x={462} y={244} w={170} h={52} colour="#9cd3c6" own />
      <Other y={360} play={play} />
      <Bubble x={162} y={318} w={124} h={54} colour={theirs} />
      <path
        d="M200 346h.1M224 346h.1M248 346h.1"
        stroke={C.plum}
        stroke-width="13"
        stroke-linecap="round"
        opacity=".6"
      />
      <path d="M92 386h576v32q0 16-16 16H108q-16 0-16-16z" fill="#fff" />
      <path d="M160 410h392" stroke="#e4e0f1" stroke-width="30" stroke-linecap="round" />
      <circle cx="122" cy="410" r="15" fill={C.glow} />
      <path d="M117 406h.1M127 406h.1" stroke={C.ink} stroke-width="4" stroke-linecap="round" />
      <path d="M115 413q7 7 14 0" fill="none" stroke={C.ink} stroke-width="3" stroke-linecap="round" />
      <circle cx="622" cy="410" r="19" fill="#8f7dbb" />
      <path d="M613 401l20 9l-20 9l4-9z" fill="#fff" />
      <path d="M92 434l150-392h90L182 434zM350 434L500 42h30L380 434z" fill="#fff" opacity=".13" />
    </>
  );
}
