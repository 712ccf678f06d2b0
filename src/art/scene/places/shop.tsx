import { C } from '../../palette';
import { Floor, Pendant, Plant, Wall } from '../indoors';
import { Shade } from '../outdoors';
import { Window } from '../window';
import type { PlaceProps } from './place';

const TINS = [
  ['#d9688a', 18, 0, 41],
  ['#f2b544', 16, 22, 33],
  ['#6cb37f', 18, 42, 46],
  ['#4a7dc9', 14, 64, 38],
  ['#e59a8c', 22, 82, 30],
  ['#7a5fab', 15, 108, 44],
] as const;

/** A shelf of tins and boxes with blank labels, drawn as dashes: x and y its left end, w its length. */
const Shelf = ({ x, y, w, from }: { x: number; y: number; w: number; from: number }) => (
  <>
    <path d={`M${x} ${y - 22}h${w}v22h${-w}z`} fill={C.ink} opacity=".1" />
    {TINS.map(([colour, wide, start, tall]) => (
      <path
        key={colour}
        d={`M${x + 6} ${y - tall / 2}h${w - 12}`}
        stroke={colour}
        stroke-width={tall}
        stroke-dasharray={`0 ${start} ${wide} ${126 - start - wide}`}
        stroke-dashoffset={from}
      />
    ))}
    <path
      d={`M${x + 6} ${y - 15}h${w - 12}`}
      stroke="#fff"
      stroke-width="12"
      stroke-dasharray="0 3 12 8 9 10 12 10 9 10 14 11 10 18"
      stroke-dashoffset={from}
      opacity=".75"
    />
    <path d={`M${x - 4} ${y + 4}h${w + 8}`} stroke="#dca671" stroke-width="9" stroke-linecap="round" />
  </>
);

const Crate = ({ x, fruit, leaf }: { x: number; fruit: string; leaf: string }) => (
  <g transform={`translate(${x} 0)`}>
    <path
      d="M14 388h.1M38 384h.1M62 388h.1M26 376h.1M50 376h.1M76 386h.1"
      stroke={fruit}
      stroke-width="25"
      stroke-linecap="round"
    />
    <path
      d="M14 376h.1M40 372h.1M62 376h.1M28 364h.1M52 364h.1M76 374h.1"
      stroke={leaf}
      stroke-width="6"
      stroke-linecap="round"
    />
    <path d="M-4 388h98l-6 48H2z" fill="#d7a86e" />
    <path d="M-2 404h94M0 420h90" stroke={C.woodDeep} stroke-width="4" opacity=".5" />
  </g>
);

/** A corner shop: shelves to the ceiling, fruit in crates, a counter with a till and jars of sweets. */
export function Shop({ evening }: PlaceProps) {
  return (
    <>
      <Wall colour="#fbe9bf" />
      <Floor colour="#e4cda6" skirting="#7fa98f" />
      <path d="M16 412V76h166v336z" fill="#c79a68" />
      <path d="M26 86h146v316H26z" fill="#f6e3c3" />
      <Shelf x={30} y={146} w={138} from={0} />
      <Shelf x={30} y={208} w={138} from={40} />
      <Shelf x={30} y={270} w={138} from={90} />
      <Shelf x={30} y={332} w={138} from={14} />
      <path d="M196 412V98h126v314z" fill="#3c7a5a" />
      <path d="M208 110h102v292H208z" fill="#4d9c68" />
      <Window x={218} y={122} w={82} h={170} frame="#3c7a5a" />
      <path d="M222 322h74v70h-74z" fill={C.ink} opacity=".12" />
      <path d="M300 316v36" stroke={C.glow} stroke-width="8" stroke-linecap="round" />
      <path d="M226 86q8-16 16-16t16 16z" fill={C.glow} />
      <path d="M346 262V92h398v170z" fill="#f6e3c3" />
      <Shelf x={352} y={146} w={386} from={60} />
      <Shelf x={352} y={206} w={386} from={20} />
      <Shelf x={352} y={264} w={386} from={100} />
      <path d="M336 52h420v26H336z" fill="#fff" />
      <path d="M336 66h420" stroke="#6cb37f" stroke-width="28" stroke-dasharray="30 30" />
      <path
        d="M336 82h420"
        stroke="#fff"
        stroke-width="30"
        stroke-linecap="round"
        stroke-dasharray="0 60"
        stroke-dashoffset="-45"
      />
      <path
        d="M336 82h420"
        stroke="#6cb37f"
        stroke-width="30"
        stroke-linecap="round"
        stroke-dasharray="0 60"
        stroke-dashoffset="-15"
      />
      <path d="M336 44h420v22H336z" fill="#4d9c68" />
      <Shade x={600} y={434} rx={190} ry={11} />
      <path d="M448 330h320v102H448z" fill="#8fb7a0" />
      <path
        d="M462 344h92v76h-92zM568 344h92v76h-92zM674 344h92v76h-92z"
        fill="#a5c9b2"
        stroke="#76a189"
        stroke-width="3"
      />
      <path d="M436 312h330v20H436z" fill="#dca671" />
      <path d="M436 312h330v6H436z" fill="#fff" opacity=".4" />
      <path
        d="M466 312v-44q0-8 6-10v-8h28v8q6 2 6 10v44zM514 312v-44q0-8 6-10v-8h28v8q6 2 6 10v44z"
        fill="#fff"
        opacity=".75"
      />
      <path
        d="M474 304h24M474 292h24M474 280h24"
        stroke="#d9688a"
        stroke-width="10"
        stroke-dasharray="0 12"
        stroke-linecap="round"
      />
      <path
        d="M522 304h24M522 292h24M522 280h24"
        stroke={C.glow}
        stroke-width="10"
        stroke-dasharray="0 12"
        stroke-linecap="round"
      />
      <path d="M468 250h36v-9h-36zM516 250h36v-9h-36z" fill="#b8533f" />
      <path d="M620 312v-30l14-8h84l14 8v30z" fill="#6b7a99" />
      <path d="M640 268h72v-30h-72z" fill={C.steel} />
      <path d="M646 243h60v20h-60z" fill={evening ? '#cfdcf6' : '#dff0f6'} />
      <path d="M640 286h40M640 298h40" stroke="#fff" stroke-width="7" stroke-dasharray="7 5" />
      <path d="M692 284h28v20h-28z" fill="#f4e6c6" />
      <path d="M572 312l4-26h32l4 26z" fill="#d7a86e" />
      <path d="M580 286q4-14 12-14t12 14" stroke={C.leaf} stroke-width="12" fill="none" stroke-linecap="round" />
      <Crate x={22} fruit="#e2574a" leaf="#4d9c68" />
      <Crate x={124} fruit="#f2a04d" leaf="#ffd9a3" />
      <Shade x={120} y={440} rx={120} ry={8} />
      <Plant x={362} y={420} s={0.9} pot="#d98e62" />
      <Pendant x={392} y={70} colour="#f2b544" evening={evening} />
      <path d="M216 438h84l20 26H196z" fill="#a58a6a" />
      <path d="M222 444h72M212 456h90" stroke="#fff" stroke-width="3" stroke-dasharray="10 8" opacity=".5" />
    </>
  );
}
