import { round } from '../figures';
import { C } from '../palette';
import type { Face } from './face';
import { Fill, Line } from './ink';
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
      <g transform={`translate(0 ${eyeY})`}>
        <Eye side={-1} face={face} paint={paint} small={grown} />
        <Eye side={1} face={face} paint={paint} small={grown} />
        <Line
          d={`M-23 ${lo}Q-16 ${(li + lo) / 2 - 4}-8 ${li}M23 ${ro}Q16 ${(ri + ro) / 2 - 4} 8 ${ri}`}
          c={paint.brow}
          w={grown ? 3.8 : 3.4}
        />
      </g>
      <Line d={grown ? 'M1 1q5 8-1 9.5t-4-1' : 'M-3 12q3 3 6 0'} c={paint.skinShade} w={2.6} />
      <g transform={grown ? 'translate(0 3)' : undefined}>
        <MouthShape mouth={talking ? 'talk' : face.mouth} line={paint.line} deep={look.skin > 4} />
      </g>
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
    <>
      {[-24, 24].map((x) => (
        <ellipse
          cx={x}
          cy={look.age === 'adult' || look.age === 'older' ? 14 : 18}
          rx="7"
          ry="4.6"
          fill={C.blush}
          opacity={blush}
        />
      ))}
    </>
  );
}

interface EyeProps {
  side: -1 | 1;
  face: Face;
  paint: Paint;
  small: boolean;
}

function Eye({ side, face, paint, small }: EyeProps) {
  const x = side * 15.5;
  if (face.lids === 'shut') return <Line d={`M${x - 8} 0q8 7 16 0`} c={paint.line} w={3.2} />;
  if (face.lids === 'glad') return <Line d={`M${x - 8} 3q8-9 16 0`} c={paint.line} w={3.2} />;
  const [inner, outer] = face.lids;
  const size = small ? 0.88 : 1;
  const lid = `${outer}Q-1 ${Math.min(inner, outer) - 3} 9 ${inner}`;
  return (
    <g transform={`translate(${x} 0) scale(${-side * size} ${size})`}>
      <ellipse rx="8" ry="9" fill="#fff" />
      <ellipse
        cx={round(-side * face.gaze[0] * 2.6)}
        cy={round(face.gaze[1] * 2.6)}
        rx={round(5.6 * face.pupil)}
        ry={round(6.6 * face.pupil)}
        fill={C.pupil}
      />
      <circle
        cx={round(-side * (1.8 + face.gaze[0] * 2.4))}
        cy={round(-2.6 + face.gaze[1] * 2.4)}
        r={round(2.1 * face.pupil)}
        fill="#fff"
      />
      <Fill d={`M-9.5 ${lid}V-11H-9.5z`} c={paint.skin} />
      <Line d={`M-9 ${lid}`} c={paint.line} w={2.6} />
    </g>
  );
}
