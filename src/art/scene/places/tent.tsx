import { C } from '../../palette';
import { FairyLights } from '../hanging';
import { Cloud, Fir, Grass, Shade, Sky } from '../outdoors';
import type { PlaceProps } from './place';

/** A camp by a lake: a tent with its lantern lit, a string of lights, a small fire inside a ring of stones. */
export function Tent({ evening }: PlaceProps) {
  const [far, mid, near, lake] = evening
    ? ['#6468a2', '#5f8a8e', '#6d9c7c', '#b9a5cf']
    : ['#b5dcc8', '#9fd2a9', '#90cc9d', '#a9d9ee'];
  return (
    <>
      <Sky evening={evening} x={566} y={86} />
      <Cloud x={420} y={64} s={0.7} />
      <path d="M0 290L90 190l70 70l90-120l120 130l90-80l110 100l70-50l120 70v120H0z" fill={far} />
      <path d="M220 178l30-38l34 36l-18-4l-14 14l-14-12zM440 208l20-18l24 22l-22-6z" fill="#fff" opacity=".7" />
      <path d="M0 320q160-40 360-20t400-20v160H0z" fill={mid} />
      <path d="M300 346q200-30 460-12v62H330q-80-20-30-50z" fill={lake} />
      <path
        d="M400 352h70M520 346h50M640 354h80M460 374h50M600 378h60"
        stroke="#fff"
        stroke-width="4"
        stroke-linecap="round"
        opacity=".6"
      />
      <Fir x={330} y={350} s={0.5} leaf="#5fae86" />
      <Fir x={378} y={344} s={0.38} leaf="#6fb893" />
      <path d="M0 384q200-30 400-4t360-4v184H0z" fill={near} />
      <path d="M0 430q160-30 330 10q200 40 430-20v140H0z" fill={C.leafDeep} opacity=".12" />
      <Fir x={36} y={408} s={1.5} />
      <Fir x={724} y={420} s={1.62} leaf="#468f72" />
      <Fir x={640} y={396} s={0.96} leaf="#57a681" />
      <FairyLights d="M70 152q90 70 192 46q220 60 430-46" evening={evening} />
      <Shade x={262} y={438} rx={190} ry={12} />
      <path
        d="M262 208L92 436M262 208l176 228M124 392l-52 46M404 392l56 46"
        stroke="#fff"
        stroke-width="3"
        opacity=".7"
      />
      <path d="M262 204l-150 232q150 12 300 0z" fill="#f2a04d" />
      <path d="M262 204L112 436q30 4 66 5z" fill="#fff" opacity=".2" />
      <path d="M262 204l150 232q-30 4-66 5z" fill={C.ink} opacity=".1" />
      <path d="M262 226q-30 120-74 215q74 4 148 0q-44-95-74-215z" fill={evening ? '#ffd98a' : '#8a5a3c'} />
      <path d="M262 226q-20 130-34 216h68q-14-86-34-216z" fill={evening ? '#fff0bd' : '#a8714c'} />
      <path d="M206 442q-2-28 24-30h64q26 2 24 30q-56 4-112 0z" fill="#4a7dc9" />
      <path d="M220 424q-2-14 16-14h52q18 0 16 14q-42 8-84 0z" fill="#f4f4f2" />
      <path d="M246 440v-28M280 440v-28" stroke="#fff" stroke-width="3" opacity=".4" />
      <path
        d="M262 226q-34 110-74 215q-14 0-22-2q60-96 96-213zM262 226q34 110 74 215q14 0 22-2q-60-96-96-213z"
        fill="#f7c07a"
      />
      <path d="M262 226v62" stroke={C.ink} stroke-width="3" opacity=".5" />
      {evening && <circle cx="262" cy="312" r="62" fill={C.glow} opacity=".3" />}
      <path d="M250 300h24l5 32h-34z" fill="#ffe29a" />
      <path d="M248 294h28v8h-28zM242 330h40v8h-40z" fill={C.plum} />
      <path d="M252 294q10-18 20 0" fill="none" stroke={C.plum} stroke-width="3" />
      <Shade x={552} y={448} rx={80} ry={10} />
      {evening && <path d="M552 410h.1" stroke={C.glow} stroke-width="170" stroke-linecap="round" opacity=".2" />}
      <path d="M520 440l64-18M584 440l-64-18" stroke={C.woodDeep} stroke-width="14" stroke-linecap="round" />
      <path
        d="M526 430c-10-28 18-36 20-64c20 14 14 26 22 34q4-8 2-14c18 20 18 52-18 52q-18 0-26-8z"
        fill={C.glowDeep}
      />
      <path d="M538 432c-4-18 12-22 14-38c14 12 18 40 0 44q-10 0-14-6z" fill="#ffe29a" />
      <path
        d="M492 444h.1M518 454h.1M552 458h.1M586 454h.1M612 444h.1"
        stroke="#aab2c0"
        stroke-width="24"
        stroke-linecap="round"
      />
      <path
        d="M490 440h.1M516 450h.1M550 454h.1M584 450h.1M610 440h.1"
        stroke="#fff"
        stroke-width="8"
        stroke-linecap="round"
        opacity=".4"
      />
      <path d="M640 462v-24q0-12 12-12h86q12 0 12 12v24z" fill={C.wood} />
      <ellipse cx="652" cy="444" rx="14" ry="19" fill="#e3b985" />
      <path
        d="M652 436a8 10 0 1 0 1 0M690 438h36M676 452h28"
        fill="none"
        stroke={C.woodDeep}
        stroke-width="3"
        stroke-linecap="round"
      />
      <Grass x={92} y={470} s={1.2} bloom="#fff" />
      <Grass x={446} y={440} bloom="#f7c75d" />
      <Grass x={722} y={530} s={1.5} bloom="#f2a3b5" />
      <Grass x={30} y={536} s={1.5} />
    </>
  );
}
