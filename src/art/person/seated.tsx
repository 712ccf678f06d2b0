import { both, round } from '../figures';
import type { SittingProps } from './cross-legged';
import { Fill, Line } from './ink';
import { hemY, Leg, OddSocks } from './leg';
import { type Seat, SeatBase } from './seat';
import { Shoes } from './shoes';

interface Props extends SittingProps {
  seat: Seat;
}

/** Bent legs on a seat, from the front; from behind the seat hides the thighs. */
export function Seated({ look, frame, paint, bare, behind, seat }: Props) {
  const n = round;
  const { legX: x, legWidth: w, seatY, hipX } = frame;
  const knee = seatY + 8;
  const base = <SeatBase seat={seat} frame={frame} />;
  return (
    <>
      {!behind && base}
      {look.oddSocks && <OddSocks from={-x - 5} to={x + 5} w={w} />}
      <Shoes x={x + 7} k={w / 22} />
      <Leg
        d={both((s) => `M${n(s * (x + 3))} ${n(knee)}L${n(s * (x + 5))} ${hemY(look.oddSocks)}`)}
        upper={both((s) => `M${n(s * (x + 3))} ${n(knee)}v6`)}
        bare={bare}
        w={w}
        paint={paint}
        dark={behind}
      />
      {!behind && (
        <Line
          d={both((s) => `M${n(s * x)} ${n(seatY + 5)}L${n(s * (x + 3))} ${n(knee + 1)}`)}
          c={bare === 'all' ? paint.skin : paint.bottom}
          w={w + 3}
        />
      )}
      {!behind && bare !== 'all' && (
        <Line d={both((s) => `M${n(s * (x + 3) - 6)} ${n(knee + 7)}q6 4 12 0`)} c={paint.bottomShade} w={2} />
      )}
      {behind
        ? base
        : (look.legs === 'skirt' || bare === 'all') && (
            <Fill
              d={`M${n(-hipX)} ${n(seatY - 6)}H${n(hipX)}L${n(hipX + 4)} ${n(seatY + 16)}Q0 ${n(seatY + 24)} ${n(-hipX - 4)} ${n(seatY + 16)}z`}
              c={bare === 'all' ? paint.top : paint.bottom}
            />
          )}
    </>
  );
}
