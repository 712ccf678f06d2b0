import { both, round, type Side } from '../figures';
import type { Frame } from './frame';
import { Fill } from './ink';
import { hemY, Leg, OddSocks } from './leg';
import type { Look } from './look';
import type { Paint } from './paint';
import type { Posture } from './posture';
import { CrossLegged } from './cross-legged';
import type { Seat } from './seat';
import { Seated } from './seated';
import { Shoes, SideShoe } from './shoes';

interface Props {
  look: Look;
  frame: Frame;
  paint: Paint;
  feet: Posture['feet'];
  behind?: boolean | undefined;
  seat?: Seat | undefined;
}

/** Legs and shoes on the feet line, with the seat when sitting. */
export function Legs({ look, frame, paint, feet, behind = false, seat = 'stool' }: Props) {
  const n = round;
  const { legX: x, legWidth: w, hipY } = frame;
  const bare: boolean | 'all' = look.topStyle === 'dress' ? 'all' : look.legs === 'shorts' || look.legs === 'skirt';
  const spread = feet === 'wide' ? 7 : feet === 'in' ? -1 : 2;
  const knee = hipY * 0.48;
  const k = w / 22;
  if (feet === 'sit') {
    const legs = { look, frame, paint, bare, behind };
    return seat === 'floor' ? <CrossLegged {...legs} /> : <Seated {...legs} seat={seat} />;
  }
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
  const leg = (s: Side) =>
    `M${n(s * x)} ${hipY}Q${n(s * (x + spread * 0.3))} ${n(knee)} ${n(s * (x + spread))} ${hemY(look.oddSocks)}`;
  const upper = (s: Side) => `M${n(s * x)} ${hipY}L${n(s * (x + spread * 0.4))} ${n(knee * 1.1)}`;
  return (
    <>
      {look.oddSocks && <OddSocks from={-x - spread} to={x + spread} w={w} />}
      <Shoes x={x + spread + (feet === 'in' ? -4 : 3)} k={k} />
      <Leg d={both(leg)} upper={both(upper)} bare={bare} w={w} paint={paint} />
      {look.topStyle !== 'dress' && <path d={`M${n(-x)} ${hipY}H${x}V${n(hipY + 13)}H${n(-x)}z`} fill={paint.bottom} />}
      {look.legs === 'skirt' && <Skirt frame={frame} paint={paint} />}
    </>
  );
}

function Skirt({ frame, paint }: { frame: Frame; paint: Paint }) {
  const n = round;
  const { hipX: x, hipY: y } = frame;
  const low = y * 0.52;
  return (
    <Fill
      d={`M${n(1 - x)} ${y}H${n(x - 1)}L${n(x + 8)} ${n(low)}Q0 ${n(low + 9)} ${n(-x - 8)} ${n(low)}z`}
      c={paint.bottom}
    />
  );
}
