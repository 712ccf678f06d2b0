import { type Facing, type Feeling, type Pose, round, type Seen } from '../figures';
import { C } from '../palette';
import { ArmShape, bendArm } from './arm';
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

/** Where a posture puts both arms of this body; `x` is the middle of the head. */
function armsOf(frame: Frame, posture: Posture, x: number) {
  const head = { x, y: frame.headY + posture.sink, size: frame.headSize };
  return ([-1, 1] as const).map((side) => {
    const arm = posture.arms[side < 0 ? 0 : 1];
    const bend = bendArm(arm, side, frame, head, posture.shoulders);
    return { side, bend, shape: arm[3], high: bend.wrist[1] < head.y + 48 * head.size };
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
  const drop = seated ? seatDrop(frame) : 0;
  const lift = posture.shoulders;
  const turned = behind ? 0 : facing || chair || posture.feet === 'walk' ? 5 : 0;
  const grown = look.age === 'adult' || look.age === 'older';
  const face = faceOf(feeling, !grown && !facing && pose === 'stand');
  const headX = turned * 0.5;
  const headY = frame.headY + posture.sink;
  const headAt = `translate(${round(headX)} ${round(headY)}) rotate(${behind ? posture.tilt / 2 : posture.tilt}) scale(${frame.headSize})`;
  const hairAt = `translate(${round(headX)} ${round(headY)}) rotate(${round(posture.tilt * 0.45)}) scale(${frame.headSize})`;
  const arms = armsOf(frame, posture, headX);
  const drawArm = ({ side, bend, shape }: (typeof arms)[number]) => (
    <ArmShape
      bend={bend}
      shape={shape}
      side={side}
      frame={frame}
      paint={paint}
      short={look.sleeves === 'short'}
      striped={look.topStyle === 'stripe' ? C.white : undefined}
    />
  );
  const hairBack = HAIR_STYLES[look.head].back;
  const torso = <Torso look={look} frame={frame} paint={paint} lift={lift} behind={behind} seated={seated} />;
  const moved = drop || (posture.hop && whole && !seated) ? `translate(0 ${drop || -12})` : undefined;
  return (
    <g transform={facing === 'left' ? 'scale(-1 1)' : undefined}>
      {whole && <ellipse rx={round(frame.hipX + (chair ? 36 : 16))} ry="7" fill={C.ink} opacity=".13" />}
      {chair && !behind && <ChairBack frame={frame} />}
      <g transform={moved}>
        {behind
          ? arms.map(drawArm)
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
        {torso}
      </g>
      {seated && !chair && <Legs look={look} frame={frame} paint={paint} feet="sit" />}
      {chair &&
        (behind ? <ChairBehind frame={frame} paint={paint} /> : <ChairFront look={look} frame={frame} paint={paint} />)}
      <g transform={moved}>
        {!behind && arms.filter((arm) => !arm.high).map(drawArm)}
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
        {!behind && arms.filter((arm) => arm.high).map(drawArm)}
      </g>
    </g>
  );
}
