import { C } from '../../palette';
import { Books } from '../books';
import { Chair } from '../furniture';
import { Floor, Plant } from '../indoors';
import { Shade } from '../outdoors';
import type { PlaceProps } from './place';

/** An arch: its left foot, its half width and the height of its straight sides. */
const arch = (x: number, y: number, r: number, h: number) => `M${x} ${y}v${-h}a${r} ${r} 0 0 1 ${2 * r} 0v${h}z`;

const ARCHES = [arch(84, 296, 62, 110), arch(296, 308, 84, 130), arch(552, 296, 62, 110)].join('');

/**
 * The hall of a faith community: arches, coloured glass, carpets and chairs. It is nobody's in particular and has no
 * symbol, so that no one faith is the place of a worry: the glass shows a morning, hills and a river.
 */
export function FaithHall({ evening }: PlaceProps) {
  const glow = evening ? 0.75 : 1;
  return (
    <>
      <path d="M0 0h760v410H0z" fill={evening ? '#6d66a8' : '#e9f4ea'} />
      <g opacity={glow}>
        <path d="M80 40h600v280H80z" fill="#8cc6e6" />
        <path d="M80 40h600v90q-60 50-150 10t-160 6t-150-4t-140 6z" fill="#6a9fd8" />
        <path d="M80 120q70-40 130 0t170-30t170 30t130-10v50q-70 20-140-10t-160 10t-170-6t-130 14z" fill="#f2a3b5" />
        <circle cx="380" cy="176" r="62" fill="#f7c75d" />
        <circle cx="380" cy="176" r="38" fill="#ffe29a" />
        <path d="M80 220q90-60 200-10t200-20t200 20v120H80z" fill="#7cc492" />
        <path d="M80 260q80-40 190-10t210-20t200 10v90H80z" fill="#3f9c7d" />
        <path d="M380 214q-30 20 0 40t-6 70h50q20-50-6-70t-20-40z" fill="#6fb9e6" />
        <path
          d="M146 130l-26 180M146 130l26 180M614 130l-26 180M614 130l26 180"
          stroke="#fff"
          stroke-width="12"
          opacity=".14"
        />
      </g>
      <path
        d="M318 176a62 62 0 0 1 124 0a62 62 0 0 1-124 0M318 176h-40M442 176h40M326 145l-60-34M434 145l60-34M349 122l-40-70M411 122l40-70M380 114V40M296 250q44-24 84-2t84-8M296 280q44-10 84 8t84-16M84 238q60-40 124 0M84 190q62 20 124-20M128 296q30-80 0-180M170 296q-20-90 10-170M552 190q60 30 124-20M552 244q60-40 124 0M598 296q20-90-10-170M640 296q-30-80 4-180"
        fill="none"
        stroke={C.steel}
        stroke-width="4"
        opacity=".7"
      />
      <path d={`M0 0v410h760V0z${ARCHES}`} fill="#f6e7cd" fill-rule="evenodd" />
      <path d={ARCHES} fill="none" stroke="#e0bf8e" stroke-width="18" />
      <path d={ARCHES} fill="none" stroke="#fff" stroke-width="5" />
      <path d="M0 0h760v50q-380 40-760 0z" fill="#fff" opacity=".4" />
      <path
        d="M20 410V140q0-124 126-124t124 96q20-104 110-104t110 104q-2-96 124-96t126 124v270"
        fill="none"
        stroke="#e9cfa2"
        stroke-width="20"
      />
      <path d="M256 118h28v290h-28zM476 118h28v290h-28z" fill="#ecd4aa" />
      <path d="M248 112h44v16h-44zM468 112h44v16h-44zM248 388h44v20h-44zM468 388h44v20h-44z" fill="#d9b783" />
      <path d="M264 128v260M484 128v260" stroke="#fff" stroke-width="5" opacity=".5" />
      <Floor colour="#cf9f6d" />
      {!evening && <path d="M296 420h160l40 60H316z" fill="#f7d98a" opacity=".45" />}
      {!evening && <path d="M90 420h100l60 60H130zM560 420h100l60 60H600z" fill="#f2a3b5" opacity=".35" />}
      <path d="M190 560l74-112h232l74 112z" fill="#a8534f" />
      <path d="M222 560l62-98h192l62 98" fill="none" stroke="#f2c25c" stroke-width="6" />
      <path
        d="M252 548l46-72h164l46 72"
        fill="none"
        stroke="#fff"
        stroke-width="4"
        stroke-dasharray="14 12"
        opacity=".5"
      />
      <Shade x={380} y={418} rx={88} ry={8} />
      <path d="M300 344h160v12H300zM312 356h136v60H312z" fill="#b98552" />
      <path d="M322 362h116v46H322z" fill={C.ink} opacity=".3" />
      <Books x={326} y={408} w={106} h={42} from={30} />
      <path d="M364 344q-6-32 16-32t16 32z" fill="#6d9adb" />
      <path
        d="M380 314q-10-30-30-34M380 314v-46M380 314q10-30 30-34M378 314q-6-36-16-48M382 314q6-36 18-46"
        stroke={C.leafDeep}
        stroke-width="4"
        fill="none"
      />
      <path d="M350 280h.1M380 264h.1M410 280h.1" stroke="#fff" stroke-width="20" stroke-linecap="round" />
      <path d="M362 262h.1M400 264h.1" stroke="#e59a8c" stroke-width="18" stroke-linecap="round" />
      <path d="M350 280h.1M380 264h.1M410 280h.1" stroke={C.glow} stroke-width="8" stroke-linecap="round" />
      <Chair x={42} y={420} colour="#6d9adb" s={0.9} />
      <Chair x={140} y={420} colour="#6d9adb" s={0.9} />
      <Chair x={620} y={420} colour="#6d9adb" s={0.9} />
      <Chair x={718} y={420} colour="#6d9adb" s={0.9} />
      {[270, 490].map((x) => (
        <g key={x}>
          <path d={`M${x} 0v56`} stroke={C.woodDeep} stroke-width="4" />
          {evening && <circle cx={x} cy="76" r="52" fill={C.glow} opacity=".25" />}
          <circle cx={x} cy="76" r="24" fill={evening ? '#fff0bd' : '#fffaf0'} />
          <path d={`M${x - 14} 56h28v8h-28zM${x - 8} 98h16v6h-16z`} fill={C.woodDeep} />
        </g>
      ))}
      <Plant x={234} y={424} s={0.66} pot="#c98746" />
      <Plant x={526} y={424} s={0.66} pot="#c98746" />
    </>
  );
}
