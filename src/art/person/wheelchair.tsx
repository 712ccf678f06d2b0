import { round } from '../figures';
import { C } from '../palette';
import type { Frame } from './frame';
import { Line } from './ink';
import { hemY, Leg, OddSocks } from './leg';
import type { Look } from './look';
import type { Paint } from './paint';
import { SideShoe } from './shoes';

interface Props {
  look: Look;
  frame: Frame;
  paint: Paint;
}

/** What lies behind the person: backrest, push handle, the far wheel. The chair looks to the right. */
export function ChairBack({ frame }: { frame: Frame }) {
  const n = round;
  const { seatY: y, hipX: x } = frame;
  const r = -y * 0.72;
  const back = y - r * 1.05;
  return (
    <>
      <Line d={`M${n(-x - 3)} ${n(y + 12)}L${n(-x - 8)} ${n(back)}h-13`} c={C.steel} w={6} />
      <Line d={`M${n(-x - 10)} ${n(back)}h-12`} c={C.tyre} w={9} />
      <Line d={`M${n(-x)} ${n(y + 6)}L${n(-x - 4)} ${n(back + 14)}`} c={C.plum} w={11} />
    </>
  );
}

/** What lies in front: seat, bent legs on the footrest, the small wheel, and the big wheel beside the body. */
export function ChairFront({ look, frame, paint }: Props) {
  const n = round;
  const { seatY: y, hipX: x, legWidth: w } = frame;
  const r = -y * 0.72;
  const knee = x + w * 0.75;
  const bare = look.topStyle === 'dress' ? 'all' : look.legs === 'shorts' || look.legs === 'skirt';
  const foot = knee + 6;
  const cx = n(-x * 0.3 - 3);
  const k = round(w / 22);
  return (
    <>
      <Line d={`M${n(-x)} ${n(y + 15)}H${n(knee - 8)}l10 ${n(-y - 30)}`} c={C.steel} w={6} />
      <Line d={`M${n(-x + 2)} ${n(y + 10)}H${n(knee - 14)}`} c={C.plum} w={10} />
      <Line d={`M${n(foot - 8)} -7h${n(26 * k)}`} c={C.steel} w={5} />
      {look.oddSocks && (
        <g transform="translate(0 -9)">
          <OddSocks from={foot + 13} to={foot} w={w} />
          <g transform={`translate(${n(foot + 13)})`}>
            <SideShoe k={k} />
          </g>
        </g>
      )}
      <g transform={`translate(${n(foot)} -9)`}>
        <SideShoe k={k} />
      </g>
      <Leg
        d={`M${n(knee)} ${n(y)}L${n(foot)} ${n(hemY(look.oddSocks) - 9)}`}
        upper={`M${n(knee)} ${n(y)}v8`}
        bare={bare}
        w={w}
        paint={paint}
      />
      <Line d={`M${n(-x * 0.4)} ${n(y - 1)}H${n(knee)}`} c={bare === 'all' ? paint.top : paint.bottom} w={w + 2} />
      <circle cx={n(knee - 6)} cy="-9" r="8" fill={C.paper} stroke={C.tyre} stroke-width="5" />
      <circle cx={cx} cy={n(-r)} r={n(r - 3)} fill={C.paper} fill-opacity=".28" stroke={C.tyre} stroke-width="6" />
      <circle cx={cx} cy={n(-r)} r={n(r - 10)} fill="none" stroke={C.steelPale} stroke-width="2.5" />
      <path d={[0, 45, 90, 135].map((a) => spoke(cx, -r, r - 7, a)).join('')} stroke={C.steelPale} stroke-width="1.8" />
      <circle cx={cx} cy={n(-r)} r="5" fill={C.glow} stroke={C.tyre} stroke-width="3" />
    </>
  );
}

function spoke(cx: number, cy: number, r: number, degrees: number): string {
  const a = (degrees * Math.PI) / 180;
  const x = Math.cos(a) * r;
  const y = Math.sin(a) * r;
  return `M${round(cx - x)} ${round(cy - y)}L${round(cx + x)} ${round(cy + y)}`;
}

/** The whole chair from behind: the back of the seat hides the body below the shoulders. */
export function ChairBehind({ frame, paint }: { frame: Frame; paint: Paint }) {
  const n = round;
  const { seatY: y, hipX: x } = frame;
  const back = y - 40;
  return (
    <>
      <path
        d={`M${n(-x * 0.42)} ${n(y)}V-10M${n(x * 0.42)} ${n(y)}V-10`}
        fill="none"
        stroke={paint.bottomShade}
        stroke-width={n(x * 0.7)}
      />
      <Line d={`M${n(-x * 0.55)} -5h${n(x * 0.26)}M${n(x * 0.29)} -5h${n(x * 0.26)}`} c={C.tyre} w={11} />
      <Line
        d={`M${n(-x)} -8V${n(y)}M${n(x)} -8V${n(y)}M${n(-x)} -14L${n(x)} ${n(y + 10)}M${n(x)} -14L${n(-x)} ${n(y + 10)}`}
        c={C.steel}
        w={5}
      />
      <rect x={n(-x - 2)} y={n(back)} width={n(x * 2 + 4)} height={n(y + 14 - back)} rx="9" fill={C.plum} />
      <Line d={`M${n(4 - x)} ${n(back + 12)}H${n(x - 4)}`} c={C.plumDeep} w={3} />
      <Line
        d={`M${n(-x - 2)} ${n(y + 12)}V${n(back - 6)}h-7M${n(x + 2)} ${n(y + 12)}V${n(back - 6)}h7`}
        c={C.tyre}
        w={7}
      />
      {[-1, 1].map((s) => (
        <ellipse
          cx={n(s * (x + 11))}
          cy={n(y * 0.72)}
          rx="6"
          ry={n(-y * 0.72)}
          fill={C.steelPale}
          stroke={C.tyre}
          stroke-width="4"
        />
      ))}
    </>
  );
}
