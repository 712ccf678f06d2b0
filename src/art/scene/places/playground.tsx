import { C } from '../../palette';
import { Bench, Bush, Cloud, Grass, Shade, Sky, Tree } from '../outdoors';
import type { PlaceProps } from './place';

/** In the middle, where no narrow screen cuts it off; low enough to hide behind whoever stands there: no head wears a ladder. */
const Slide = () => (
  <g transform="translate(-14 0)" fill="none" stroke-linecap="round" stroke-linejoin="round">
    <Shade x={366} y={440} rx={92} ry={9} />
    <path d="M398 436V262M442 436V262M398 310h44M398 340h44M398 370h44M398 400h44" stroke="#4a7dc9" stroke-width="8" />
    <path d="M392 292c-40 6-30 130-94 138h-16" stroke="#d94f3d" stroke-width="24" />
    <path d="M392 288c-40 8-30 126-92 134h-18" stroke="#fff" stroke-width="5" opacity=".4" />
    <path d="M392 280h56" stroke="#f7b733" stroke-width="12" />
  </g>
);

const Hopscotch = () => (
  <>
    <g fill="none" stroke="#fff6df" stroke-width="6" stroke-linejoin="round" opacity=".85">
      <path d="M330 548l16-44h60l8 44zM350 500l8-26h44l4 26zM324 470l10-24h44l-6 24zM382 470l-6-24h42l12 24z" />
    </g>
    <path d="M338 540l10-32h52l6 32z" fill="#f7c75d" opacity=".55" />
    <path d="M330 466l7-16h34l-5 16z" fill="#8cc6e6" opacity=".6" />
    <path d="M388 466l-5-16h32l9 16z" fill="#f2a3b5" opacity=".6" />
  </>
);

/** A court, a basket on its pole and a bench: what a yard has for those who no longer hop. */
const Court = () => (
  <>
    <path
      d="M0 446h760M250 560q20-74 130-74t130 74M380 446v114"
      fill="none"
      stroke="#fff"
      stroke-width="5"
      opacity=".6"
    />
    <Bench x={92} y={432} s={0.9} />
    <Shade x={694} y={442} rx={34} ry={6} />
    <path d="M694 442V208" stroke="#56627f" stroke-width="10" stroke-linecap="round" />
    <path d="M636 158h92v66h-92z" fill="#f4f6f8" stroke="#56627f" stroke-width="5" />
    <path d="M664 184h36v28h-36z" fill="none" stroke="#c9623f" stroke-width="4" />
    <path d="M662 218h40" stroke="#c9623f" stroke-width="7" stroke-linecap="round" />
    <path d="M666 222l8 32h16l8-32M682 222v32" fill="none" stroke="#c4ccd8" stroke-width="3" />
  </>
);

/** A school playground: the school behind a fence, a slide and painted hopscotch without figures, or a court for the older. */
export function Playground({ evening, years }: PlaceProps) {
  const big = years === 'big';
  const glass = evening ? '#ffdf8f' : '#a9d9ee';
  const [wall, wing, roof, eaves, door, fence, rail] = big
    ? ['#d8d3c8', '#c9c3b6', '#5f6f84', '#51607a', '#3f6a72', '#8590a3', '#6f7a90']
    : ['#f0c8a0', '#e8b98d', '#b8533f', '#a34636', '#4a7dc9', '#7c6aa6', '#6a5993'];
  return (
    <>
      <Sky evening={evening} x={92} y={92} />
      <Cloud x={330} y={62} s={0.9} />
      <Cloud x={640} y={100} s={0.7} />
      <path d="M0 330q160-70 380-20t380-40v140H0z" fill="#a9d8b0" />
      <g transform="translate(0 -4)">
        <path d="M262 350V196l120-62l120 62v20h190v134z" fill={wall} />
        <path d="M502 216h190v134H502z" fill={wing} />
        <path d="M246 208L382 130l136 78l-10 12l-126-72l-126 72z" fill={roof} />
        <path d="M502 216v-16h200v22H512z" fill={eaves} />
        <circle cx="382" cy="190" r="17" fill="#fff" />
        <path d="M382 180v10l7 5" fill="none" stroke={C.ink} stroke-width="3" stroke-linecap="round" />
        <path d="M526 236h66v114h-66z" fill={door} />
        <path
          d="M284 236h50v44h-50zM357 236h50v44h-50zM430 236h50v44h-50zM284 300h50v40h-50zM357 300h50v40h-50zM430 300h50v40h-50zM626 244h48v50h-48zM534 244h22v60h-22zM562 244h22v60h-22z"
          fill={glass}
          stroke="#fff7ea"
          stroke-width="5"
        />
        <path d="M382 130V92" stroke={C.steelPale} stroke-width="4" stroke-linecap="round" />
        {!big && <path d="M384 92q18-8 34 2q14 8 28 2v18q-14 8-30 0q-16-8-32-2z" fill={C.glow} />}
      </g>
      <Tree x={60} y={384} s={1.1} leaf="#69b884" />
      <Bush x={190} y={362} s={0.8} />
      <Bush x={700} y={362} s={1} leaf="#5fae78" />
      <path d="M0 352h760" stroke={fence} stroke-width="6" />
      <path d="M0 366h760" stroke={fence} stroke-width="52" stroke-dasharray="6 22" />
      <path d="M0 386h760" stroke={rail} stroke-width="6" />
      <path d="M0 392q380-14 760 0v168H0z" fill="#c3cbd6" />
      <path d="M0 392q380-14 760 0v22q-380-18-760 0z" fill={C.leaf} />
      <path d="M0 470q380-36 760-8v98H0z" fill="#fff" opacity=".13" />
      {big ? (
        <Court />
      ) : (
        <>
          <Hopscotch />
          <Slide />
        </>
      )}
      <Grass x={30} y={404} bloom={big ? undefined : '#fff'} />
      <Grass x={560} y={402} />
      <Grass x={230} y={400} bloom={big ? undefined : '#f2a3b5'} />
    </>
  );
}
