import { both, round } from '../figures';
import { C } from '../palette';
import { type Frame, kneeX } from './frame';
import { Fill, Line } from './ink';
import type { Look } from './look';
import type { Paint } from './paint';

/** What the legs of whoever sits are drawn from. */
export interface SittingProps {
  look: Look;
  frame: Frame;
  paint: Paint;
  bare: boolean | 'all';
  behind: boolean;
}

/** Legs crossed on the floor: knees out to both sides, each foot under the other knee. From behind only the knees show. */
export function CrossLegged({ look, frame, paint, bare, behind }: SittingProps) {
  const n = round;
  const { legX, legWidth: w } = frame;
  const knee = kneeX(frame);
  // Each foot lies under the other knee.
  const foot = knee * 0.36;
  const cloth = bare === 'all' ? paint.top : paint.bottom;
  const [shin, edge] = bare ? [paint.skin, paint.skinShade] : [paint.bottom, paint.bottomShade];
  const thighs = (
    <Line
      d={both((s) => `M${n(s * legX * 0.6)} ${n(-w * 0.95)}L${n(s * knee)} ${n(-w * 0.85)}`)}
      c={behind ? (bare === 'all' ? paint.topShade : paint.bottomShade) : cloth}
      w={w + 2}
    />
  );
  if (behind) return thighs;
  return (
    <>
      {thighs}
      {(look.legs === 'skirt' || bare === 'all') && (
        <Fill
          d={`M${n(-frame.hipX)} ${n(-w * 1.75)}H${n(frame.hipX)}L${n(knee + w * 0.3)} ${n(-w * 1.15)}Q0 ${n(w * 0.1)} ${n(-knee - w * 0.3)} ${n(-w * 1.15)}z`}
          c={cloth}
        />
      )}
      {([1, -1] as const).map((s) => {
        const d = `M${n(s * knee)} ${n(-w * 0.72)}L${n(-s * foot)} ${n(-w * 0.3)}`;
        const shoe = `M${n(-s * foot)} ${n(-w * 0.3)}h${n(-s * w * 0.8)}`;
        const width = bare ? w * 0.62 : w * 0.72;
        return (
          <>
            <Line d={shoe} c={C.white} w={n(w * 0.58)} />
            <Line d={shoe} c={C.tyre} w={n(w * 0.52)} down={n(-w * 0.1)} />
            <Line d={d} c={edge} w={n(width + 3)} />
            <Line d={d} c={shin} w={n(width)} />
          </>
        );
      })}
    </>
  );
}
