import { C } from '../../palette';
import { Coat } from '../hanging';
import { Floor, Plant, Wall } from '../indoors';
import { Shade } from '../outdoors';
import { Framed } from '../pictures';
import type { PlaceProps } from './place';

/** The landing outside the bathroom. The door is shut and stays shut: what is behind it is private. */
export function BathroomDoor({ evening }: PlaceProps) {
  const glass = evening ? '#ffe6a6' : '#d8edf3';
  return (
    <>
      <Wall colour="#f7e3cf" />
      <path d="M0 280h760v130H0z" fill="#d3e9e6" />
      <path d="M0 302h760M0 344h760M0 386h760" stroke="#fff" stroke-width="3" />
      <path d="M0 344h760" stroke="#fff" stroke-width="124" stroke-dasharray="3 39" />
      <path d="M0 280h760" stroke="#7fb7b2" stroke-width="10" />
      <Floor colour="#cfa77a" />
      <path d="M296 404V80q0-12 12-12h144q12 0 12 12v324z" fill="#fff" />
      <path d="M310 404V88q0-6 6-6h128q6 0 6 6v316z" fill="#6fa9b8" />
      <path d="M324 262h112v124H324z" fill="#5f98a8" />
      <path d="M324 386V262h112" fill="none" stroke={C.ink} stroke-width="3" opacity=".16" />
      <circle cx="380" cy="166" r="54" fill="#5f98a8" />
      <circle cx="380" cy="166" r="45" fill={glass} />
      <path
        d="M340 176q14-10 26 0t26 0t28 0M346 194q14-10 24 0t24 0t20 0M352 152q12-8 20 0t20 0t22 0"
        fill="none"
        stroke="#fff"
        stroke-width="5"
        stroke-linecap="round"
        opacity=".8"
      />
      <path d="M352 140q12-18 32-16" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" opacity=".7" />
      <path d="M380 252v24" stroke="#f3f5f2" stroke-width="4" />
      <rect
        x="334"
        y="270"
        width="92"
        height="76"
        rx="12"
        fill="#f7f2e4"
        stroke={C.ink}
        stroke-opacity=".2"
        stroke-width="3"
      />
      <path
        d="M352 320q-6-16 10-16q2-18 20-18q18 2 16 20l10 2q-2 8-12 6q14 2 18-8q8 28-24 30q-34 2-38-16z"
        fill={C.glow}
      />
      <path d="M389 299h.1" stroke={C.ink} stroke-width="6" stroke-linecap="round" />
      <path d="M398 302l12 2l-11 6z" fill={C.glowDeep} />
      <path d="M366 320q14 10 26-2" fill="none" stroke={C.glowDeep} stroke-width="4" stroke-linecap="round" />
      <path d="M438 236h-20" stroke="#f3f5f2" stroke-width="9" stroke-linecap="round" />
      <path d="M432 226h12v36h-12z" fill="#f3f5f2" />
      <path d="M314 404h132" stroke={evening ? '#ffe29a' : '#f8efdc'} stroke-width="6" />
      <Framed x={66} y={84} w={84} h={66} frame="#6fa9b8" tone="#cfeaf5" />
      <Framed x={168} y={104} w={60} h={72} frame="#f4f4f2" />
      <path d="M38 214h200" stroke={C.wood} stroke-width="11" stroke-linecap="round" />
      <path d="M62 220v12M212 220v12" stroke={C.woodDeep} stroke-width="8" stroke-linecap="round" />
      <path d="M64 208v-14h74v14zM70 194v-13h62v13z" fill="#f3a9a0" />
      <path d="M66 182v-14h68v14z" fill="#f7f2e4" />
      <path d="M122 201h14M118 188h12M118 175h14" stroke={C.ink} stroke-width="3" stroke-linecap="round" opacity=".2" />
      <path d="M160 208v-24h22v24zM188 208v-30h18v30z" fill="#8cc6b8" />
      <path d="M165 184v-8h12v8zM193 178v-10h8v10z" fill="#fff" />
      <Shade x={134} y={434} rx={86} ry={9} />
      <path d="M72 352h124l-12 80H84z" fill="#d7a86e" />
      <path
        d="M76 370h116M79 388h110M82 406h104M85 422h98"
        stroke={C.woodDeep}
        stroke-width="4"
        stroke-dasharray="11 6"
        opacity=".5"
      />
      <path d="M70 354q-4-26 24-24q10-18 34-10q20-14 40 2q30-4 30 32z" fill="#f7f2e4" />
      <path d="M120 354q2-26 28-32q28 4 40 32z" fill="#8fb9d8" />
      <path d="M66 348h136v12H66z" fill="#c4935b" />
      <path d="M526 112h206" stroke={C.wood} stroke-width="11" stroke-linecap="round" />
      <path d="M566 116v12M632 116v12M696 116v12" stroke={C.steel} stroke-width="6" stroke-linecap="round" />
      <Coat x={566} y={124} colour="#e8ab9a" s={1.2} />
      <Coat x={632} y={124} colour="#8fb9d8" s={0.95} />
      <path d="M680 126h32v92q-16 6-32 0z" fill="#f7d98a" />
      <path d="M680 184h32M680 196h32" stroke="#fff" stroke-width="5" />
      <Shade x={664} y={428} rx={84} ry={8} />
      <g fill="none" stroke="#f4f6f3" stroke-linecap="round">
        <path d="M600 322v84M622 322v84M644 322v84M666 322v84M688 322v84M710 322v84M732 322v84" stroke-width="17" />
        <path d="M596 312h140M596 416h140" stroke-width="9" />
      </g>
      <path
        d="M611 318v92M633 318v92M655 318v92M677 318v92M699 318v92M721 318v92"
        stroke={C.ink}
        stroke-width="5"
        opacity=".1"
      />
      <path d="M634 306h58v66q-28 6-58 0z" fill="#f3a9a0" />
      <path d="M634 354h58" stroke="#fff" stroke-width="6" opacity=".7" />
      <Plant x={556} y={424} s={0.86} pot="#f3f5f2" />
      <path d="M250 560l50-116h160l50 116z" fill="#7fb7b2" />
      <path d="M266 560l46-116h136l46 116" fill="none" stroke="#fff" stroke-width="5" opacity=".6" />
      <path
        d="M290 470h180M276 502h208M262 534h236"
        stroke="#fff"
        stroke-width="5"
        stroke-dasharray="16 14"
        opacity=".4"
      />
    </>
  );
}
