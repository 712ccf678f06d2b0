import { C } from '../../palette';
import { Bench, Bush, Cloud, Grass, Shade, Sky, Tree } from '../outdoors';
import { FairyLights } from '../hanging';
import { Bicycle } from '../belongings';
import { Ball } from '../playthings';
import type { PlaceProps } from './place';

const Sunflower = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <path
      d="M0 0v108M0 70q-22-20-28-8q8 16 28 18M0 50q20-22 28-8q-6 16-28 18"
      fill="none"
      stroke={C.leafDeep}
      stroke-width="6"
    />
    <circle r="21" fill="none" stroke="#f7b733" stroke-width="17" stroke-dasharray="9 4.2" />
    <circle r="16" fill="#8a5636" />
  </g>
);

/** A grandparent's garden: a shed, vegetables in a bed, a bench, and sunflowers at the edge, where nobody stands: behind a head they are ears or a crown. */
export function Garden({ evening, years }: PlaceProps) {
  return (
    <>
      <Sky evening={evening} x={404} y={82} />
      <Cloud x={290} y={86} s={0.7} />
      <Cloud x={520} y={66} s={0.8} />
      <path d="M0 290q200-60 400-20t360-30v140H0z" fill="#a9d8b0" />
      <Tree x={726} y={340} s={1.12} leaf="#69b884" />
      <path
        d="M700 214h.1M742 196h.1M718 240h.1M680 244h.1M752 250h.1"
        stroke="#e2574a"
        stroke-width="15"
        stroke-linecap="round"
      />
      <Tree x={284} y={322} s={0.6} leaf="#7cc492" />
      <path d="M0 300h760M0 352h760" stroke="#c9a37a" stroke-width="9" />
      <path d="M0 328h760" stroke="#e3c49a" stroke-width="96" stroke-dasharray="24 6" />
      <path d="M0 281h760" stroke="#fff" stroke-width="3" stroke-dasharray="24 6" opacity=".5" />
      <path d="M0 372q380-14 760 0v188H0z" fill="#93cf9f" />
      <path d="M0 372q380-14 760 0v20q-380-16-760 0z" fill={C.leafDeep} opacity=".2" />
      <path d="M0 470q240-44 420-14t340-24v128H0z" fill="#fff" opacity=".13" />
      <Bush x={446} y={386} s={0.6} />
      <Bush x={528} y={388} s={0.5} leaf="#5fae78" />
      <path
        d="M418 372h.1M444 362h.1M470 374h.1M512 378h.1M540 370h.1"
        stroke="#f2a3b5"
        stroke-width="11"
        stroke-linecap="round"
      />
      {evening && <FairyLights d="M232 216q110 60 226 12t252 -10" evening />}
      <Shade x={132} y={408} rx={130} ry={10} />
      <path d="M24 408V222h208v186z" fill="#8fb7c9" />
      <path d="M24 222h208v186" fill="none" stroke={C.ink} stroke-width="4" opacity=".1" />
      <path d="M24 316h208" stroke={C.ink} stroke-width="184" stroke-dasharray="2 24" opacity=".16" />
      <path d="M128 122L-2 226l12 14l118-92l118 92l12-14z" fill="#a05f4c" />
      <path d="M128 146L32 222h192z" fill="#8fb7c9" />
      <path d="M128 180c-16-10-14-22-6-22q5 0 6 6q2-6 7-6c8 0 9 12-7 22z" fill="#fff" />
      <path d="M40 408V256h82v152z" fill="#f4e6c6" />
      <path d="M48 400V264h66v136z" fill="#dfc79b" />
      <path d="M48 264h66M50 396l62-128" stroke="#f4e6c6" stroke-width="9" />
      <path d="M106 334h.1" stroke={C.steel} stroke-width="9" stroke-linecap="round" />
      <path d="M144 262h68v60h-68z" fill={evening ? '#ffdf8f' : '#d6eef6'} stroke="#f4e6c6" stroke-width="9" />
      <path d="M178 262v60" stroke="#f4e6c6" stroke-width="6" />
      <path d="M138 326h80v22h-80z" fill="#b8735a" />
      <path
        d="M146 322h.1M164 316h.1M182 324h.1M200 316h.1"
        stroke="#d9688a"
        stroke-width="15"
        stroke-linecap="round"
      />
      <path d="M155 326h.1M191 326h.1M210 322h.1" stroke={C.leafDeep} stroke-width="13" stroke-linecap="round" />
      <Sunflower x={14} y={302} />
      <Sunflower x={44} y={278} />
      <path d="M238 404l22-150M262 404l-12-150" stroke={C.wood} stroke-width="6" stroke-linecap="round" />
      <path d="M228 404h36l-4-26h-28z" fill={C.steelPale} />
      <Bench x={332} y={420} s={1.12} />
      {years === 'big' && <Bicycle x={132} y={416} s={0.95} />}
      <path d="M56 424h70l12 14H40zM44 446h92l12 20H30zM28 478h104l14 28H16z" fill="#e4dccb" />
      <path d="M56 424h70l2 4H52zM44 446h92l2 4H40zM28 478h104l2 4H24z" fill="#fff" opacity=".6" />
      <Shade x={628} y={472} rx={170} ry={9} />
      <path d="M516 394h232l34 60H478z" fill="#7d5238" />
      <path d="M506 412h258M494 434h284" stroke="#5f3d2b" stroke-width="5" opacity=".5" />
      <path d="M478 450h304v24H478z" fill="#c98f5a" />
      <path d="M478 450h304v7H478z" fill="#fff" opacity=".25" />
      <path d="M586 474v-20M690 474v-20" stroke={C.woodDeep} stroke-width="4" opacity=".6" />
      <path
        d="M644 400l24-130l24 130M630 396l42-120M706 396l-40-120"
        stroke={C.wood}
        stroke-width="6"
        stroke-linecap="round"
        fill="none"
      />
      <path
        d="M648 380q-10-24 8-34q-8-22 8-34q-4-18 6-26M690 384q10-26-8-38q10-20-6-34q6-16-4-26"
        fill="none"
        stroke={C.leafDeep}
        stroke-width="9"
        stroke-linecap="round"
        stroke-dasharray="14 9"
      />
      <path
        d="M652 350h.1M684 352h.1M664 310h.1M676 330h.1"
        stroke="#e2574a"
        stroke-width="10"
        stroke-linecap="round"
      />
      <path
        d="M536 406q-6-22-16-20M536 406q0-26 6-28M536 406q8-20 18-16M584 406q-6-22-16-20M584 406q0-26 6-28M584 406q8-20 18-16"
        fill="none"
        stroke="#3c7a5a"
        stroke-width="6"
        stroke-linecap="round"
      />
      <path d="M530 404h12l-6 12zM578 404h12l-6 12z" fill="#f2914d" />
      {[524, 584, 644, 704].map((x) => (
        <g key={x}>
          <path d={`M${x - 22} 440q-6-24 12-24q10-14 22 0q20 2 12 24q-22 8-46 0z`} fill="#6cb37f" />
          <path d={`M${x - 8} 438q-2-16 8-18q12 2 10 18q-8 4-18 0z`} fill="#b8dfae" />
        </g>
      ))}
      {years !== 'big' && <Ball x={206} y={484} s={1.1} />}
      <Grass x={300} y={446} s={0.9} bloom="#fff" />
      <Grass x={34} y={536} s={1.5} bloom="#f2a3b5" />
      <Grass x={724} y={536} s={1.5} bloom="#b9a5dd" />
      <path d="M436 446v-34h40v34z" fill="#6db6dd" />
      <path
        d="M440 412q16-26 32 0M436 440l-22-26l-8 4M476 420q16 0 12 14q-4 6-12 6"
        fill="none"
        stroke="#4f8fb0"
        stroke-width="6"
        stroke-linecap="round"
      />
    </>
  );
}
