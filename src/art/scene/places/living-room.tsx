import { C } from '../../palette';
import { Guitar, Poster } from '../belongings';
import { Bookcase } from '../books';
import { Sofa } from '../furniture';
import { Floor, Plant, Rug } from '../indoors';
import { Sunlight, Window } from '../window';
import { Framed, Painting } from '../pictures';
import { Ball, Blocks, ToyBasket } from '../playthings';
import type { PlaceProps } from './place';

/** A living room with a deep sofa, and a standing lamp. No cat: on the sofa it would be cut in two, and some families here have one of
 * their own. What lies about is as old as who lives there. */
export function LivingRoom({ evening, years }: PlaceProps) {
  const big = years === 'big';
  const [wall, curtain, sofa, cushion, rug, edge] = big
    ? ['#e6ddd0', '#93a7ad', '#5f7590', '#d8c08a', '#b9a795', '#8f7f70']
    : ['#f6d9c4', '#8fc0bb', '#7a68a8', '#f7c75d', '#e9a48c', '#c8745f'];
  return (
    <>
      <path d="M0 0h760v410H0z" fill={wall} />
      <path d="M0 20h760M0 60h760" stroke="#fff" stroke-width="800" stroke-dasharray="14 46" opacity=".14" />
      <Floor colour="#d9ad7c" />
      <Window x={84} y={66} w={156} h={180} curtain={curtain} />
      {big ? (
        <>
          <Poster x={330} y={78} w={84} h={112} kind={2} />
          <Poster x={430} y={78} w={84} h={112} kind={0} />
        </>
      ) : (
        <>
          <Framed x={336} y={76} w={96} h={74} />
          <Framed x={448} y={96} w={62} h={80} frame="#f4f4f2" tone="#cfe3f0" />
          <Framed x={350} y={164} w={66} h={54} frame="#7a5fab" tone="#f6e3c3" />
        </>
      )}
      {years === 'small' && <Painting x={532} y={100} kind={2} turn={3} />}
      {years === 'small' && <Painting x={536} y={164} kind={1} turn={-4} />}
      <Bookcase x={604} y={410} w={148} h={252} shelves={4} wood="#b98552" />
      <Plant x={676} y={160} s={0.8} pot="#fff" />
      <Sofa x={396} y={424} colour={sofa} />
      <path d="M276 350l-8-58q30-10 56 0l-6 58q-20 8-42 0z" fill={cushion} />
      <path d="M282 318h30M280 334h32" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".6" />
      <path d="M46 428h48M70 428V200" stroke={C.ink} stroke-width="6" stroke-linecap="round" opacity=".75" />
      <path d="M30 214l16-62h48l16 62q-40 12-80 0z" fill={evening ? '#ffe29a' : '#fbe6bd'} />
      <path d="M30 214q40 12 80 0l-3-12q-36 10-74 0z" fill={C.glowDeep} opacity=".5" />
      {!evening && <Sunlight x={84} y={66} w={156} h={180} to={[150, 424]} />}
      <Rug x={390} y={498} rx={270} ry={48} colour={rug} edge={edge} />
      {big ? <Guitar x={706} y={470} turn={9} s={1.1} /> : <ToyBasket x={690} y={470} s={1.15} />}
      {years === 'small' && <Blocks x={62} y={494} s={1.15} />}
      {years === 'middle' && <Ball x={60} y={490} />}
    </>
  );
}
