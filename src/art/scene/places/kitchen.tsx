import { C } from '../../palette';
import { Floor, Pendant, Plant, Rug } from '../indoors';
import { Poster } from '../belongings';
import { Sunlight, Window } from '../window';
import { Painting } from '../pictures';
import type { PlaceProps } from './place';

/** A family kitchen: a pot on the fridge, above all heads, mugs on hooks, drawings on the fridge. */
export function Kitchen({ evening, years }: PlaceProps) {
  return (
    <>
      <path d="M0 0h760v410H0z" fill={years === 'big' ? '#efe8da' : '#fbe7c2'} />
      <path d="M0 0h760v50q-380 40-760 0z" fill="#fff" opacity=".3" />
      <path d="M0 246h600v54H0z" fill="#f4f1e4" />
      <path d="M0 264h600M0 282h600" stroke="#d8d3bf" stroke-width="2" />
      <path d="M0 273h600" stroke="#d8d3bf" stroke-width="54" stroke-dasharray="2 28" />
      <Floor y={420} colour="#e9cfa8" skirting="#5d8f8c" />
      <path
        d={Array.from({ length: 4 }, (_, i) => `M0 ${436 + i * i * 14 + i * 14}h760`).join('')}
        stroke={C.woodDeep}
        stroke-width="1.6"
        opacity=".22"
      />
      <Window x={196} y={64} w={190} h={150} curtain="#f0a58a" />
      <Plant x={222} y={226} s={0.36} pot="#fff" />
      <path d="M22 96h132" stroke={C.wood} stroke-width="10" stroke-linecap="round" />
      <path d="M22 196h132" stroke={C.wood} stroke-width="10" stroke-linecap="round" />
      <path d="M36 91V64h20v27zM64 91V52h22v39z" fill="#f7c75d" />
      <path d="M64 91V52h22v39z" fill="#d98e62" />
      <path d="M36 66h20M64 54h22" stroke="#fff" stroke-width="7" opacity=".7" />
      <path d="M98 66h50q-2 25-25 25t-25-25z" fill="#8cc6e6" />
      <path d="M112 66q10-14 22 0" fill="#f2a679" />
      <path d="M26 191h44M30 184h36M34 177h28" stroke="#6db6dd" stroke-width="6" stroke-linecap="round" />
      <path d="M92 191v-28h26v28zM128 191v-22h20v22z" fill="#d9688a" />
      <path d="M118 170q12 0 8 10q-2 4-8 4" fill="none" stroke="#d9688a" stroke-width="4" />
      <path d="M0 320h600v100H0z" fill="#7db5b0" />
      <path
        d="M14 334h104v74H14zM132 334h104v74H132zM250 334h104v74H250zM368 334h96v74h-96z"
        fill="#8fc4be"
        stroke="#67a09b"
        stroke-width="3"
      />
      <path d="M56 346h22M174 346h22M292 346h22M406 346h22" stroke="#fff" stroke-width="6" stroke-linecap="round" />
      <path d="M478 330h112v84H478z" fill="#eef1f4" />
      <path d="M492 350h84v50h-84z" fill={evening ? '#f2b95e' : '#56627f'} />
      <path d="M490 338h.1M510 338h.1M560 338h.1M580 338h.1" stroke={C.steel} stroke-width="9" stroke-linecap="round" />
      <path d="M0 300h604v20H0z" fill="#dca671" />
      <path d="M0 300h604v6H0z" fill="#fff" opacity=".35" />
      <path
        d="M238 301h124M300 296v-38q0-14 15-14t15 16"
        fill="none"
        stroke="#aab4c6"
        stroke-width="8"
        stroke-linecap="round"
      />
      <path d="M60 298q-6-24 20-24h40q26 0 20 24z" fill="#f4e6c6" />
      <path d="M74 276q-2-18 14-18t12 16M98 276q0-20 16-18t10 18" fill="#e8573f" />
      <path d="M88 276q4-16 18-14t10 14z" fill="#f7b733" />
      <path d="M650 122v-32h70v32z" fill="#d94f3d" />
      <path d="M644 90h82M685 82v-6M640 102h-8M730 102h8" stroke="#b23d2e" stroke-width="8" stroke-linecap="round" />
      <rect x="610" y="120" width="150" height="300" rx="14" fill="#f3f5f2" />
      <path d="M610 230h150M630 150v50M630 250v70" stroke="#c9d0d4" stroke-width="5" stroke-linecap="round" />
      <path d="M748 124q12 150 0 296h12V120z" fill={C.ink} opacity=".08" />
      {years === 'big' ? (
        <Poster x={672} y={246} w={52} h={62} kind={2} />
      ) : (
        <>
          <Painting x={660} y={246} kind={1} turn={-4} />
          <Painting x={694} y={150} kind={2} turn={5} s={0.9} />
        </>
      )}
      <Pendant x={440} y={88} colour={C.glow} evening={evening} />
      {!evening && <Sunlight x={196} y={64} w={190} h={150} to={[262, 440]} beam={false} />}
      <Rug x={370} y={504} rx={230} ry={40} colour="#eba58d" edge="#cf7d66" />
    </>
  );
}
