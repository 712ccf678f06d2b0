import { at, type Point, round, type Side } from '../figures';
import type { Frame } from './frame';
import { Line } from './ink';
import { Mitten } from './mitten';
import type { Paint } from './paint';
import type { Arm } from './posture';

/** A bent arm: shoulder, elbow, wrist, and which way the hand points (degrees, 0 down). */
export interface Bend {
  shoulder: Point;
  elbow: Point;
  wrist: Point;
  angle: number;
}

interface HeadPlace {
  x: number;
  y: number;
  size: number;
}

const RAD = Math.PI / 180;
const reach = ([x, y]: Point, side: Side, degrees: number, length: number): Point => [
  x + side * Math.sin(degrees * RAD) * length,
  y + Math.cos(degrees * RAD) * length,
];

/** @returns the joints of one arm. The elbow always gives way outwards and down, so that no arm bends like a broken one. */
export function bendArm(arm: Arm, side: Side, frame: Frame, head: HeadPlace, lift: number): Bend {
  const [to, x, y, , turn] = arm;
  const shoulder: Point = [
    side * (frame.shoulderX - frame.armWidth / 2 + 1),
    frame.shoulderY + frame.armWidth / 2 + lift,
  ];
  if (to === 'turn') {
    const elbow = reach(shoulder, side, x, frame.arm);
    return { shoulder, elbow, wrist: reach(elbow, side, y, frame.arm * 0.92), angle: -side * (turn ?? y) };
  }
  const wrist: Point =
    to === 'head'
      ? [head.x + side * x * head.size, head.y + y * head.size]
      : [side * x * frame.shoulderX, frame.shoulderY + y * (frame.hipY - frame.shoulderY)];
  const dx = wrist[0] - shoulder[0];
  const dy = wrist[1] - shoulder[1];
  const far = Math.hypot(dx, dy) || 1;
  const half = frame.arm * 0.96;
  // An arm that is folded tight, fist under the chin, hangs its elbow low and out: it would vanish behind itself.
  const fold = Math.max(0, 1 - far / half);
  const bulge = Math.min(Math.sqrt(Math.max(half * half - (far * far) / 4, 0)), half * (0.58 + fold * 0.3));
  const normal: Point = [-dy / far, dx / far];
  const flip = side * normal[0] * 0.7 + normal[1] < 0 ? -1 : 1;
  const out: Point = [normal[0] * flip + side * fold * 0.8, normal[1] * flip + fold * 2];
  const push = bulge / Math.hypot(...out);
  const elbow: Point = [shoulder[0] + dx / 2 + out[0] * push, shoulder[1] + dy / 2 + out[1] * push];
  const along = Math.atan2(elbow[0] - wrist[0], wrist[1] - elbow[1]) / RAD;
  return { shoulder, elbow, wrist, angle: turn === undefined ? along : -side * turn };
}

/**
 * What to draw again of an arm, on top of what hides it; the whole arm when left out. A hand on the other sleeve comes with its
 * wrist: alone it would look cut off.
 */
export type ArmPart = 'bent' | 'wrist' | 'hand';

interface Props {
  bend: Bend;
  shape: Arm[3];
  side: Side;
  frame: Frame;
  paint: Paint;
  short: boolean;
  striped: string | undefined;
  part?: ArmPart | undefined;
}

const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** One arm in its sleeve, with a soft edge below so that it stands off the body. */
export function ArmShape({ bend, shape, side, frame, paint, short, striped, part }: Props) {
  const { shoulder, elbow, wrist, angle } = bend;
  // The sleeve starts inside the body, so that its blunt end is hidden and the shoulder is round.
  const root = part
    ? `M${at(mix(shoulder, elbow, 0.25))}`
    : `M${at([shoulder[0] * 0.72, shoulder[1] + 2])}L${at(shoulder)}`;
  const bent = `L${at(mix(shoulder, elbow, 0.62))}Q${at(elbow)} ${at(mix(elbow, wrist, 0.38))}L${at(mix(elbow, wrist, part ? 0.85 : 1))}`;
  const w = frame.armWidth;
  const hand = (
    <Mitten
      shape={shape}
      palm={(shape === 'open' || shape === 'point') && -side * angle > 60}
      side={side}
      transform={`translate(${at(mix(elbow, wrist, short ? 0.97 : 1))}) rotate(${round(angle)}) scale(${frame.hand})`}
      paint={paint}
    />
  );
  const cuff = (
    <Line d={`M${at(mix(elbow, wrist, 0.86))}L${at(mix(elbow, wrist, 1.03))}`} c={paint.topShade} w={w + 1} flat />
  );
  if (part === 'hand') return hand;
  if (part === 'wrist') {
    const end = `M${at(mix(elbow, wrist, 0.55))}L${at(mix(elbow, wrist, short ? 1 : 0.95))}`;
    return (
      <>
        <Line d={end} c={short ? paint.skinShade : paint.topShade} w={(short ? w * 0.72 : w) + 2} flat />
        <Line d={end} c={short ? paint.skin : paint.top} w={short ? w * 0.72 : w} flat />
        {!short && (
          <Line d={`M${at(mix(elbow, wrist, 0.72))}L${at(mix(elbow, wrist, 1))}`} c={paint.topShade} w={w + 2} flat />
        )}
      </>
    );
  }
  if (short) {
    const bare = `M${at(shoulder)}${bent}`;
    const sleeve = `${root}L${at(mix(shoulder, elbow, 0.84))}`;
    return (
      <>
        <Line d={bare} c={paint.skinShade} w={round(w * 0.72) + 1.5} />
        <Line d={bare} c={paint.skin} w={round(w * 0.72)} />
        {hand}
        <Line d={sleeve} c={paint.topShade} w={w + 2} flat={!part} down={2} />
        <Line d={sleeve} c={paint.top} w={w + 2} flat={!part} />
      </>
    );
  }
  const d = root + bent;
  return (
    <>
      {hand}
      <Line d={d} c={paint.topShade} w={w} flat={!part} down={2.2} />
      <Line d={d} c={paint.top} w={w} flat={!part} />
      {striped && <Line d={`M${at(mix(shoulder, elbow, 0.4))}${bent}`} c={striped} w={w} dash="5 8" flat />}
      {cuff}
    </>
  );
}
