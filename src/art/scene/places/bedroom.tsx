import { C } from '../../palette';
import { Desk, Guitar, Poster, SportsBag } from '../belongings';
import { Books } from '../books';
import { FairyLights } from '../hanging';
import { Floor, Plant, Rug, Wall } from '../indoors';
import { Shade } from '../outdoors';
import { Sunlight, Window } from '../window';
import { Framed, Painting } from '../pictures';
import { Ball, Blocks, ToyBasket } from '../playthings';
import type { PlaceProps } from './place';

const Rocket = () => (
  <>
    <path d="M606 181v-28q2-30 16-42q14 12 16 42v28z" fill="#f4f4f2" />
    <path d="M609 132q4-14 13-21q9 7 13 21zM606 160l-10 12v9h10zM638 160l10 12v9h-10z" fill="#d9688a" />
    <circle cx="622" cy="148" r="7" fill="#6db6dd" />
    <path d="M660 181v-14h20v14z" fill="#6cb37f" />
  </>
);

/** Somebody to sleep beside. */
const Bear = () => (
  <>
    <path
      d="M618 318c-8-26 4-32 10-32c-10-14 6-22 12-12h10c8-10 20 0 12 12c8 4 16 14 8 32q-26 12-52 0z"
      fill="#b07a4c"
    />
    <path d="M637 282h.1M653 282h.1" stroke={C.ink} stroke-width="5" stroke-linecap="round" />
    <ellipse cx="645" cy="292" rx="9" ry="7" fill="#ecd0a8" />
    <path d="M642 289h6" stroke={C.ink} stroke-width="4" stroke-linecap="round" />
  </>
);

const Patchwork = () => (
  <>
    <path d="M438 346h158" stroke="#f7c75d" stroke-width="21" stroke-dasharray="24 54" />
    <path d="M438 346h158" stroke="#f4f4f2" stroke-width="21" stroke-dasharray="0 51 24 3" />
    <path d="M438 369h160" stroke="#e59a8c" stroke-width="21" stroke-dasharray="0 25 24 29" />
    <path d="M438 369h160" stroke="#a9d6b0" stroke-width="21" stroke-dasharray="0 52 24 2" />
  </>
);

/** A child's own bedroom: the door stands open on the lit landing. Toys while they are small, later a desk and a guitar. */
export function Bedroom({ evening, years }: PlaceProps) {
  const big = years === 'big';
  const [wall, curtain, cover, rug, edge] = big
    ? ['#cdd3df', '#8a9bb5', '#6f89a6', '#9aa3b8', '#747f9b']
    : ['#cfdcf3', '#f0b4a6', '#8fb9d8', '#a9c9a4', '#7fae83'];
  return (
    <>
      <Wall colour={wall} />
      {!big && (
        <path
          d="M16 34h760M46 86h760M16 138h760M46 190h760M16 242h760M46 294h760M16 346h760"
          stroke="#fff"
          stroke-width="8"
          stroke-linecap="round"
          stroke-dasharray="0 60"
          opacity=".55"
        />
      )}
      <Floor colour="#dcb282" />
      <path d="M20 404V84q0-12 12-12h122q12 0 12 12v320z" fill="#fff" />
      <path d="M34 404V86h118v318z" fill={evening ? '#ffdd9a' : '#fbe7c2'} />
      <path d="M34 392h118v28H20z" fill="#c79a68" />
      <path d="M34 376h118v16H34z" fill="#fff" opacity=".8" />
      <Framed x={52} y={150} w={62} h={56} frame="#7a5fab" />
      <path d="M34 86h118v24q-60 14-118 50z" fill="#fff" opacity=".3" />
      <path d="M152 86l70-30v386l-70-38z" fill="#e0a66e" />
      <path
        d="M164 106l20-8v118l-20 2zM192 95l19-8v126l-19 2zM164 234l20 2v170l-20-10zM192 237l19 3v182l-19-10z"
        fill="#d0935a"
      />
      <path d="M222 56l7 2v386l-7-2z" fill="#b8834f" />
      <circle cx="212" cy="262" r="8" fill={C.glow} />
      <Window x={286} y={84} w={124} h={140} curtain={curtain} />
      <FairyLights d="M462 40q70 44 150 8t170-6" evening={evening} />
      <path d="M484 186h198" stroke={C.wood} stroke-width="11" stroke-linecap="round" />
      <path d="M512 192v14M654 192v14" stroke={C.woodDeep} stroke-width="8" stroke-linecap="round" />
      <Books x={492} y={181} w={82} h={50} from={20} />
      {big ? (
        <>
          <Plant x={630} y={181} s={0.5} pot="#f1ead9" />
          <Poster x={492} y={206} w={48} h={60} kind={0} />
          <Poster x={552} y={206} w={64} h={60} kind={1} />
          <Guitar x={722} y={222} s={0.88} />
        </>
      ) : (
        <>
          <Rocket />
          <Painting x={704} y={98} kind={2} turn={4} s={0.8} />
        </>
      )}
      <Shade x={570} y={424} rx={200} ry={11} />
      <path d="M690 296h58v122h-58z" fill={C.wood} />
      <path d="M698 316h42v34h-42zM698 360h42v48h-42z" fill={C.ink} opacity=".16" />
      <path d="M711 334h16M711 376h16" stroke={C.glow} stroke-width="6" stroke-linecap="round" />
      <path d="M684 290h70v10h-70z" fill="#e0b27c" />
      {evening && <path d="M719 246h.1" stroke={C.glow} stroke-width="170" stroke-linecap="round" opacity=".28" />}
      <path d="M719 290v-30" stroke={C.plum} stroke-width="9" stroke-linecap="round" />
      <path d="M690 264l12-44h34l12 44q-28 10-58 0z" fill={evening ? '#ffe29a' : '#f9dfb0'} />
      <g transform="translate(-132 -84) scale(1.2)">
        <path d="M424 420v-70q0-10 9-10t9 10v70zM664 420V262q0-12 10-12t10 12v158z" fill="#b98552" />
        <path d="M436 366h234v40H436z" fill="#cf9a63" />
        <path d="M440 336q0-10 12-10h214v52H440z" fill="#fdfaf2" />
        <path d="M604 328q-6-34 20-38q30-6 40 10v30z" fill="#fff" />
        <path d="M612 322q14-10 46-8" fill="none" stroke="#b9c6e4" stroke-width="4" stroke-linecap="round" />
        <path d="M436 388v-48q2-18 20-18h136l10 66q-80 10-166 0z" fill={cover} />
        {big ? <path d="M446 338h148M442 364h154" stroke="#fff" stroke-width="6" opacity=".3" /> : <Patchwork />}
        <path d="M592 322l10 66h14l-12-66z" fill="#fff" opacity=".8" />
        {!big && <Bear />}
      </g>
      {!evening && <Sunlight x={286} y={84} w={124} h={140} to={[300, 428]} />}
      <Rug x={380} y={502} rx={236} ry={44} colour={rug} edge={edge} />
      {years === 'small' && <Blocks x={290} y={430} s={1.15} />}
      {years === 'small' && <ToyBasket x={700} y={484} s={1.15} />}
      {years === 'middle' && <Ball x={690} y={478} s={1.1} />}
      {big && <Desk x={308} y={430} evening={evening} />}
      {big && <SportsBag x={684} y={486} />}
    </>
  );
}
