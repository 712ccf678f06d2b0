import { round } from '../figures';
import { C } from '../palette';
import { type Cut, TorsoBack } from './torso-back';
import type { Frame } from './frame';
import { Fill, Line } from './ink';
import type { Look } from './look';
import type { Paint } from './paint';

interface Props {
  look: Look;
  frame: Frame;
  paint: Paint;
  lift: number;
  behind: boolean;
  seated: boolean;
}

/** Neck and clothes of the upper body. `lift` moves the shoulders for a feeling; the hem stays where it is. */
export function Torso({ look, frame, paint, lift, behind, seated }: Props) {
  const style = look.topStyle ?? 'plain';
  const s = frame.shoulderX;
  const top = frame.shoulderY + lift;
  const neck = s * 0.36;
  const long = seated ? 0 : style === 'dress' ? 26 * frame.headSize : style === 'tunic' ? 12 : 0;
  const hem = frame.hipY + 6 + long;
  const flare = frame.hipX + (style === 'dress' ? 10 : style === 'tunic' ? 3 : 0);
  const n = round;
  const waist = n(Math.min(s, frame.hipX) - 1);
  const side = (k: 1 | -1) =>
    `C${n(k * (s - 1))} ${n(top + 30)} ${n(k * waist)} ${n(frame.hipY - 26)} ${n(k * flare)} ${n(hem)}`;
  const body = `M${n(-neck)} ${n(top - 5)}C${n(-s * 0.62)} ${n(top - 3)} ${n(3 - s)} ${n(top + 1)} ${n(2 - s)} ${n(top + 13)}${side(-1)}Q0 ${n(hem + 7)} ${n(flare)} ${n(hem)}C${waist} ${n(frame.hipY - 26)} ${n(s - 1)} ${n(top + 30)} ${n(s - 2)} ${n(top + 13)}C${n(s - 3)} ${n(top + 1)} ${n(s * 0.62)} ${n(top - 3)} ${n(neck)} ${n(top - 5)}z`;
  const cut: Cut = { style, top, hem, neck, flare, paint };
  const collar = `M${n(-neck)} ${n(top - 4)}Q0 ${n(top + (behind ? 0 : 9))} ${n(neck)} ${n(top - 4)}`;
  return (
    <>
      <Line d={`M0 ${n(top + 2)}V${n(frame.headY + 24)}`} c={paint.skinShade} w={n(neck * 1.55)} />
      <Fill d={body} c={paint.top} />
      {!behind && style !== 'hood' && (
        <Fill d={`${collar}L${n(neck * 0.8)} ${n(top - 9)}H${n(-neck * 0.8)}z`} c={paint.skinShade} />
      )}
      {style === 'stripe' && <Stripes top={top + 12} hem={hem} wide={s - 4} />}
      {style === 'hood' ? (
        <Hood top={top} hem={hem} neck={neck} paint={paint} behind={behind} />
      ) : (
        <Line d={collar} c={style === 'stripe' ? C.white : paint.topShade} w={4} />
      )}
      {behind ? <TorsoBack {...cut} waist={waist} lanyard={look.lanyard === true} /> : <Front {...cut} />}
      {!behind && look.lanyard && (
        <>
          <Line d={`M${n(-neck + 1)} ${n(top - 3)}L0 ${n(top + 40)}L${n(neck - 1)} ${n(top - 3)}`} c={C.ink} w={2.6} />
          <rect x="-8" y={n(top + 38)} width="16" height="20" rx="3" fill={C.white} stroke={C.ink} stroke-width="1.5" />
          <path d={`M-4 ${n(top + 52)}h8`} stroke={C.teal} stroke-width="3" />
          <circle cy={n(top + 45)} r="3" fill={C.steelPale} />
        </>
      )}
    </>
  );
}

function Stripes({ top, hem, wide }: { top: number; hem: number; wide: number }) {
  const rows: string[] = [];
  for (let y = top + 2; y < hem - 6; y += 13)
    rows.push(`M${round(-wide)} ${round(y)}q${round(wide)} 5 ${round(wide * 2)} 0`);
  return <path d={rows.join('')} fill="none" stroke={C.white} stroke-width="5" opacity=".85" />;
}

function Hood({
  top,
  hem,
  neck,
  paint,
  behind,
}: {
  top: number;
  hem: number;
  neck: number;
  paint: Paint;
  behind: boolean;
}) {
  const n = round;
  if (behind)
    return (
      <Fill
        d={`M${n(-neck * 1.9)} ${n(top - 6)}Q0 ${n(top - 14)} ${n(neck * 1.9)} ${n(top - 6)}Q${n(neck * 1.5)} ${n(top + 26)} 0 ${n(top + 28)}Q${n(-neck * 1.5)} ${n(top + 26)} ${n(-neck * 1.9)} ${n(top - 6)}z`}
        c={paint.topShade}
      />
    );
  return (
    <>
      <Line
        d={`M${n(-neck * 1.5)} ${n(top - 4)}Q0 ${n(top + 17)} ${n(neck * 1.5)} ${n(top - 4)}`}
        c={paint.topShade}
        w={9}
      />
      <Line d={`M${n(-neck * 0.5)} ${n(top + 8)}v13M${n(neck * 0.5)} ${n(top + 8)}v13`} c={C.white} w={2.4} />
      <Line d={`M-15 ${n(hem - 5)}l5-15h20l5 15`} c={paint.topShade} w={2.4} />
    </>
  );
}

function Front({ style, top, hem, neck, flare, paint }: Cut) {
  const n = round;
  const t = n(top);
  if (style === 'collar' || style === 'tunic') {
    return (
      <>
        {[-1, 1].map((k) => (
          <Fill
            d={`M0 ${n(top + 7)}L${n(k * neck * 1.25)} ${n(top - 7)}L${n(k * neck * 1.35)} ${n(top + 8)}L${n(k * 5)} ${n(top + 16)}z`}
            c={style === 'tunic' ? paint.topShade : C.white}
          />
        ))}
        <Line d={`M0 ${n(top + 16)}V${n(style === 'tunic' ? hem : top + 34)}`} c={paint.topShade} w={2.2} />
      </>
    );
  }
  if (style === 'cardigan') {
    return (
      <>
        <Fill
          d={`M${n(-neck)} ${n(top - 3)}Q0 ${n(top + 9)} ${n(neck)} ${n(top - 3)}L9 ${n(hem + 3)}Q0 ${n(hem + 4)}-9 ${n(hem + 3)}z`}
          c={C.paper}
        />
        <Line d={`M${n(-neck)} ${t}L-10 ${n(hem + 2)}M${n(neck)} ${t}L10 ${n(hem + 2)}`} c={paint.topShade} w={3} />
      </>
    );
  }
  if (style === 'dress')
    return (
      <Line
        d={`M${n(8 - flare)} ${n(hem - 4)}Q0 ${n(hem + 2)} ${n(flare - 8)} ${n(hem - 4)}M-9 ${n(hem - 22)}l-3 14M10 ${n(hem - 22)}l3 14`}
        c={paint.topShade}
        w={2.4}
      />
    );
  return null;
}
