import { C } from '../palette';
import type { Box } from './box';
import { Shade } from './outdoors';
import { type At, put } from './put';

/** A poster of shapes that mean nothing: 0 circles, 1 waves, 2 corners. */
export function Poster({ x, y, w, h, kind }: Box & { kind: 0 | 1 | 2 }) {
  return (
    <>
      <path d={`M${x + 4} ${y + 5}h${w}v${h}h${-w}z`} fill={C.ink} opacity=".12" />
      <svg x={x} y={y} width={w} height={h} viewBox="0 0 60 80" preserveAspectRatio="xMidYMid slice">
        <path d="M-40-40h140v160h-140z" fill={['#f1ead9', '#3f567c', '#e3d3c6'][kind]} />
        {kind === 0 && (
          <>
            <circle cx="24" cy="34" r="18" fill="#c9785f" />
            <circle cx="38" cy="48" r="15" fill="#3d6a7c" opacity=".85" />
          </>
        )}
        {kind === 1 && (
          <path
            d="M-20 34q20-16 40 0t40 0t40 0M-20 50q20-16 40 0t40 0t40 0M-20 66q20-16 40 0t40 0t40 0"
            fill="none"
            stroke="#9fc3d2"
            stroke-width="6"
          />
        )}
        {kind === 1 && <circle cx="40" cy="16" r="8" fill="#ecd39a" />}
        {kind === 2 && <path d="M-40 90V52l50-32l26 34l30-20v60z" fill="#6d7f72" />}
        {kind === 2 && <path d="M-40 90V70l40-20l70 44z" fill="#40594f" />}
      </svg>
    </>
  );
}

/** A guitar standing on its end or hanging, 176 high; y is its lower end. */
export function Guitar(at: At) {
  return (
    <g transform={put(at)}>
      <path d="M0-62v-104" stroke="#5f4433" stroke-width="9" />
      <path d="M-8-164h16l-2-14H-6z" fill="#3d2c22" />
      <path
        d="M0-88c20 0 24 14 20 26c-2 10 10 14 10 30c0 24-18 34-30 34s-30-10-30-34c0-16 12-20 10-30c-4-12 0-26 20-26z"
        fill="#b9733f"
      />
      <path
        d="M0-88c20 0 24 14 20 26c-2 10 10 14 10 30c0 24-18 34-30 34q24-12 14-40q-10-24-14-50z"
        fill={C.ink}
        opacity=".13"
      />
      <circle cy="-50" r="10" fill="#3d2c22" />
      <path d="M-12-22h24" stroke="#3d2c22" stroke-width="6" stroke-linecap="round" />
      <path d="M-3-24v-140M3-24v-140" stroke="#f3e6cc" stroke-width="1.5" opacity=".8" />
    </g>
  );
}

/** A sports bag on the floor, 130 wide; y is the floor. */
export function SportsBag({ colour = '#46618c', ...at }: At & { colour?: string | undefined }) {
  return (
    <g transform={put(at)}>
      <Shade x={0} y={0} rx={72} ry={8} />
      <path d="M-30-46q6-28 30-28t30 28" fill="none" stroke={C.tyre} stroke-width="7" />
      <path d="M-64-14q0-38 18-38h92q18 0 18 38q0 12-14 12h-100q-14 0-14-12z" fill={colour} />
      <path d="M-36-52q-8 26 0 50h12q-8-24 0-50zM36-52q8 26 0 50H24q8-24 0-50z" fill={C.tyre} opacity=".7" />
      <path d="M-44-44h88" stroke="#d8dfe8" stroke-width="4" stroke-linecap="round" />
    </g>
  );
}

/** A desk with a lamp, a pile of books and a cup of pens, 150 wide and 108 high; y is the floor. */
export function Desk({ evening, ...at }: At & { evening: boolean }) {
  return (
    <g transform={put(at)}>
      <Shade x={0} y={0} rx={84} ry={8} />
      <path d="M-66 0v-104M66 0v-104" stroke="#8a6a4c" stroke-width="10" />
      <path d="M14-100h48v56H14z" fill="#a98259" />
      <path d="M30-86h16M30-58h16" stroke="#f0dcb8" stroke-width="5" stroke-linecap="round" />
      <path d="M-76-112H76v14H-76z" fill="#c39a6b" />
      <path d="M-76-112H76v4H-76z" fill="#fff" opacity=".3" />
      <path d="M-4-112v-9h52v9z" fill="#3d6a7c" />
      <path d="M2-121v-8h48v8z" fill="#c9785f" />
      <path d="M-2-129v-7h42v7z" fill="#e6dcc4" />
      {evening && <path d="M-22-146h.1" stroke={C.glow} stroke-width="96" stroke-linecap="round" opacity=".32" />}
      {evening && <path d="M-30-150L-58-112H22L-12-150z" fill="#ffe9ae" opacity=".55" />}
      <path
        d="M-66-113h26M-54-114l-10-38l30-24"
        fill="none"
        stroke={C.steel}
        stroke-width="6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M-42-182l22 14l4 24l-32-18z" fill="#5b6f94" />
      {evening && <path d="M-44-158l24 14" stroke="#fff3c4" stroke-width="8" stroke-linecap="round" />}
    </g>
  );
}

/** A bicycle leaning, 190 wide; y is the ground. */
export function Bicycle(at: At) {
  return (
    <g transform={put(at)} fill="none" stroke-linecap="round" stroke-linejoin="round">
      <Shade x={0} y={2} rx={104} ry={7} />
      <path
        d="M-98-40a40 40 0 1 0 80 0a40 40 0 1 0-80 0zM18-40a40 40 0 1 0 80 0a40 40 0 1 0-80 0z"
        stroke={C.tyre}
        stroke-width="7"
      />
      <path d="M-58-40l-.1 0M58-40h.1M-2-36h.1" stroke={C.steelPale} stroke-width="14" />
      <path d="M-58-40h56l46-62l-66 0zl36-62l20 66M58-40L40-116" stroke="#3d7f86" stroke-width="7" />
      <path d="M40-116h-14M-22-102l-5-14M-42-118h30" stroke={C.tyre} stroke-width="8" />
    </g>
  );
}
