import { type Facing, type Feeling, type Pose, round, type Seen } from '../figures';
import { C } from '../palette';
import { type ArmPart, ArmShape, bendArm } from './arm';
import { faceOf } from './face';
import { type Frame, frameOf, seatDrop } from './frame';
import { HAIR_STYLES } from './hair';
import { HeadBehind, HeadFront, Pieces } from './head';
import { Legs } from './legs';
import type { Look } from './look';
import { paintOf } from './paint';
import { type Posture, postureOf } from './posture';
import { Torso } from './torso';
import { ChairBack, ChairBehind, ChairFront } from './wheelchair';

interface Props {
  look: Look;
  feeling?: Feeling | undefined;
  pose?: Pose | undefined;
  facing?: Facing | undefined;
  seen?: Seen | undefined;
  crop?: 'whole' | 'bust' | undefined;
}

/** How high someone jumps for joy. */
const HOP = 12;

/** How far below the middle of the head a scarf hangs, and how far to the sides, in units of the head. */
const SCARF = { below: 84, aside: 70 };

/** Where a posture puts both arms of this body; `x` is the middle of the head. */
function armsOf(frame: Frame, posture: Posture, x: number) {
  const head = { x, y: frame.headY + posture.sink, size: frame.headSize };
  return ([-1, 1] as const).map((side) => {
    const arm = posture.arms[side < 0 ? 0 : 1];
    const bend = bendArm(arm, side, frame, head, posture.shoulders);
    const [wx, wy] = bend.wrist;
    return {
      side,
      bend,
      shape: arm[3],
      high: wy < head.y + 48 * head.size,
      /** The hand lies on the other arm, as when someone hugs themselves. */
      across: side * wx < frame.shoulderX * -0.3,
      /** What shows of it from behind: a hand before the chest or at the head is hidden, and so is an elbow that is. */
      behind: (arm[0] === 'turn' ? 'whole' : side * bend.elbow[0] > frame.shoulderX * 0.9 ? 'upper' : undefined) as
        ArmPart | undefined,
      overScarf: Math.abs(wx - x) < SCARF.aside * head.size && wy < head.y + SCARF.below * head.size,
    };
  });
}

/** @returns how far from the middle the furthest hand reaches, so that a frame can be made wide enough for it. */
export function reachOf(look: Look, feeling: Feeling | undefined, pose: Pose): number {
  const frame = frameOf(look);
  const ends = armsOf(frame, postureOf(feeling, pose), 0).map(({ bend, shape }) => {
    const hand = (shape === 'rest' || shape === 'fist' ? 16 : 26) * frame.hand;
    return Math.max(Math.abs(bend.wrist[0]) + hand, Math.abs(bend.elbow[0]) + frame.armWidth / 2);
  });
  return Math.max(...ends);
}

/** @returns how far the whole body is moved: down to a seat, or up in a jump. */
function shiftOf(look: Look, frame: Frame, posture: Posture): number {
  if (look.wheelchair || posture.feet === 'sit') return seatDrop(frame);
  return posture.hop ? -HOP : 0;
}

/** @returns how high above the feet line hair and raised hands reach, so that a frame cuts off neither. */
export function riseOf(look: Look, feeling: Feeling | undefined, pose: Pose): number {
  const frame = frameOf(look);
  const posture = postureOf(feeling, pose);
  const hands = armsOf(frame, posture, 0).map(({ bend }) => 24 * frame.hand - bend.wrist[1]);
  const crown = frame.height - posture.sink + (HAIR_STYLES[look.head].rise ?? 8);
  return Math.max(crown, ...hands) - shiftOf(look, frame, posture);
}

/**
 * One person as a group of shapes: the middle of the feet line is at 0 0, up is negative, `heightOf(look)` units tall.
 * A bust leaves out the legs, the chair and the shadow; its arms are all there.
 */
export function Person({ look, feeling, pose = 'stand', facing, seen = 'front', crop = 'whole' }: Props) {
  const frame = frameOf(look);
  const paint = paintOf(look);
  const posture = postureOf(feeling, pose);
  const behind = seen === 'behind';
  const whole = crop === 'whole';
  const chair = look.wheelchair === true && whole;
  const seated = whole && (chair || posture.feet === 'sit');
  const shift = whole ? shiftOf(look, frame, posture) : 0;
  const lift = posture.shoulders;
  const turned = behind ? 0 : facing || chair || posture.feet === 'walk' ? 5 : 0;
  const grown = look.age === 'adult' || look.age === 'older';
  const face = faceOf(feeling, !grown && !facing && pose === 'stand');
  const headX = turned * 0.5;
  const headY = frame.headY + posture.sink;
  const headAt = `translate(${round(headX)} ${round(headY)}) rotate(${behind ? posture.tilt / 2 : posture.tilt}) scale(${frame.headSize})`;
  const hairAt = `translate(${round(headX)} ${round(headY)}) rotate(${round(posture.tilt * 0.45)}) scale(${frame.headSize})`;
  const arms = armsOf(frame, posture, headX);
  const drawArm = ({ side, bend, shape }: (typeof arms)[number], part: ArmPart) => (
    <ArmShape
      part={part}
      bend={bend}
      shape={shape}
      side={side}
      frame={frame}
      paint={paint}
      short={look.sleeves === 'short'}
      striped={look.topStyle === 'stripe' ? C.white : undefined}
    />
  );
  const style = HAIR_STYLES[look.head];
  const hairBack = style.back;
  // A scarf lies over the upper arms; hands that are held to the chest or the face lie over the scarf.
  const late = arms.filter((arm) => arm.high && !style.drapes);
  const early = arms.filter((arm) => !late.includes(arm));
  const torso = <Torso look={look} frame={frame} paint={paint} lift={lift} behind={behind} seated={seated} />;
  const moved = shift ? `translate(0 ${round(shift)})` : undefined;
  return (
    <g transform={facing === 'left' ? 'scale(-1 1)' : undefined}>
      {whole && <ellipse rx={round(frame.hipX + (chair ? 36 : 16))} ry="7" fill={C.ink} opacity=".13" />}
      {chair && !behind && <ChairBack frame={frame} />}
      <g transform={moved}>
        {behind
          ? arms.map((arm) => drawArm(arm, 'whole'))
          : hairBack && (
              <g transform={hairAt}>
                <Pieces pieces={hairBack} paint={paint} />
              </g>
            )}
        {whole && !seated && <Legs look={look} frame={frame} paint={paint} feet={posture.feet} />}
        {!whole && (
          <rect
            x={round(4 - frame.hipX)}
            y={frame.hipY - 4}
            width={round(frame.hipX * 2 - 8)}
            height="60"
            fill={look.topStyle === 'dress' ? paint.top : paint.bottom}
          />
        )}
        {!(behind && seated && !chair) && torso}
      </g>
      {seated && !chair && <Legs look={look} frame={frame} paint={paint} feet="sit" behind={behind} />}
      {chair &&
        (behind ? <ChairBehind frame={frame} paint={paint} /> : <ChairFront look={look} frame={frame} paint={paint} />)}
      <g transform={moved}>
        {behind && seated && !chair && torso}
        {behind && arms.map((arm) => arm.behind && drawArm(arm, arm.behind))}
        {!behind && early.map((arm) => drawArm(arm, 'whole'))}
        {!behind && early.filter((arm) => arm.across).map((arm) => drawArm(arm, 'hand'))}
        <g transform={headAt}>
          {behind ? (
            <HeadBehind look={look} paint={paint} />
          ) : (
            <HeadFront
              look={look}
              paint={paint}
              face={face}
              talking={pose === 'talk'}
              shift={[posture.face[0] + turned, posture.face[1]]}
            />
          )}
        </g>
        {!behind && late.map((arm) => drawArm(arm, 'whole'))}
        {!behind && style.drapes && arms.filter((arm) => arm.overScarf).map((arm) => drawArm(arm, 'fore'))}
      </g>
    </g>
  );
}
