import { C } from '../../palette';
import { Chair } from '../furniture';
import { Floor, Plant, Rug, Wall } from '../indoors';
import { Shade } from '../outdoors';
import { Sunlight, Window } from '../window';
import { Framed } from '../pictures';
import type { PlaceProps } from './place';

/** A waiting room: chairs along the wall, leaflets without words, toys on a mat; a fish tank where no narrow screen cuts it off. */
export function WaitingRoom({ evening }: PlaceProps) {
  return (
    <>
      <Wall colour="#dfe6f3" />
      <path d="M0 292h760v118H0z" fill="#c5d3ea" />
      <path d="M0 292h760" stroke="#fff" stroke-width="10" />
      <Floor colour="#d8c3a2" />
      <path d="M26 84h92v186H26z" fill={C.ink} opacity=".1" />
      <path d="M22 80h92v186H22z" fill="#e0b27c" />
      <path d="M32 92h32v44H32zM74 150h32v44H74zM32 208h32v44H32z" fill="#8cc6e6" />
      <path d="M74 92h32v44H74zM32 150h32v44H32z" fill="#f7d98a" />
      <path d="M74 208h32v44H74z" fill="#f2a3b5" />
      <path
        d="M48 106h.1M90 106h.1M48 164h.1M90 164h.1M48 222h.1M90 222h.1"
        stroke="#fff"
        stroke-width="15"
        stroke-linecap="round"
      />
      <path d="M26 124h84v16H26zM26 182h84v16H26zM26 240h84v16H26z" fill="#c4935b" />
      <Window x={190} y={70} w={150} h={160} curtain="#b6c98f" />
      <circle cx="700" cy="112" r="35" fill={C.steel} />
      <circle cx="700" cy="112" r="29" fill="#fff" />
      <path
        d="M700 92v20l13 9"
        fill="none"
        stroke={C.ink}
        stroke-width="5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <Framed x={664} y={172} w={96} h={74} frame="#f4f4f2" />
      <g transform="translate(-128 0)">
        <path d="M524 70h218v164H524z" fill={C.wood} />
        <path d="M536 82h194v140H536z" fill={evening ? '#6fa3cf' : '#a5dcee'} />
        <path d="M536 82h194v16q-50 14-98 0t-96 4z" fill="#fff" opacity=".5" />
        <path d="M536 206q50-16 96-4t98-4v24H536z" fill="#f0d9a6" />
        <path
          d="M560 210q-14-24 0-44t-4-34M574 212q12-20 2-36M708 208q14-24 0-46t6-34"
          fill="none"
          stroke={C.leafDeep}
          stroke-width="7"
          stroke-linecap="round"
        />
        <path d="M600 138q20-22 40 0l14-12v26l-14-10q-20 20-40-4z" fill={C.glowDeep} />
        <path d="M690 176q-18-18-34 0l-12-10v22l12-8q16 16 34-4z" fill="#d9688a" />
        <path d="M610 136h.1M681 174h.1" stroke={C.ink} stroke-width="5" stroke-linecap="round" />
        <path
          d="M624 116h.1M676 150h.1M668 132h.1M598 166h.1"
          stroke="#fff"
          stroke-width="7"
          stroke-linecap="round"
          opacity=".8"
        />
        <path d="M670 218q0-26 16-26t16 26z" fill="#b9a5dd" />
      </g>
      <Chair x={186} y={424} colour="#6fae9b" />
      <Chair x={278} y={424} colour="#e9b04a" />
      <Chair x={370} y={424} colour="#6fae9b" />
      <Chair x={462} y={424} colour="#e9b04a" />
      <Plant x={88} y={432} s={1.25} pot="#d98e62" />
      {!evening && <Sunlight x={190} y={70} w={150} h={160} to={[252, 436]} beam={false} />}
      <Rug x={360} y={504} rx={230} ry={40} colour="#a8bfe0" edge="#86a2cc" />
      <Shade x={646} y={432} rx={110} ry={9} />
      <path d="M562 380v50M728 380v50" stroke={C.woodDeep} stroke-width="10" stroke-linecap="round" />
      <path d="M544 366h202v15H544z" fill="#e3b985" />
      <g fill="none" stroke-width="6" stroke-linecap="round">
        <path d="M570 366q-8-70 36-64t20 40t40 24" stroke="#4a7dc9" />
        <path d="M592 366q20-90 70-70t14 70" stroke="#d9688a" />
      </g>
      <path d="M574 334h.1M600 306h.1M612 336h.1" stroke={C.glow} stroke-width="17" stroke-linecap="round" />
      <path d="M606 330h.1M640 292h.1M676 322h.1" stroke="#6cb37f" stroke-width="17" stroke-linecap="round" />
      <path d="M560 366h126v-8H560z" fill="#c98f5a" />
      <path d="M700 366h26v-26h-26z" fill="#7a5fab" />
      <path d="M698 340l15-18l15 18z" fill="#f2b544" />
      <path d="M680 470h30v-30h-30zM714 470h30v-30h-30z" fill="#6db6dd" />
      <path d="M697 440h30v-28h-30z" fill="#d9688a" />
      <path d="M704 470h6v-30h-6zM738 470h6v-30h-6zM721 440h6v-28h-6z" fill={C.ink} opacity=".14" />
    </>
  );
}
