import { C } from '../../palette';
import { Poster, SportsBag } from '../belongings';
import { Bookcase } from '../books';
import { Floor, Pendant, Plant, Rug } from '../indoors';
import { Sunlight, Window } from '../window';
import { Shade } from '../outdoors';
import { Painting } from '../pictures';
import { Blocks } from '../playthings';
import type { PlaceProps } from './place';

const Table = ({ x, top }: { x: number; top: string }) => (
  <g transform={`translate(${x} 0)`}>
    <Shade x={70} y={446} rx={92} ry={9} />
    <path d="M6 384l-8 62M134 384l8 62" stroke={C.steelPale} stroke-width="7" stroke-linecap="round" />
    <path
      d="M22 414h34l4 32M56 414l-2-44q-18-6-36 0l4 44l-4 32"
      fill="none"
      stroke="#5b9bd0"
      stroke-width="8"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
    <path d="M-8 378q2-8 12-8h132q10 0 12 8l4 14h-164z" fill={top} />
    <path d="M-12 392h164v7q-82 5-164 0z" fill={C.ink} opacity=".22" />
  </g>
);

/** A classroom: chalk pictures and paintings on a line for the small, shapes and curves for those who have grown. */
export function Classroom({ evening, years }: PlaceProps) {
  const big = years === 'big';
  return (
    <>
      <path d="M0 0h760v410H0z" fill={big ? '#e8ecec' : '#fdecc9'} />
      <path d="M0 0h760v60q-380 40-760 0z" fill="#fff" opacity=".35" />
      <path d="M0 306h760v104H0z" fill={big ? '#c9d5d6' : '#f1d3a0'} />
      <path d="M0 304h760" stroke={C.wood} stroke-width="7" opacity=".6" />
      <Floor colour="#e3bd8a" />
      <Window x={52} y={74} w={150} h={176} />
      <Pendant x={234} y={54} colour="#7fa7a6" evening={evening} />
      <Pendant x={536} y={54} colour="#7fa7a6" evening={evening} />
      <Plant x={84} y={264} s={0.42} />
      <rect x="266" y="66" width="256" height="172" rx="10" fill={C.wood} />
      <rect x="276" y="76" width="236" height="148" rx="4" fill="#2f6f62" />
      <path d="M276 76h236v40q-90 40-236 20z" fill="#fff" opacity=".06" />
      <g fill="none" stroke="#d9efe6" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" opacity=".85">
        {big ? (
          <>
            <path d="M306 94v106h110M312 190q40-6 56-46t44-44" />
            <path d="M440 110h54l-54 44z" stroke="#ffe08a" />
            <path d="M446 190a22 22 0 1 1 44 0a22 22 0 1 1-44 0h22l14-16" stroke="#f5c98d" />
          </>
        ) : (
          <>
            <path d="M310 112h.1m-18 0h-6m48 0h6m-24-18v-6m0 48v-6m-13-7l-4 4m34-34l4-4m-30 0l-4-4m34 34l4 4" />
            <circle cx="313" cy="112" r="11" />
            <path d="M362 202q30-44 60-2t66-14" stroke="#f5c98d" />
            <path d="M452 170v-34m0 6c-22 4-22-24-6-24c-6-18 24-18 20 0c16 2 12 28-14 24" stroke="#b9e4a6" />
            <path d="M380 112l7 14l15 2l-11 10l3 15l-14-7l-13 7l3-15l-11-10l15-2z" stroke="#ffe08a" />
          </>
        )}
      </g>
      <path d="M264 236h260v9H264z" fill={C.woodDeep} />
      <path d="M300 233h18M326 233h10" stroke="#fff" stroke-width="6" stroke-linecap="round" />
      <path d="M470 232h34" stroke={C.plum} stroke-width="9" stroke-linecap="round" />
      {big ? (
        <>
          <Poster x={556} y={78} w={72} h={96} kind={1} />
          <Poster x={648} y={78} w={72} h={96} kind={0} />
        </>
      ) : (
        <>
          <path d="M548 72q90 34 190-6" fill="none" stroke={C.woodDeep} stroke-width="3" />
          <Painting x={556} y={82} kind={0} turn={4} />
          <Painting x={622} y={90} kind={2} turn={-3} />
          <Painting x={688} y={80} kind={1} turn={-6} />
        </>
      )}
      <Bookcase x={582} y={414} w={170} h={132} shelves={2} wood="#d7a06a" />
      <Plant x={716} y={282} s={0.75} pot="#8cc6e6" />
      <path d="M628 284v-8M610 284h36" stroke={C.woodDeep} stroke-width="6" stroke-linecap="round" />
      <circle cx="628" cy="248" r="26" fill="#6db6dd" />
      <path
        d="M612 230c10-8 22 0 16 8s-14 4-20 10c-6-4-4-14 4-18zM634 250c10-6 16 0 16 8c-4 8-12 10-16 4s-4-8 0-12z"
        fill={C.leaf}
      />
      <path d="M652 230a30 30 0 0 1-24 48" fill="none" stroke={C.woodDeep} stroke-width="4" stroke-linecap="round" />
      <Table x={50} top="#f4e6c6" />
      <path d="M96 370v-24h22v24z" fill={C.teal} />
      <path d="M101 346v-18m6 18v-24m6 24v-16" stroke={C.glowDeep} stroke-width="4" stroke-linecap="round" />
      <path d="M134 370h40v-6h-40z" fill="#d9688a" />
      <path d="M138 364h34v-6h-34z" fill="#4a7dc9" />
      {!evening && <Sunlight x={52} y={74} w={150} h={176} to={[150, 424]} />}
      <Rug x={420} y={500} rx={250} ry={48} colour={big ? '#a9b4c4' : '#8fc7bd'} edge={big ? '#8592a8' : '#5fa79c'} />
      {years === 'small' && <Blocks x={676} y={474} s={1.3} />}
      {big && <SportsBag x={694} y={478} s={0.9} colour="#7a5b6b" />}
    </>
  );
}
