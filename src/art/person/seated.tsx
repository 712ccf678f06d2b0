import { round } from '../figures';
import { C } from '../palette';
import type { Frame } from './frame';
import { Fill, Line } from './ink';
import { Leg } from './leg';
import type { Look } from './look';
import type { Paint } from './paint';
import { Shoe } from './shoes';

interface Props {
  look: Look;
  frame: Frame;
  paint: Paint;
  bare: boolean | 'all';
  behind: boolean;
}

/** Bent legs on a stool, from the front; from behind the stool hides the thighs. */
export function Seated({ look, frame, paint, bare, behind }: Props) {
  const n = round;
  const { legX: x, legWidth: w, seatY, hipX } = frame;
  const knee = seatY + 8;
  const stool = (
    <>
      <Line d={`M${n(-hipX - 1)} ${n(seatY + 14)}V-4M${n(hipX + 1)} ${n(seatY + 14)}V-4`} c={C.woodDeep} w={8} />
      <rect x={n(-hipX - 10)} y={n(seatY + 6)} width={n(hipX * 2 + 20)} height="12" rx="6" fill={C.wood} />
    </>
  );
  return (
    <>
      {!behind && stool}
      {([-1, 1] as const).map((s) => {
        const kx = s * (x + 3);
        return (
          <>
            <Shoe x={n(s * (x + 5))} turn={s * 2} k={w / 22} />
            <Leg
              d={`M${n(kx)} ${n(knee)}L${n(s * (x + 5))} -9`}
              upper={`M${n(kx)} ${n(knee)}v6`}
              bare={bare}
              w={w}
              paint={paint}
              dark={behind}
            />
            {!behind && (
              <Line
                d={`M${n(s * x)} ${n(seatY + 5)}L${n(kx)} ${n(knee + 1)}`}
                c={bare === 'all' ? paint.skin : paint.bottom}
                w={w + 3}
              />
            )}
            {!behind && bare !== 'all' && (
              <Line d={`M${n(kx - 6)} ${n(knee + 7)}q6 4 12 0`} c={paint.bottomShade} w={2} />
            )}
          </>
        );
      })}
      {behind
        ? stool
        : (look.legs === 'skirt' || bare === 'all') && (
            <Fill
              d={`M${n(-hipX)} ${n(seatY - 6)}H${n(hipX)}L${n(hipX + 4)} ${n(seatY + 16)}Q0 ${n(seatY + 24)} ${n(-hipX - 4)} ${n(seatY + 16)}z`}
              c={bare === 'all' ? paint.top : paint.bottom}
            />
          )}
    </>
  );
}
