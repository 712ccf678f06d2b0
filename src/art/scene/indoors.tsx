import { C } from '../palette';

/** A wall down to y, with light along the ceiling. */
export function Wall({ colour, y = 410 }: { colour: string; y?: number | undefined }) {
  return (
    <>
      <path d={`M0 0h760v${y}H0z`} fill={colour} />
      <path d="M0 0h760v50q-380 40-760 0z" fill="#fff" opacity=".35" />
    </>
  );
}

/** Floor from the wall's foot down, with boards running to one vanishing point, and the skirting board. */
export function Floor({
  y = 404,
  colour,
  line = C.woodDeep,
  skirting = '#fff',
}: {
  y?: number | undefined;
  colour: string;
  line?: string | undefined;
  skirting?: string | undefined;
}) {
  const boards = Array.from({ length: 21 }, (_, i) => `M${380 + (i - 10) * 48} ${y}L${380 + (i - 10) * 96} 560`).join(
    '',
  );
  return (
    <>
      <path d={`M0 ${y}h760v160H0z`} fill={colour} />
      <path d={boards} stroke={line} stroke-width="1.6" opacity=".3" />
      <path
        d={`M120 ${y + 26}h62M372 ${y + 50}h70M560 ${y + 18}h46M40 ${y + 92}h88M620 ${y + 84}h84M250 ${y + 116}h100`}
        stroke={line}
        stroke-width="1.6"
        opacity=".3"
      />
      <path d={`M0 ${y}h760v22H0z`} fill={C.ink} opacity=".07" />
      <path d={`M0 ${y - 16}h760v18H0z`} fill={skirting} />
      <path d={`M0 ${y + 1}h760`} stroke={C.ink} stroke-width="2" opacity=".16" />
    </>
  );
}

/** A leafy plant in a pot; y is the foot of the pot. */
export function Plant({
  x,
  y,
  s = 1,
  pot = '#d98e62',
}: {
  x: number;
  y: number;
  s?: number | undefined;
  pot?: string | undefined;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s})`}>
      <path
        d="M0-36C-6-70-34-78-50-70c4 20 26 34 50 34C-4-84-26-108-40-112c-4 26 12 60 40 76C-6-90 4-116 14-128c14 22 8 62-14 92C10-78 34-92 50-90c0 24-22 46-50 54c18-20 42-28 56-22c-8 18-36 26-56 22"
        fill={C.leafDeep}
      />
      <path
        d="M0-40q-8-40-32-62M0-40q-2-46 12-76M2-40q14-28 38-42M0-38q-18-20-40-28"
        fill="none"
        stroke="#a9dcb2"
        stroke-width="2.5"
        stroke-linecap="round"
        opacity=".7"
      />
      <path d="M-26-38h52l-7 38h-38z" fill={pot} />
      <path d="M-29-44h58v11h-58z" fill={pot} />
      <path d="M-26-33h52l-1.5 6h-49z" fill={C.ink} opacity=".14" />
    </g>
  );
}

/** An oval rug with a woven border. */
export function Rug({
  x,
  y,
  rx,
  ry,
  colour,
  edge,
}: {
  x: number;
  y: number;
  rx: number;
  ry: number;
  colour: string;
  edge: string;
}) {
  return (
    <>
      <ellipse cx={x} cy={y + 4} rx={rx + 2} ry={ry + 2} fill={C.ink} opacity=".12" />
      <ellipse cx={x} cy={y} rx={rx} ry={ry} fill={edge} />
      <ellipse cx={x} cy={y} rx={rx * 0.91} ry={ry * 0.86} fill={colour} />
      <ellipse
        cx={x}
        cy={y}
        rx={rx * 0.76}
        ry={ry * 0.68}
        fill="none"
        stroke="#fff"
        stroke-width="4"
        stroke-dasharray="10 12"
        opacity=".55"
      />
    </>
  );
}

/** A hanging lamp with a cord from the ceiling; y is the lower edge of the shade. */
export function Pendant({ x, y, colour, evening }: { x: number; y: number; colour: string; evening: boolean }) {
  return (
    <>
      <path d={`M${x} 0V${y - 40}`} stroke={C.ink} stroke-width="3" opacity=".6" />
      {evening && <path d={`M${x} ${y}h.1`} stroke={C.glow} stroke-width="190" stroke-linecap="round" opacity=".24" />}
      <ellipse cx={x} cy={y} rx="17" ry="9" fill={evening ? '#fff3c4' : '#fff9e6'} />
      <path d={`M${x - 44} ${y}q2-38 34-44h20q32 6 34 44q-44 10-88 0z`} fill={colour} />
      <path
        d={`M${x - 32} ${y - 6}q4-22 22-30`}
        fill="none"
        stroke="#fff"
        stroke-width="5"
        stroke-linecap="round"
        opacity=".4"
      />
    </>
  );
}
