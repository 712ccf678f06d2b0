import { round } from '../figures';
import { C } from '../palette';
import type { Frame } from './frame';
import { Line } from './ink';

/** What a seated person may sit on; `ride` is a seat of a bus or a car. A wheelchair goes before all of them. */
export type Seat = 'stool' | 'chair' | 'bench' | 'sofa' | 'ride' | 'floor';

// As the chairs and the rides of the places themselves, so that a seat looks at home there. An armchair is of another colour than
// the sofa behind it, or the two would be one broken thing.
const [CHAIR, SOFA, RIDE] = ['#6fae9b', '#c0844f', '#5670b2'] as const;

interface Props {
  seat: Seat;
  frame: Frame;
}

interface BackProps extends Props {
  behind: boolean;
}

/** How far a back reaches beside the shoulders and above the top of the arms, its colour and its corners. */
const BACKS: Partial<Record<Seat, readonly [wide: number, high: number, colour: string, corner: number]>> = {
  chair: [11, 6, CHAIR, 16],
  sofa: [24, 14, SOFA, 24],
  ride: [17, 20, RIDE, 20],
};

/** The back of a seat, in the coordinates of a body that has come down to it: behind whoever is seen from the front,
 * and lower before whoever is seen from behind: hair and clothes must show who it is. */
export function SeatBack({ seat, frame, behind }: BackProps) {
  const n = round;
  const { hipY, hipX, shoulderX, shoulderY } = frame;
  if (seat === 'bench') {
    const x = n(hipX + 34);
    const slats = `M${-x} ${n(hipY - 12)}H${x}M${-x} ${n((hipY + shoulderY) / 2)}H${x}`;
    return (
      <>
        <Line
          d={`M${6 - x} ${n(hipY + 8)}V${n(shoulderY + 14)}M${x - 6} ${n(hipY + 8)}V${n(shoulderY + 14)}`}
          c={C.woodDeep}
          w={7}
        />
        <Line d={slats} c={C.wood} w={12} />
      </>
    );
  }
  const back = BACKS[seat];
  if (!back) return null;
  const [wide, high, colour, corner] = back;
  const [x, y] = [n(shoulderX + wide), n(behind ? shoulderY * 0.6 + hipY * 0.4 : shoulderY - high)];
  return (
    <>
      <rect x={-x} y={y} width={x * 2} height={n(hipY + 14 - y)} rx={corner} fill={colour} />
      <Line d={`M${corner - x} ${y + 6}H${x - corner}`} c={C.white} w={4} o={0.35} />
    </>
  );
}

/** The seat itself down to the feet line. */
export function SeatBase({ seat, frame: { hipX, shoulderX, seatY } }: Props) {
  const n = round;
  const wide = seat === 'bench' ? hipX + 40 : hipX + 10;
  const leg = wide - 9;
  if (seat === 'sofa' || seat === 'ride') {
    const [x, colour] = seat === 'sofa' ? [shoulderX + 18, SOFA] : [shoulderX + 8, RIDE];
    const arms = `M${n(-x - 5)} ${n(seatY - 14)}V-14M${n(x + 5)} ${n(seatY - 14)}V-14`;
    return (
      <>
        <rect x={n(-x)} y={n(seatY + 2)} width={n(x * 2)} height={n(-seatY - 8)} rx="9" fill={colour} />
        <rect x={n(-x)} y={n(seatY + 2)} width={n(x * 2)} height="15" rx="7" fill={C.white} opacity=".2" />
        {seat === 'sofa' && (
          <>
            <Line d={arms} c={colour} w={22} />
            <Line d={arms} c={C.ink} w={22} o={0.14} />
          </>
        )}
      </>
    );
  }
  const [legs, top] = seat === 'chair' ? [C.steelPale, CHAIR] : [C.woodDeep, C.wood];
  return (
    <>
      <Line d={`M${n(-leg)} ${n(seatY + 14)}V-4M${n(leg)} ${n(seatY + 14)}V-4`} c={legs} w={seat === 'chair' ? 6 : 8} />
      <rect x={n(-wide)} y={n(seatY + 6)} width={n(wide * 2)} height="12" rx="6" fill={top} />
    </>
  );
}
