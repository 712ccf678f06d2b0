import type { Facing, Feeling, Point, Pose } from '../figures';
import { armsOf } from './arms';
import { frameOf, shiftOf } from './frame';
import { HAIR_STYLES } from './hair';
import type { Look } from './look';
import { postureOf } from './posture';
import type { Seat } from './seat';

/** @returns how far from the middle the furthest hand reaches, so that a frame can be made wide enough for it. */
export function reachOf(look: Look, feeling: Feeling | undefined, pose: Pose): number {
  const frame = frameOf(look);
  const ends = armsOf(frame, postureOf(feeling, pose, look.wheelchair ? 'wheels' : undefined), 0).map(
    ({ bend, shape }) => {
      const hand = (shape === 'rest' || shape === 'fist' ? 16 : 26) * frame.hand;
      return Math.max(Math.abs(bend.wrist[0]) + hand, Math.abs(bend.elbow[0]) + frame.armWidth / 2);
    },
  );
  return Math.max(...ends);
}

/** @returns the middle of both hands, from the middle of the feet line: where a thing is held. */
export function handsOf(
  look: Look,
  feeling: Feeling | undefined,
  pose: Pose,
  facing: Facing | undefined,
  seat?: Seat,
): Point[] {
  const frame = frameOf(look);
  const posture = postureOf(feeling, pose, look.wheelchair ? 'wheels' : seat);
  const shift = shiftOf(frame, posture, look.wheelchair, seat);
  const flip = facing === 'left' ? -1 : 1;
  return armsOf(frame, posture, 0).map(({ bend: { wrist, angle } }) => {
    const turn = (angle * Math.PI) / 180;
    const palm = 11 * frame.hand;
    return [flip * (wrist[0] - Math.sin(turn) * palm), wrist[1] + Math.cos(turn) * palm + shift];
  });
}

/** @returns how high above the feet line hair and raised hands reach, so that a frame cuts off neither. */
export function riseOf(look: Look, feeling: Feeling | undefined, pose: Pose): number {
  const frame = frameOf(look);
  const posture = postureOf(feeling, pose);
  const hands = armsOf(frame, posture, 0).map(({ bend }) => 24 * frame.hand - bend.wrist[1]);
  const crown = frame.height - posture.sink + (HAIR_STYLES[look.head].rise ?? 8);
  return Math.max(crown, ...hands) - shiftOf(frame, posture, look.wheelchair);
}
