import { round } from '../figures';
import { C } from '../palette';
import type { Frame } from './frame';
import { Fill, Line } from './ink';
import type { Look } from './look';
import type { Paint } from './paint';
import type { Posture } from './posture';

interface Props {
  look: Look;
  frame: Frame;
  paint: Paint;
  feet: Posture['feet'];
}

/** Legs and shoes on the feet line, with a stool when sitting. */
export function Legs({ look, frame, paint, feet }: Props) {
  const n = round;
  const { legX: x, legWidth: w, hipY } = frame;
  const bare = look.topStyle === 'dress' ? 'all' : look.legs === 'shorts' || look.legs === 'skirt';
  const spread = feet === 'wide' ? 7 : feet === 'in' ? -1 : 2;
  const knee = hipY * 0.48;
  const k = w / 22;
  if (feet === 'sit') return <Seated look={look} frame={frame} paint={paint} bare={bare} />;
  if (feet === 'walk') {
    const far = `M${-x + 4} ${hipY}L${n(-x - 2)} ${n(knee)}L${n(-x - 22 * k)} ${n(-13 * k)}`;
    const near = `M${x - 4} ${hipY}L${n(x + 6)} ${n(knee)}L${n(x + 10 * k)} -9`;
    return (
      <>
        <g transform={`translate(${n(-x - 24 * k)} ${n(-6 * k)}) rotate(38)`}>
          <SideShoe k={k} />
        </g>
        <Leg d={far} upper={`M${-x + 4} ${hipY}L${n(-x - 1)} ${n(knee * 1.1)}`} bare={bare} w={w} paint={paint} dark />
        <g transform={`translate(${n(x + 10 * k)} 0)`}>
          <SideShoe k={k} />
        </g>
        <Leg d={near} upper={`M${x - 4} ${hipY}L${n(x + 5)} ${n(knee * 1.1)}`} bare={bare} w={w} paint={paint} />
        {look.legs === 'skirt' && <Skirt frame={frame} paint={paint} />}
      </>
    );
  }
  return (
    <>
      {([-1, 1] as const).map((s) => {
        const foot = s * (x + spread);
        const d = `M${n(s * x)} ${hipY}Q${n(s * (x + spread * 0.3))} ${n(knee)} ${n(foot)} -9`;
        return (
          <>
            <Shoe x={n(foot)} turn={feet === 'in' ? -s * 4 : s * 3} k={k} />
            <Leg d={d} upper={`M${n(s * x)} ${hipY}L${n(s * (x + spread * 0.4))} ${n(knee * 1.1)}`} bare={bare} w={w} paint={paint} />
          </>
        );
      })}
      {look.topStyle !== 'dress' && <path d={`M${n(-x)} ${hipY}H${x}V${n(hipY + 13)}H${n(-x)}z`} fill={paint.bottom} />}
      {look.legs === 'skirt' && <Skirt frame={frame} paint={paint} />}
    </>
  );
}

interface LegProps {
  d: string;
  upper: string;
  bare: boolean | 'all';
  w: number;
  paint: Paint;
  dark?: boolean;
}

/** One leg: trousers, or skin under the leg of the shorts. */
export function Leg({ d, upper, bare, w, paint, dark = false }: LegProps) {
  if (!bare) return <path d={d} fill="none" stroke={dark ? paint.bottomShade : paint.bottom} stroke-width={w} stroke-linejoin="round" />;
  return (
    <>
      <path d={d} fill="none" stroke={dark ? paint.skinShade : paint.skin} stroke-width={round(w * 0.68)} stroke-linejoin="round" />
      {bare !== 'all' && <path d={upper} fill="none" stroke={dark ? paint.bottomShade : paint.bottom} stroke-width={w + 2} />}
    </>
  );
}

function Skirt({ frame, paint }: { frame: Frame; paint: Paint }) {
  const n = round;
  const { hipX: x, hipY: y } = frame;
  const low = y * 0.52;
  return <Fill d={`M${n(1 - x)} ${y}H${n(x - 1)}L${n(x + 8)} ${n(low)}Q0 ${n(low + 9)} ${n(-x - 8)} ${n(low)}z`} c={paint.bottom} />;
}

function Shoe({ x, turn, k }: { x: number; turn: number; k: number }) {
  return (
    <g transform={`translate(${round(x + turn)} 0) scale(${round(k)})`}>
      <path d="M-12 0C-14-9-8-15 0-15S14-9 12 0z" fill={C.tyre} />
      <path d="M-12.5-1.5H12.5" stroke={C.white} stroke-width="3" stroke-linecap="round" />
    </g>
  );
}

/** A shoe from the side, toe to the right, heel under 0. */
export function SideShoe({ k }: { k: number }) {
  return (
    <g transform={`scale(${round(k)})`}>
      <path d="M-10 0V-14H5C7-9 19-10 19 0z" fill={C.tyre} />
      <path d="M-9-1.5H18" stroke={C.white} stroke-width="3" stroke-linecap="round" />
    </g>
  );
}

function Seated({ look, frame, paint, bare }: { look: Look; frame: Frame; paint: Paint; bare: boolean | 'all' }) {
  const n = round;
  const { legX: x, legWidth: w, seatY, hipX } = frame;
  const knee = seatY + 8;
  return (
    <>
      <Line d={`M${n(-hipX - 1)} ${n(seatY + 14)}V-4M${n(hipX + 1)} ${n(seatY + 14)}V-4`} c={C.woodDeep} w={8} />
      <rect x={n(-hipX - 10)} y={n(seatY + 6)} width={n(hipX * 2 + 20)} height="12" rx="6" fill={C.wood} />
      {([-1, 1] as const).map((s) => {
        const kx = s * (x + 3);
        return (
          <>
            <Shoe x={n(s * (x + 5))} turn={s * 2} k={w / 22} />
            <Leg d={`M${n(kx)} ${n(knee)}L${n(s * (x + 5))} -9`} upper={`M${n(kx)} ${n(knee)}v6`} bare={bare} w={w} paint={paint} />
            <Line d={`M${n(s * x)} ${n(seatY - 4)}L${n(kx)} ${n(knee)}`} c={bare === 'all' ? paint.skin : paint.bottom} w={w + 3} />
            {bare !== 'all' && <Line d={`M${n(kx - 6)} ${n(knee + 7)}q6 4 12 0`} c={paint.bottomShade} w={2} />}
          </>
        );
      })}
      {(look.legs === 'skirt' || bare === 'all') && <Fill d={`M${n(-hipX)} ${n(seatY - 6)}H${n(hipX)}L${n(hipX + 4)} ${n(seatY + 16)}Q0 ${n(seatY + 24)} ${n(-hipX - 4)} ${n(seatY + 16)}z`} c={bare === 'all' ? paint.top : paint.bottom} />}
    </>
  );
}
