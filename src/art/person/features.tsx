import { both, round, type Side } from '../figures';
import { C } from '../palette';
import type { Face } from './face';
import { Fill, Line, oval } from './ink';
import type { Look } from './look';
import { MouthShape } from './mouth';
import type { Paint } from './paint';

interface Props {
  look: Look;
  paint: Paint;
  face: Face;
  talking: boolean;
}

/** Eyes, brows, nose, mouth and what sits on them, drawn around the middle of a head of size 1. */
export function Features({ look, paint, face, talking }: Props) {
  const grown = look.age === 'adult' || look.age === 'older';
  const eyeY = grown ? 0 : 4;
  const [li, lo, ri, ro] = face.brows;
  return (
    <>
      {look.age === 'older' && <Line d="M-31 2l-4-2M-31 6l-4 1M31 2l4-2M31 6l4 1" c={paint.skinShade} w={1.8} />}
      {look.age === 'older' && !look.beard && <Line d="M-17 17q-4 4-4 9M17 17q4 4 4 9" c={paint.skinShade} w={1.8} />}
      <Eyes face={face} paint={paint} y={eyeY} size={grown ? 0.88 : 1} />
      <Line
        d={`M-23 ${lo}Q-16 ${(li + lo) / 2 - 4}-8 ${li}M23 ${ro}Q16 ${(ri + ro) / 2 - 4} 8 ${ri}`}
        c={paint.brow}
        w={grown ? 3.8 : 3.4}
        down={eyeY}
      />
      <Line d={grown ? 'M1 1q5 8-1 9.5t-4-1' : 'M-3 12q3 3 6 0'} c={paint.skinShade} w={2.6} />
      <MouthShape mouth={talking ? 'talk' : face.mouth} line={paint.line} deep={look.skin > 4} down={grown ? 3 : 0} />
      {look.glasses && (
        <g fill="none" stroke={paint.rim} stroke-width="2.8">
          <circle cx="-15.5" cy={eyeY + 1} r="12" fill="#fff" fill-opacity=".18" />
          <circle cx="15.5" cy={eyeY + 1} r="12" fill="#fff" fill-opacity=".18" />
          <path d={`M-3.5 ${eyeY}q3.5-3 7 0M-27.5 ${eyeY}l-9-2M27.5 ${eyeY}l9-2`} />
        </g>
      )}
      {face.tear && (
        <path
          d={`M21 ${eyeY + 8}c7 9 6 16 0 16s-7-7 0-16z`}
          fill={C.tear}
          stroke={C.tearEdge}
          stroke-width="2"
          stroke-linejoin="round"
        />
      )}
    </>
  );
}

/** Warm cheeks. They stay on the head when the features turn, or they would slip off its edge. */
export function Cheeks({ look, blush }: { look: Look; blush: number }) {
  return (
    <path
      d={both((s) => oval(s * 24, look.age === 'adult' || look.age === 'older' ? 14 : 18, 7, 4.6))}
      fill={C.blush}
      opacity={blush}
    />
  );
}

interface EyesProps {
  face: Face;
  paint: Paint;
  /** How far below the middle of the head. */
  y: number;
  /** 1 is a child's. */
  size: number;
}

/** Both eyes: each layer of the two is one shape. They look the same way, and their lids mirror each other. */
function Eyes({ face: { lids, gaze, pupil }, paint, y, size }: EyesProps) {
  if (lids === 'shut') return <Line d={both((s) => `M${s * 15.5 - 8} 0q8 7 16 0`)} c={paint.line} w={3.2} down={y} />;
  if (lids === 'glad') return <Line d={both((s) => `M${s * 15.5 - 8} 3q8-9 16 0`)} c={paint.line} w={3.2} down={y} />;
  const [inner, outer] = lids;
  const n = round;
  const x = (s: Side, u: number) => n(s * (15.5 - u * size));
  const v = (down: number) => n(y + down * size);
  const dots = (dx: number, dy: number, rx: number, ry: number) =>
    both((s) => oval(s * 15.5 + dx * size, y + dy * size, n(rx * size), n(ry * size)));
  const lid = (s: Side, from: number) =>
    `M${x(s, from)} ${v(outer)}Q${x(s, -1)} ${v(Math.min(inner, outer) - 3)} ${x(s, 9)} ${v(inner)}`;
  return (
    <>
      <path d={dots(0, 0, 8, 9)} fill="#fff" />
      <path d={dots(gaze[0] * 2.6, gaze[1] * 2.6, 5.6 * pupil, 6.6 * pupil)} fill={C.pupil} />
      <path d={dots(1.8 + gaze[0] * 2.4, -2.6 + gaze[1] * 2.4, 2.1 * pupil, 2.1 * pupil)} fill="#fff" />
      <Fill d={both((s) => `${lid(s, -9.5)}V${v(-11)}H${x(s, -9.5)}z`)} c={paint.skin} />
      <Line d={both((s) => lid(s, -9))} c={paint.line} w={n(2.6 * size)} />
    </>
  );
}
