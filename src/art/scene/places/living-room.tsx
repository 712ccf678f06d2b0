import { C } from '../../palette';
import { Bookcase } from '../books';
import { Sofa } from '../furniture';
import { Floor, Plant, Rug } from '../indoors';
import { Sunlight, Window } from '../window';
import { Shade } from '../outdoors';
import { Framed } from '../pictures';
import type { PlaceProps } from './place';

/** A living room with a deep sofa, a standing lamp, a sleeping cat and a basket of toys. */
export function LivingRoom({ evening }: PlaceProps) {
  return (
    <>
      <path d="M0 0h760v410H0z" fill="#f6d9c4" />
      <path d="M0 20h760M0 60h760" stroke="#fff" stroke-width="800" stroke-dasharray="14 46" opacity=".14" />
      <Floor colour="#d9ad7c" />
      <Window x={84} y={66} w={156} h={180} evening={evening} curtain="#8fc0bb" />
      <Framed x={336} y={76} w={96} h={74} />
      <Framed x={448} y={96} w={62} h={80} frame="#f4f4f2" tone="#cfe3f0" />
      <Framed x={350} y={164} w={66} h={54} frame="#7a5fab" tone="#f6e3c3" />
      <Bookcase x={604} y={410} w={148} h={252} shelves={4} wood="#b98552" />
      <Plant x={676} y={160} s={0.8} pot="#fff" />
      <Sofa x={396} y={424} colour="#7a68a8" />
      <path d="M276 350l-8-58q30-10 56 0l-6 58q-20 8-42 0z" fill="#f7c75d" />
      <path d="M282 318h30M280 334h32" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".6" />
      <path d="M470 350c-8-30 26-38 44-28c10-10 14-6 14-6l2 14c10 14 0 24-10 24h-46z" fill="#f2a679" />
      <path
        d="M500 340q8 8 22 2M470 348q-14 4-18-8"
        fill="none"
        stroke="#b8704a"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path
        d="M480 320q6 6 2 14M494 316q6 6 2 14"
        fill="none"
        stroke="#d98655"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path d="M46 428h48M70 428V200" stroke={C.ink} stroke-width="6" stroke-linecap="round" opacity=".75" />
      <path d="M30 214l16-62h48l16 62q-40 12-80 0z" fill={evening ? '#ffe29a' : '#fbe6bd'} />
      <path d="M30 214q40 12 80 0l-3-12q-36 10-74 0z" fill={C.glowDeep} opacity=".5" />
      {!evening && <Sunlight x={84} y={66} w={156} h={180} to={[150, 424]} />}
      <Rug x={390} y={498} rx={270} ry={48} colour="#e9a48c" edge="#c8745f" />
      <Shade x={690} y={462} rx={56} ry={8} />
      <path d="M646 410h88l-8 52h-72z" fill="#d7a86e" />
      <path
        d="M648 424h84M651 438h78M654 452h72"
        stroke={C.woodDeep}
        stroke-width="3"
        stroke-dasharray="10 6"
        opacity=".6"
      />
      <path d="M660 410q0-22 20-22t20 22z" fill="#4a7dc9" />
      <path d="M694 410l8-34l24 8l-4 26z" fill="#f7b733" />
    </>
  );
}
