import { C } from '../../palette';
import { Cloud } from '../outdoors';
import { RideSeat } from '../ride-seat';
import type { PlaceProps } from './place';

const SEATS = [-40, 118, 276, 434, 592] as const;

/** Inside a bus: seats in a row under wide windows, yellow poles, the town going by. */
export function Bus({ evening }: PlaceProps) {
  const [sky, far, near, lit] = evening
    ? ['#6d70ae', '#57629a', '#43598a', '#ffdf8f']
    : ['#cbe9f5', '#b9dfc4', '#97cfa4', '#fff'];
  return (
    <>
      <path d="M0 0h760v440H0z" fill={evening ? '#f8ecd0' : '#eef2f0'} />
      <path d="M0 0h760v44H0z" fill={evening ? '#f3dfb6' : '#dfe6e6'} />
      <path
        d="M40 16h180M290 16h180M540 16h180"
        stroke={evening ? '#fff0bd' : '#fff'}
        stroke-width="14"
        stroke-linecap="round"
      />
      <path d="M0 62h760v206H0z" fill={C.steel} />
      <svg x="0" y="70" width="760" height="190" viewBox="0 70 760 190">
        <path d="M0 70h760v190H0z" fill={sky} />
        <Cloud x={150} y={112} s={0.7} />
        <Cloud x={610} y={128} s={0.8} />
        <path d="M0 220q120-60 260-20t240-20t260 10v80H0z" fill={far} />
        <path d="M300 260v-74l34-26l34 26v74zM378 260v-58l28-22l28 22v58z" fill={evening ? '#7a6a9c' : '#f0c8a0'} />
        <path d="M292 190l42-34l42 34zM372 206l34-28l34 28z" fill={evening ? '#5c4f86' : '#c97a62'} />
        <path d="M318 200h12v16h-12zM340 200h12v16h-12zM392 212h10v14h-10zM410 212h10v14h-10z" fill={lit} />
        <path d="M0 244q200-26 380-8t380-12v40H0z" fill={near} />
        <path
          d="M60 236q-14-40 18-42t22 42zM650 232q-18-44 20-46t24 46zM706 236q-10-30 14-32t18 32z"
          fill={evening ? '#3a5272' : '#5fae78'}
        />
        <path
          d="M70 260l90-190h40l-90 190zM330 260l90-190h70l-90 190zM600 260l90-190h24l-90 190z"
          fill="#fff"
          opacity=".16"
        />
      </svg>
      <path d="M0 66h760M0 264h760M8 66v198M254 66v198M506 66v198M752 66v198" stroke="#f4f6f4" stroke-width="22" />
      <path d="M19 96h224M265 96h230M517 96h224" stroke="#fff" stroke-width="5" opacity=".8" />
      <path d="M0 276h760v170H0z" fill={evening ? '#cfdccb' : '#b9d4d6'} />
      <path d="M0 276h760v12H0z" fill={C.ink} opacity=".08" />
      <path d="M0 330h760" stroke="#fff" stroke-width="6" opacity=".5" />
      <path d="M0 436h760v124H0z" fill="#8391a6" />
      <path d="M0 436h760v14H0z" fill={C.ink} opacity=".16" />
      <path
        d={Array.from({ length: 9 }, (_, i) => `M${380 + (i - 4) * 100} 436L${380 + (i - 4) * 170} 560`).join('')}
        stroke="#fff"
        stroke-width="2"
        opacity=".2"
      />
      <path d="M0 548h760" stroke={C.glow} stroke-width="9" opacity=".8" />
      {SEATS.map((x) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <path d="M44 392v46M104 392v46" stroke={C.steel} stroke-width="9" />
          <path d="M10 438h120" stroke={C.ink} stroke-width="8" stroke-linecap="round" opacity=".16" />
          <RideSeat x={0} y={400} colour="#4a6fb5" />
          <path d="M-2 246q2-24 22-24h12" fill="none" stroke={C.glow} stroke-width="8" stroke-linecap="round" />
        </g>
      ))}
      <path d="M0 84h760" stroke={C.glow} stroke-width="8" />
      <path d="M106 0v450M654 0v450" stroke={C.glow} stroke-width="11" />
      <path d="M103 0v450M651 0v450" stroke="#fff" stroke-width="3" opacity=".6" />
      <path d="M98 236h16v28H98zM646 236h16v28h-16z" fill="#d94f3d" />
      <path d="M106 250h.1M654 250h.1" stroke="#fff" stroke-width="9" stroke-linecap="round" />
      <path d="M216 84v26M334 84v26M432 84v26M550 84v26" stroke={C.steel} stroke-width="6" />
      <path
        d="M202 136l14-28l14 28zM320 136l14-28l14 28zM418 136l14-28l14 28zM536 136l14-28l14 28z"
        fill="none"
        stroke="#7a5fab"
        stroke-width="7"
        stroke-linejoin="round"
      />
    </>
  );
}
