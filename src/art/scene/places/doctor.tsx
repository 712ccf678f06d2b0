import { C } from '../../palette';
import { Screen } from '../furniture';
import { Floor, Wall } from '../indoors';
import { Shade } from '../outdoors';
import { Sunlight, Window } from '../window';
import { Painting } from '../pictures';
import type { PlaceProps } from './place';

/** A doctor's room: a couch with clean paper, a desk, a giraffe to be measured by. */
export function Doctor({ evening }: PlaceProps) {
  return (
    <>
      <Wall colour="#d7ece3" />
      <path d="M0 300h760v110H0z" fill="#eef5ee" />
      <path d="M0 300h760" stroke="#a9d0c0" stroke-width="9" />
      <Floor colour="#c9d3dc" line="#8a97ab" />
      <path
        d="M42 404q-6-60 2-104q-14-90-6-150q-22 0-24-16q2-12 26-14l-2-22M58 120l6-20"
        fill="none"
        stroke="#f2c25c"
        stroke-width="10"
        stroke-linecap="round"
      />
      <path d="M40 404V146q-26 2-28-12q2-20 34-22q30 0 32 26l-2 150q18 12 18 40v76z" fill="#f2c25c" />
      <path
        d="M58 162h.1M50 200h.1M62 236h.1M52 276h.1M76 330h.1M58 322h.1M74 372h.1"
        stroke="#c98746"
        stroke-width="17"
        stroke-linecap="round"
      />
      <path d="M38 96h.1M64 100h.1" stroke="#c98746" stroke-width="12" stroke-linecap="round" />
      <path d="M44 128h.1M20 132h.1" stroke={C.ink} stroke-width="7" stroke-linecap="round" />
      <path
        d="M100 404V110M100 130h14M100 160h9M100 190h14M100 220h9M100 250h14M100 280h9M100 310h14M100 340h9M100 370h14"
        stroke={C.teal}
        stroke-width="5"
        stroke-linecap="round"
      />
      <Window x={164} y={74} w={144} h={140} curtain="#9cc7e0" />
      <path d="M384 62h84v132h-84z" fill={C.ink} opacity=".1" />
      <path d="M380 58h84v132h-84z" fill="#fff" />
      <path d="M422 82h.1" stroke={C.ink} stroke-width="26" stroke-linecap="round" />
      <path d="M404 114h40" stroke={C.ink} stroke-width="18" stroke-dasharray="0 37" stroke-linecap="round" />
      <path d="M398 140h50" stroke={C.ink} stroke-width="13" stroke-dasharray="0 24" stroke-linecap="round" />
      <path d="M396 160h54M400 176h46" stroke={C.ink} stroke-width="8" stroke-dasharray="0 15" stroke-linecap="round" />
      <path d="M494 74h74v92h-74z" fill="#f3c5cc" />
      <path d="M531 148c-40-26-32-54-14-54q10 0 14 12q4-12 14-12c18 0 26 28-14 54z" fill="#d9688a" />
      <path
        d="M508 122h12l6-12l10 22l6-10h12"
        fill="none"
        stroke="#fff"
        stroke-width="4"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <Painting x={502} y={180} kind={0} turn={-3} />
      <path d="M596 52h170" stroke={C.steelPale} stroke-width="7" />
      <path d="M690 54h80v330q-12 8-24 0t-26 0t-30-2q12-170 0-328z" fill="#8fc7bd" />
      <path d="M708 58q8 160-2 322M732 58q6 160 0 324" fill="none" stroke={C.ink} stroke-width="4" opacity=".12" />
      <Shade x={240} y={430} rx={140} ry={10} />
      <path d="M126 336h10v92h-10zM332 336h10v92h-10z" fill="#b98552" />
      <path d="M258 344h80v76h-80z" fill="#cf9a63" />
      <path d="M266 352h64v26h-64zM266 386h64v26h-64z" fill="#fff" opacity=".3" />
      <path d="M290 364h16M290 398h16" stroke={C.woodDeep} stroke-width="5" stroke-linecap="round" />
      <path d="M114 324h240v16H114z" fill="#e3b985" />
      <Screen x={200} y={324} evening={evening} />
      <path d="M276 324v-28h26v28z" fill={C.teal} />
      <path d="M282 298v-18m7 18v-26m7 26v-16" stroke={C.glowDeep} stroke-width="4" stroke-linecap="round" />
      <path d="M128 324v-22q0-8 8-8t8 8v22z" fill="#fff" />
      <path d="M132 296v-10h10" fill="none" stroke="#fff" stroke-width="5" />
      <Shade x={560} y={434} rx={150} ry={11} />
      <path d="M446 430V384M676 430V384" stroke={C.steelPale} stroke-width="10" stroke-linecap="round" />
      <path d="M432 402h262" stroke={C.steelPale} stroke-width="8" />
      <path d="M424 352h208l60-54q16-8 22 8l-60 66q-8 18-24 18H432q-12 0-12-12v-14q0-12 4-12z" fill="#4f8fb0" />
      <path d="M424 352h208l60-54q16-8 22 8l-64 58q-8 6-18 6H420v-6q0-12 4-12z" fill="#72b1cf" />
      <path d="M452 352h176l54-49l20 8l-56 50q-8 6-18 6H452z" fill="#fff" />
      <path d="M452 367v26h44v-26M510 352v15M570 352v15" fill="none" stroke="#d5e2e8" stroke-width="3" />
      <path d="M452 366h44v22q-22 6-44 0z" fill="#fff" />
      <path d="M656 314q-4-26 22-26q28 0 28 14l-34 28q-12-4-16-16z" fill="#fdf3e0" />
      <path d="M388 430v-20h60v20zM380 402h76v10h-76z" fill="#7a8aa5" />
      {!evening && <Sunlight x={164} y={74} w={144} h={140} to={[228, 436]} beam={false} />}
      <path d="M380 250h.1" stroke={C.steel} stroke-width="10" stroke-linecap="round" />
      <path
        d="M370 250q-6 44 10 44t10-44M380 294q2 34 20 30t12-26"
        fill="none"
        stroke="#6d549b"
        stroke-width="5"
        stroke-linecap="round"
      />
      <circle cx="412" cy="292" r="9" fill={C.steelPale} />
    </>
  );
}
