import { C } from '../../palette';
import { House, LampPost } from '../buildings';
import { Bush, Cloud, Shade, Sky, Tree } from '../outdoors';
import type { PlaceProps } from './place';

/** A street of terraced houses behind low walls, with a wide pavement and a lamp. */
export function Street({ evening }: PlaceProps) {
  const slabs = Array.from({ length: 13 }, (_, i) => `M${380 + (i - 6) * 84} 424L${380 + (i - 6) * 116} 540`).join('');
  return (
    <>
      <Sky evening={evening} x={650} y={66} />
      <Cloud x={90} y={64} s={0.8} />
      <Cloud x={440} y={46} s={0.6} />
      <House x={-102} y={384} colour="#f4e2c0" door="#4a7dc9" evening={evening} />
      <House x={82} y={384} colour="#e9a98c" door="#3c7a5a" evening={evening} roof="#7a6a8c" />
      <House x={266} y={384} colour="#c9dfe6" door="#f2b544" evening={evening} />
      <House x={450} y={384} colour="#f2c9b0" door="#7a5fab" evening={evening} roof="#7a6a8c" />
      <House x={634} y={384} colour="#d8e2c0" door="#d9688a" evening={evening} />
      <Bush x={140} y={390} s={0.5} />
      <Bush x={324} y={390} s={0.5} leaf="#5fae78" />
      <Bush x={506} y={390} s={0.5} />
      <path
        d="M118 362h.1M138 354h.1M158 364h.1M484 362h.1M508 352h.1M526 364h.1"
        stroke="#f6b5c4"
        stroke-width="9"
        stroke-linecap="round"
      />
      <path d="M-4 384h204v34H-4zM248 384h136v34H248zM432 384h136v34H432zM616 384h150v34H616z" fill="#d08f73" />
      <path
        d="M-4 396h204M248 396h136M432 396h136M616 396h150M-4 408h204M248 408h136M432 408h136M616 408h150"
        stroke="#fff"
        stroke-width="2.5"
        stroke-dasharray="18 3"
        opacity=".4"
      />
      <path d="M-8 378h212v9H-8zM244 378h144v9H244zM428 378h144v9H428zM612 378h156v9H612z" fill="#f3e3d0" />
      <path d="M200 386h48v32h-48zM384 386h48v32h-48zM568 386h48v32h-48z" fill="#c3c8d0" />
      <path d="M0 416h760v144H0z" fill="#d9d5cf" />
      <path d={slabs} stroke={C.steel} stroke-width="2" opacity=".3" />
      <path d="M0 446h760M0 486h760" stroke={C.steel} stroke-width="2" opacity=".3" />
      <path d="M0 416h760v12H0z" fill={C.ink} opacity=".1" />
      <path d="M0 536h760v24H0z" fill="#f0ece4" />
      <path d="M0 546h760v14H0z" fill="#7d8698" />
      <Shade x={64} y={450} rx={70} ry={9} />
      <Tree x={58} y={448} s={1.25} leaf="#64b27d" />
      <path d="M30 446h58l8 10H22z" fill="#a98a6c" />
      <Shade x={700} y={452} rx={44} ry={7} />
      <LampPost x={700} y={450} evening={evening} />
    </>
  );
}
