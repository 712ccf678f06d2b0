import { C } from '../../palette';
import { Floor, Plant } from '../indoors';
import { Window } from '../window';
import { Shade } from '../outdoors';
import { Framed, Painting } from '../pictures';
import type { PlaceProps } from './place';

/** The landing outside a child's bedroom. The door stays shut: nobody looks into a bedroom here. */
export function BedroomDoor({ evening }: PlaceProps) {
  return (
    <>
      <path d="M0 0h760v410H0z" fill="#dbe3f2" />
      <path d="M0 0h760v50q-380 40-760 0z" fill="#fff" opacity=".4" />
      <path d="M0 296h760v110H0z" fill="#f3f3f0" />
      <path d="M0 350h760" stroke="#dfe3ea" stroke-width="66" stroke-dasharray="3 58" />
      <path d="M0 296h760" stroke="#fff" stroke-width="9" />
      <path d="M0 303h760" stroke={C.ink} stroke-width="3" opacity=".1" />
      <Floor colour="#cda172" />
      <path d="M298 404V84q0-12 12-12h156q12 0 12 12v320z" fill="#fff" />
      <path d="M312 404V92q0-6 6-6h140q6 0 6 6v312z" fill="#e0a66e" />
      <path d="M328 106h54v104h-54zM396 106h54v104h-54zM328 230h54v150h-54zM396 230h54v150h-54z" fill="#d0935a" />
      <path
        d="M328 210v-104h54M396 210v-104h54M328 380V230h54M396 380V230h54"
        fill="none"
        stroke={C.ink}
        stroke-width="3"
        opacity=".16"
      />
      <path d="M316 404h144" stroke={evening ? '#ffe29a' : '#f8efdc'} stroke-width="6" />
      <circle cx="450" cy="262" r="9" fill={C.glow} />
      <path d="M447 259h.1" stroke="#fff" stroke-width="5" stroke-linecap="round" />
      <path d="M389 120v14" stroke={C.ink} stroke-width="2" opacity=".5" />
      <path
        d="M389 128l11 21l24 4l-17 17l4 24l-22-11l-21 11l4-24l-17-17l23-4z"
        fill={C.glow}
        stroke="#fff"
        stroke-width="4"
        stroke-linejoin="round"
      />
      <path d="M381 164h.1M397 164h.1" stroke={C.ink} stroke-width="5" stroke-linecap="round" />
      <path d="M383 173q6 5 12 0" fill="none" stroke={C.ink} stroke-width="3" stroke-linecap="round" />
      <Window x={62} y={86} w={128} h={150} curtain="#f3c5cc" />
      <Framed x={520} y={96} w={72} h={58} frame="#7a5fab" />
      <Framed x={606} y={84} w={60} h={76} />
      <Painting x={532} y={170} kind={0} turn={-3} s={1.05} />
      <path d="M618 196h124" stroke={C.wood} stroke-width="10" stroke-linecap="round" />
      <path d="M634 200v10M676 200v10M718 200v10" stroke={C.steel} stroke-width="6" stroke-linecap="round" />
      <path d="M634 208c-16 4-24 26-24 84q22 8 46 0c2-58-6-80-22-84z" fill="#4a7dc9" />
      <path d="M634 212v80" stroke={C.ink} stroke-width="3" opacity=".2" />
      <path d="M678 208q-30 10-26 66h46q6-56-20-66z" fill="#d9688a" />
      <path d="M660 234h32v30h-32z" fill={C.ink} opacity=".14" />
      <Shade x={126} y={424} rx={80} ry={8} />
      <path
        d="M64 336h124v16H64zM76 352v70M176 352v70"
        fill={C.wood}
        stroke={C.wood}
        stroke-width="8"
        stroke-linejoin="round"
      />
      <path d="M80 384h92" stroke={C.wood} stroke-width="7" />
      <Plant x={96} y={332} s={0.7} pot="#8cc6e6" />
      <path d="M142 332h30M157 332v-26" stroke={C.plum} stroke-width="7" stroke-linecap="round" />
      <path d="M136 308l9-34h24l9 34q-20 6-42 0z" fill={evening ? '#ffe29a' : '#fbe6bd'} />
      <path d="M90 378h60v-10H90zM96 366h48v-9H96z" fill="#6cb37f" />
      <path d="M240 560l54-118h188l54 118z" fill="#8e9fcb" />
      <path d="M258 560l50-118h160l50 118" fill="none" stroke="#fff" stroke-width="5" opacity=".55" />
      <path d="M330 442l-20 118M446 442l20 118" stroke="#f3c5cc" stroke-width="6" opacity=".7" />
      <path
        d="M524 426c2-14 18-16 22-6l14 6q4 8-4 8h-28q-6 0-4-8zM572 432c2-14 18-16 22-6l14 6q4 8-4 8h-28q-6 0-4-8z"
        fill="#d9688a"
      />
      <path d="M532 420h8M580 426h8" stroke="#fff" stroke-width="5" stroke-linecap="round" />
    </>
  );
}
