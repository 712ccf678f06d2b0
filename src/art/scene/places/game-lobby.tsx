import { C } from '../../palette';
import { Avatar } from '../device';
import { Cloud, Grass, Sky } from '../outdoors';
import type { PlaceProps } from './place';

/** A floating island of grass and earth: its left end, its top and its length. */
const Island = ({ x, y, w }: { x: number; y: number; w: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <path
      d={`M6 12h${w - 12}q0 34-${w * 0.27} 36q-${w * 0.1} 26-${w * 0.22} 22t-${w * 0.18}-22q-${w * 0.26}-2-${w * 0.28}-36z`}
      fill="#b98552"
    />
    <path
      d={`M28 32h${w - 56}`}
      stroke="#8a5c38"
      stroke-width="8"
      stroke-linecap="round"
      stroke-dasharray="0 26"
      opacity=".6"
    />
    <path
      d={`M0 10q0-10 10-10h${w - 20}q10 0 10 10q0 12-14 12q-12 0-16 8q-8-10-18-8H40q-8 12-18 2q-22 0-22-14z`}
      fill="#57b368"
    />
    <path d={`M12 5h${w - 34}`} stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".4" />
  </g>
);

const Coin = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <circle r="15" fill={C.glowDeep} />
    <circle r="11" fill={C.glow} />
    <path d="M-4-5v8" stroke="#fff" stroke-width="4" stroke-linecap="round" />
  </g>
);

/** The waiting screen of a game: bright hills, floating islands, four empty places for players, dots that wait. */
export function GameLobby({ evening }: PlaceProps) {
  const [far, mid, near] = evening ? ['#8681c4', '#6c9fa4', '#63aa84'] : ['#a5dcd0', '#8fd3a0', '#74c683'];
  return (
    <>
      <Sky evening={evening} x={110} y={106} />
      <Cloud x={250} y={130} s={0.8} />
      <Cloud x={690} y={70} s={0.9} />
      <path d="M-20 360q40-150 130-150t150 90q60-120 140-110t150 100q60-120 130-110t130 110v140H-20z" fill={far} />
      <path
        d="M70 260v30M110 240v36M150 262v30M350 250v34M390 226v40M430 250v34M620 270v30M660 262v30"
        stroke="#fff"
        stroke-width="12"
        stroke-linecap="round"
        opacity=".3"
      />
      <path d="M470 330V206h22v18h20v-18h24v18h20v-18h22v124z" fill={evening ? '#b9a5dd' : '#e9def6'} />
      <path d="M442 330V170h44v160zM562 330V170h44v160z" fill={evening ? '#c7b6e6' : '#f6effc'} />
      <path d="M434 174l30-58l30 58zM554 174l30-58l30 58z" fill="#7a68a8" />
      <path d="M464 116v-30l26 9l-26 10M584 116v-30l26 9l-26 10" fill={C.glow} stroke={C.glow} stroke-width="3" />
      <path
        d="M502 330v-42q0-24 22-24t22 24v42zM456 212q0-10 8-10t8 10v22h-16zM576 212q0-10 8-10t8 10v22h-16z"
        fill={evening ? '#ffdf8f' : '#8f7dbb'}
      />
      <path d="M0 370q100-90 220-50t240-20t300 30v150H0z" fill={mid} />
      <path d="M0 400q140-60 320-24t440-10v120H0z" fill={near} />
      <Island x={22} y={252} w={168} />
      <Island x={226} y={208} w={132} />
      <Island x={606} y={228} w={176} />
      <Coin x={64} y={224} />
      <Coin x={106} y={214} />
      <Coin x={148} y={224} />
      <Coin x={272} y={178} />
      <Coin x={312} y={178} />
      <path d="M650 228v-34h34v34z" fill="#f2a679" />
      <path d="M684 228v-34h34v34zM667 194v-32h34v32z" fill="#e88f66" />
      <path d="M654 200h26M688 200h26M671 168h26" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".5" />
      <rect x="214" y="24" width="332" height="76" rx="38" fill={C.ink} opacity=".12" />
      <rect x="214" y="18" width="332" height="76" rx="38" fill="#fff" opacity=".92" />
      <path d="M262 56h.1M330 56h.1M398 56h.1" stroke="#c9d3ea" stroke-width="54" stroke-linecap="round" />
      <path d="M262 56h.1M330 56h.1M398 56h.1" stroke="#eef2fb" stroke-width="42" stroke-linecap="round" />
      <path d="M386 56h.1M398 56h.1M410 56h.1" stroke="#8f7dbb" stroke-width="8" stroke-linecap="round" />
      <Avatar x={262} y={56} r={29} kind={0} />
      <Avatar x={330} y={56} r={29} kind={2} />
      <rect x="446" y="30" width="86" height="52" rx="26" fill="#57b368" />
      <path d="M481 43l22 13l-22 13z" fill="#fff" stroke="#fff" stroke-width="5" stroke-linejoin="round" />
      <path d="M0 452h760v108H0z" fill="#c99660" />
      <path d="M0 500h760v60H0z" fill="#b98552" />
      <path
        d="M0 438h760v40q-14 16-28 0q-20 14-40 0q-16 20-44 2q-20 12-40-2q-22 22-50 0q-20 14-42 0q-18 18-42 2q-22 12-44-2q-20 22-48 0q-20 14-40 0q-20 20-46 2q-20 12-42-2q-22 20-48 0q-20 14-40 0q-18 18-42 2q-20 12-40-2q-20 18-44 0q-16 12-40-4z"
        fill="#57b368"
      />
      <path d="M0 438h760v12H0z" fill="#fff" opacity=".28" />
      <path
        d="M30 520h50M160 538h60M690 516h40M560 540h50M400 532h40"
        stroke="#8a5c38"
        stroke-width="12"
        stroke-linecap="round"
        opacity=".35"
      />
      <Grass x={30} y={440} bloom="#fff" />
      <Grass x={728} y={440} bloom="#f2a3b5" />
      <path d="M0 0h760v560H0z" fill="none" stroke={C.tyre} stroke-width="24" />
      <path d="M14 14h732v532H14z" fill="none" stroke={C.steel} stroke-width="6" />
    </>
  );
}
