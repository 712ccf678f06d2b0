import { C } from '../../palette';
import { Guitar, SportsBag } from '../belongings';
import { BeanBag, Sofa } from '../furniture';
import { Bunting, FairyLights } from '../hanging';
import { Floor, Plant, Rug, Wall } from '../indoors';
import { Shade } from '../outdoors';
import { Ball, Blocks } from '../playthings';
import type { PlaceProps } from './place';

/** A youth club's room: table football, a sofa, bright posters, lights on a string. */
export function Club({ evening, years }: PlaceProps) {
  const big = years === 'big';
  return (
    <>
      <Wall colour={big ? '#dfd3c8' : '#f3cdb4'} />
      <path
        d={Array.from({ length: 17 }, (_, i) => `M${i % 2 ? 0 : -30} ${24 + i * 24}h820`).join('')}
        stroke="#e0ad90"
        stroke-width="20"
        stroke-dasharray="56 4"
        opacity=".28"
      />
      <path d="M0 300h760v110H0z" fill="#6c86b4" />
      <path d="M0 300h760" stroke="#f7c75d" stroke-width="10" />
      <Floor colour="#c9a27a" skirting="#4d6591" />
      <g transform="rotate(-2 110 150)">
        <path d="M50 76h124v154H50z" fill={C.ink} opacity=".12" />
        <path d="M46 72h124v154H46z" fill="#7a5fab" />
        <path d="M46 186q30-24 62-8t62-12v60H46z" fill="#5c468c" />
        <path d="M72 210l50-84M118 118l22 14M126 104l24 15" stroke="#f7c75d" stroke-width="9" stroke-linecap="round" />
        <path d="M60 204c-6-26 14-34 26-28c4-14 24-12 24 4c12 8 6 38-18 40c-16 2-28-4-32-16z" fill="#f2a679" />
        <circle cx="86" cy="198" r="8" fill="#5c468c" />
        <path d="M60 92h.1M76 112h.1M154 180h.1" stroke="#fff" stroke-width="7" stroke-linecap="round" opacity=".8" />
      </g>
      <path d="M208 92h108v80H208z" fill={C.ink} opacity=".12" />
      <path d="M204 88h108v80H204z" fill="#8cc6e6" />
      <path d="M204 142q26-26 46-6q-2-34 28-34q-18 10-10 26q20 20 44 6v34H204z" fill="#33699c" />
      <path d="M288 108h.1" stroke="#ffe29a" stroke-width="22" stroke-linecap="round" />
      <g transform="rotate(3 390 130)">
        <path d="M344 76h92v124h-92z" fill={C.ink} opacity=".12" />
        <path d="M340 72h92v124h-92z" fill="#f7c75d" />
        <path d="M386 92l14 30l32 4l-24 22l6 32l-28-16l-28 16l6-32l-24-22l32-4z" fill="#fff" />
        <circle cx="386" cy="140" r="17" fill="#d9688a" />
      </g>
      <path d="M478 70h250v130H478z" fill={C.wood} />
      <path d="M488 80h230v110H488z" fill="#d9ead8" />
      <path
        d="M502 92h46v40h-46zM562 98h62v32h-62zM640 90h60v48h-60zM508 144h60v34h-60zM588 142h36v36h-36zM642 150h50v28h-50z"
        fill="#fff"
      />
      <path d="M508 98h34v20h-34zM588 148h24v16h-24z" fill="#f2a3b5" />
      <path d="M568 104h50v12h-50zM514 150h26v22h-26z" fill="#8cc6e6" />
      <path d="M648 98h44v22h-44zM650 158h34v8h-34z" fill="#a9d6b0" />
      <path
        d="M525 92h.1M593 98h.1M670 90h.1M538 144h.1M606 142h.1M667 150h.1"
        stroke="#7a5fab"
        stroke-width="9"
        stroke-linecap="round"
      />
      {years === 'small' && <Bunting x={-6} y={14} w={772} flags={15} sag={12} />}
      <FairyLights d="M-6 26q190 50 386 12t386 0" evening={evening} />
      <Sofa x={196} y={426} colour="#3f8f87" s={0.96} />
      <path d="M62 356l-10-56q28-12 54-4l2 60q-22 8-46 0z" fill="#f7c75d" />
      <path d="M284 358l6-60q26-6 50 6l-10 54q-24 8-46 0z" fill="#e59a8c" />
      <Shade x={580} y={446} rx={170} ry={12} />
      <path
        d="M462 362l-16 82M700 362l16 82M484 362l-6 72M678 362l6 72"
        stroke="#a06c3d"
        stroke-width="13"
        stroke-linecap="round"
      />
      <path d="M452 334h258l10 48H442z" fill="#b98552" />
      <path d="M466 300h230l14 36H452z" fill="#5fae78" />
      <path d="M581 300v36M520 300l-8 36M642 300l8 36" stroke="#fff" stroke-width="4" opacity=".7" />
      <ellipse cx="581" cy="317" rx="24" ry="9" fill="none" stroke="#fff" stroke-width="4" opacity=".7" />
      <g stroke={C.steelPale} stroke-width="5" stroke-linecap="round">
        <path d="M444 322h274M448 310h262" />
      </g>
      <path
        d="M440 322h-14M450 310h-20M718 322h14M710 310h20"
        stroke={C.tyre}
        stroke-width="10"
        stroke-linecap="round"
      />
      <path
        d="M496 326v-14M556 326v-14M620 326v-14M678 326v-14"
        stroke="#4a7dc9"
        stroke-width="11"
        stroke-linecap="round"
      />
      <path d="M526 315v-14M590 315v-14M650 315v-14" stroke="#d9688a" stroke-width="11" stroke-linecap="round" />
      <path
        d="M498 305h.1M556 305h.1M620 305h.1M678 305h.1M526 294h.1M590 294h.1M650 294h.1"
        stroke="#f0c19b"
        stroke-width="10"
        stroke-linecap="round"
      />
      <path d="M600 324h.1" stroke="#fff" stroke-width="9" stroke-linecap="round" />
      <path d="M452 334h258l2 10H450z" fill="#d8a86f" />
      <path d="M476 360h210" stroke="#f7c75d" stroke-width="8" stroke-dasharray="0 22" stroke-linecap="round" />
      <Rug x={330} y={504} rx={220} ry={40} colour={big ? '#9aa3b8' : '#8ea6d0'} edge={big ? '#747f9b' : '#6c86b4'} />
      <Plant x={408} y={420} s={0.62} pot="#f7c75d" />
      {big ? <SportsBag x={692} y={494} /> : <BeanBag x={700} y={486} colour="#d9688a" s={0.8} />}
      {big && <Guitar x={40} y={470} turn={-7} s={1.05} />}
      {years === 'small' && <Blocks x={66} y={488} s={1.2} />}
      {years === 'middle' && <Ball x={56} y={484} />}
    </>
  );
}
