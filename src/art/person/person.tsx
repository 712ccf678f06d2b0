import type { ComponentChildren } from 'preact';
import { type Facing, type Feeling, type Pose, round, type Seen } from '../figures';
import { C } from '../palette';
import { type ArmPart, ArmShape } from './arm';
import { armsOf } from './arms';
import { type Face, faceOf } from './face';
import { frameOf, kneeX, shiftOf } from './frame';
import { HAIR_STYLES } from './hair';
import { HeadBehind, HeadFront, Pieces } from './head';
import { Legs } from './legs';
import type { Look } from './look';
import { paintOf } from './paint';
import { armsIn, postureOf } from './posture';
import { type Seat, SeatBack } from './seat';
import { Torso } from './torso';
import { ChairBack, ChairBehind, ChairFront } from './wheelchair';

interface Props {
  look: Look;
  feeling?: Feeling | undefined;
  pose?: Pose | undefined;
  facing?: Facing | undefined;
  seen?: Seen | undefined;
  crop?: 'whole' | 'bust' | 'close' | undefined;
  /** What is under whoever sits, unless they use a wheelchair. */
  seat?: Seat | undefined;
  /** In place of the feeling's own face. */
  face?: Face | undefined;
}

/** Most people stand where they are: a group that moves nothing is left out. */
const Moved = ({ down, children }: { down: number; children: ComponentChildren }) =>
  down ? <g transform={`translate(0 ${round(down)})`}>{children}</g> : <>{children}</>;

/**
 * One person as a group of shapes: the middle of the feet line is at 0 0, up is negative, `heightOf(look)` units tall.
 * A bust leaves out the legs, the chair and the shadow; its arms are all there. Close, for a small round frame, arms that reach out
 * hang: the frame would cut them off.
 */
export function Person({
  look,
  feeling,
  pose = 'stand',
  facing,
  seen = 'front',
  crop = 'whole',
  seat = 'stool',
  face: own,
}: Props) {
  const frame = frameOf(look);
  const paint = paintOf(look);
  const behind = seen === 'behind';
  const whole = crop === 'whole';
  const chair = look.wheelchair === true && whole;
  const carried = postureOf(feeling, pose, chair ? (behind ? undefined : 'wheels') : seat);
  const posture = crop === 'close' ? { ...carried, arms: armsIn(carried.arms) } : carried;
  const seated = whole && (chair || posture.feet === 'sit');
  const shift = whole ? shiftOf(frame, posture, chair, seat) : 0;
  const lift = posture.shoulders;
  const turned = behind ? 0 : facing || chair || posture.feet === 'walk' ? 5 : 0;
  const grown = look.age === 'adult' || look.age === 'older';
  const face = own ?? faceOf(feeling, !grown && !facing && pose === 'stand', grown);
  const headX = turned * 0.5;
  const headY = frame.headY + posture.sink;
  const headAt = `translate(${round(headX)} ${round(headY)}) rotate(${behind ? posture.tilt / 2 : posture.tilt}) scale(${frame.headSize})`;
  const hairAt = `translate(${round(headX)} ${round(headY)}) rotate(${round(posture.tilt * 0.45)}) scale(${frame.headSize})`;
  const arms = armsOf(frame, posture, headX);
  const drawArm = ({ side, bend, shape }: (typeof arms)[number], part?: ArmPart) => (
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
  const late = (arm: (typeof arms)[number]) => arm.high && !style.drapes;
  const torso = <Torso look={look} frame={frame} paint={paint} lift={lift} behind={behind} seated={seated} />;
  const on = seated && !chair ? seat : undefined;
  const back = on && <SeatBack seat={on} frame={frame} behind={behind} />;
  const shade = on === 'floor' ? kneeX(frame) + 10 : frame.hipX + (chair || on === 'sofa' || on === 'bench' ? 36 : 16);
  return (
    <g transform={facing === 'left' ? 'scale(-1 1)' : undefined}>
      {whole && <ellipse data-shadow rx={round(shade)} ry="7" fill={C.ink} opacity=".13" />}
      {chair && !behind && <ChairBack frame={frame} />}
      <Moved down={shift}>
        {!behind && back}
        {behind
          ? arms.map((arm) => !arm.free && drawArm(arm))
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
        {!(behind && on) && torso}
      </Moved>
      {on && <Legs look={look} frame={frame} paint={paint} feet="sit" behind={behind} seat={on} />}
      {chair &&
        (behind ? <ChairBehind frame={frame} paint={paint} /> : <ChairFront look={look} frame={frame} paint={paint} />)}
      <Moved down={shift}>
        {behind && on && torso}
        {behind && back}
        {arms.map((arm) => (behind ? arm.free : !late(arm)) && drawArm(arm))}
        {!behind &&
          (['wrist', 'hand'] as const).map((part) => arms.map((arm) => arm.across && !arm.high && drawArm(arm, part)))}
        <g transform={headAt} data-head>
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
        {!behind &&
          arms.map((arm) => (style.drapes ? arm.overScarf && drawArm(arm, 'bent') : arm.high && drawArm(arm)))}
      </Moved>
    </g>
  );
}
