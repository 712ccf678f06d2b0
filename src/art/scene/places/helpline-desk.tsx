import { C } from '../../palette';
import { Bookcase } from '../books';
import { Screen } from '../furniture';
import { FairyLights } from '../hanging';
import { Floor, Plant, Rug, Wall } from '../indoors';
import { Shade } from '../outdoors';
import { Window } from '../window';
import { Painting } from '../pictures';
import type { PlaceProps } from './place';

/** Where a helpline worker sits: a warm lamp, plants, and a screen with nothing on it. */
export function HelplineDesk({ evening }: PlaceProps) {
  return (
    <>
      <Wall colour="#e2dcf1" />
      <path d="M-20 40h130v130H-20zM-20 182h130v130H-20zM650 40h130v130H650zM650 182h130v130H650z" fill="#cfc5e6" />
      <path d="M122 40h34v130h-34zM122 182h34v130h-34zM604 182h34v130h-34z" fill="#d8cfec" />
      <Floor colour="#c7a789" skirting="#f5f1fb" />
      <Window x={206} y={66} w={178} h={158} frame="#fff" />
      <path d="M436 58h186v134H436z" fill={C.ink} opacity=".1" />
      <path d="M432 54h186v134H432z" fill={C.wood} />
      <path d="M442 64h166v114H442z" fill="#f3dcb2" />
      <Painting x={452} y={76} kind={2} turn={-4} s={0.9} />
      <Painting x={546} y={74} kind={1} turn={5} s={0.9} />
      <path d="M526 166c-28-18-24-40-10-40q8 0 10 10q4-10 12-10c14 0 18 22-12 40z" fill="#d9688a" />
      <path d="M458 140h34v28h-34z" fill="#b9d9ea" />
      <path d="M562 138h34v32h-34z" fill="#fff" />
      <path d="M475 142h.1M579 140h.1" stroke={C.plum} stroke-width="8" stroke-linecap="round" />
      <Plant x={40} y={432} s={1.3} pot="#8f7dbb" />
      <Shade x={400} y={432} rx={260} ry={12} />
      <path d="M154 352h14v78h-14zM640 352h14v78h-14z" fill="#b98552" />
      <path d="M172 356h464v44H172z" fill="#d6a873" />
      <path d="M172 356h464v10H172z" fill={C.ink} opacity=".14" />
      <path d="M530 358h106v66H530z" fill="#cf9a63" />
      <path d="M538 366h90v22h-90zM538 394h90v22h-90z" fill="#fff" opacity=".28" />
      <path d="M574 377h18M574 405h18" stroke={C.woodDeep} stroke-width="5" stroke-linecap="round" />
      <path d="M138 338h532q8 0 8 9v9H130v-9q0-9 8-9z" fill="#e8c28f" />
      <path d="M138 338h532q8 0 8 7H130q0-7 8-7z" fill="#fff" opacity=".35" />
      <Screen x={360} y={338} s={1.32} evening={evening} />
      <path d="M288 346h136l8 10H280z" fill="#f4f4f2" />
      <path d="M296 350h120" stroke={C.steelPale} stroke-width="4" stroke-dasharray="7 3" />
      {evening && <path d="M228 286h.1" stroke={C.glow} stroke-width="190" stroke-linecap="round" opacity=".22" />}
      {evening && <path d="M228 306l-62 40h120z" fill="#fff0bd" opacity=".5" />}
      <path d="M180 340h38q-2-10-19-10t-19 10z" fill={C.teal} />
      <path
        d="M199 332l-14-42l34-28"
        fill="none"
        stroke={C.teal}
        stroke-width="7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M206 280q0-28 24-30t28 22l-50 22z" fill={C.teal} />
      <path d="M208 293l50-22q4 18-16 24t-34-2z" fill={evening ? '#fff3c4' : '#fff9e6'} />
      <path d="M444 338v-30h32v30z" fill="#d9688a" />
      <path d="M476 314q14 0 10 12q-2 6-10 6" fill="none" stroke="#d9688a" stroke-width="5" />
      <path d="M460 329c-12-8-10-16-5-16q4 0 5 4q2-4 6-4c5 0 6 8-6 16z" fill="#fff" />
      <path
        d="M452 302q-6-10 2-18M466 302q-6-10 2-18"
        fill="none"
        stroke="#fff"
        stroke-width="5"
        stroke-linecap="round"
        opacity=".8"
      />
      <Plant x={624} y={338} s={0.68} pot="#f7c75d" />
      <Bookcase x={684} y={430} w={120} h={118} shelves={2} wood="#b98552" />
      <Plant x={722} y={312} s={0.7} pot="#f4f4f2" />
      <FairyLights d="M-6 22q190 40 386 12t386 4" evening={evening} />
      <Rug x={390} y={504} rx={236} ry={40} colour="#b6a8d8" edge="#9585c0" />
    </>
  );
}
