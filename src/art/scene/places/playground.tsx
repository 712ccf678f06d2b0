import { C } from '../../palette';
import { Bush, Cloud, Grass, Shade, Sky, Tree } from '../outdoors';
import type { PlaceProps } from './place';

/** A school playground: the school behind a fence, a slide, painted hopscotch without figures. */
export function Playground({ evening }: PlaceProps) {
  const glass = evening ? '#ffdf8f' : '#a9d9ee';
  return (
    <>
      <Sky evening={evening} x={92} y={92} />
      <Cloud x={330} y={62} s={0.9} />
      <Cloud x={640} y={100} s={0.7} />
      <path d="M0 330q160-70 380-20t380-40v140H0z" fill="#a9d8b0" />
      <g transform="translate(0 -4)">
        <path d="M262 350V196l120-62l120 62v20h190v134z" fill="#f0c8a0" />
        <path d="M502 216h190v134H502z" fill="#e8b98d" />
        <path d="M246 208L382 130l136 78l-10 12l-126-72l-126 72z" fill="#b8533f" />
        <path d="M502 216v-16h200v22H512z" fill="#a34636" />
        <circle cx="382" cy="190" r="17" fill="#fff" />
        <path d="M382 180v10l7 5" fill="none" stroke={C.ink} stroke-width="3" stroke-linecap="round" />
        <path d="M360 350v-66a22 22 0 0 1 44 0v66z" fill="#4a7dc9" />
        <path
          d="M284 236h50v44h-50zM430 236h50v44h-50zM284 300h50v40h-50zM430 300h50v40h-50zM526 244h40v50h-40zM582 244h40v50h-40zM638 244h40v50h-40z"
          fill={glass}
          stroke="#fff7ea"
          stroke-width="5"
        />
        <path d="M382 130V92" stroke={C.steelPale} stroke-width="4" stroke-linecap="round" />
        <path d="M384 92q18-8 34 2q14 8 28 2v18q-14 8-30 0q-16-8-32-2z" fill={C.glow} />
      </g>
      <Tree x={60} y={384} s={1.1} leaf="#69b884" />
      <Bush x={190} y={362} s={0.8} />
      <Bush x={700} y={362} s={1} leaf="#5fae78" />
      <path d="M0 352h760" stroke="#7c6aa6" stroke-width="6" />
      <path d="M0 366h760" stroke="#7c6aa6" stroke-width="52" stroke-dasharray="6 22" />
      <path d="M0 386h760" stroke="#6a5993" stroke-width="6" />
      <path d="M0 392q380-14 760 0v168H0z" fill="#c3cbd6" />
      <path d="M0 392q380-14 760 0v22q-380-18-760 0z" fill={C.leaf} />
      <path d="M0 470q380-36 760-8v98H0z" fill="#fff" opacity=".13" />
      <g fill="none" stroke="#fff6df" stroke-width="6" stroke-linejoin="round" opacity=".85">
        <path d="M330 548l16-44h60l8 44zM350 500l8-26h44l4 26zM324 470l10-24h44l-6 24zM382 470l-6-24h42l12 24zM362 442l6-18h34l4 18z" />
      </g>
      <path d="M338 540l10-32h52l6 32z" fill="#f7c75d" opacity=".55" />
      <path d="M330 466l7-16h34l-5 16z" fill="#8cc6e6" opacity=".6" />
      <path d="M388 466l-5-16h32l9 16z" fill="#f2a3b5" opacity=".6" />
      <Shade x={662} y={440} rx={92} ry={10} />
      <g fill="none" stroke-linecap="round" stroke-linejoin="round">
        <path
          d="M690 436V276M734 436V276M690 310h44M690 340h44M690 370h44M690 400h44"
          stroke="#4a7dc9"
          stroke-width="8"
        />
        <path d="M684 292c-40 6-30 130-100 138h-16" stroke="#d94f3d" stroke-width="24" />
        <path d="M684 288c-40 8-30 126-98 134h-18" stroke="#fff" stroke-width="5" opacity=".4" />
        <path d="M684 280h56" stroke="#f7b733" stroke-width="12" />
        <path d="M690 276v-40q22-22 44 0v40" stroke="#4a7dc9" stroke-width="7" />
      </g>
      <Grass x={30} y={404} bloom="#fff" />
      <Grass x={560} y={402} />
      <Grass x={230} y={400} bloom="#f2a3b5" />
    </>
  );
}
