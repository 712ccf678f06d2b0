import type { Age, Look } from './look';
import type { Posture } from './posture';
import type { Seat } from './seat';

/** The measures of a body in picture units; the feet stand on 0 and up is negative. */
export interface Frame {
  height: number;
  /** Middle and size of the head; size 1 is a skull 76 units high. */
  headY: number;
  headSize: number;
  shoulderX: number;
  shoulderY: number;
  hipX: number;
  hipY: number;
  legX: number;
  legWidth: number;
  armWidth: number;
  arm: number;
  hand: number;
  /** Height of the seat when sitting on a stool or in a wheelchair. */
  seatY: number;
}

const FRAMES: Record<Age, Frame> = {
  little: {
    height: 174,
    headY: -135,
    headSize: 0.98,
    shoulderX: 27,
    shoulderY: -93,
    hipX: 25,
    hipY: -42,
    legX: 12,
    legWidth: 21,
    armWidth: 17,
    arm: 25,
    hand: 0.88,
    seatY: -38,
  },
  child: {
    height: 200,
    headY: -161,
    headSize: 1,
    shoulderX: 29,
    shoulderY: -117,
    hipX: 26,
    hipY: -58,
    legX: 12.5,
    legWidth: 21,
    armWidth: 17,
    arm: 29,
    hand: 0.92,
    seatY: -50,
  },
  tween: {
    height: 226,
    headY: -188,
    headSize: 0.96,
    shoulderX: 31,
    shoulderY: -145,
    hipX: 26,
    hipY: -76,
    legX: 13,
    legWidth: 22,
    armWidth: 18,
    arm: 34,
    hand: 0.96,
    seatY: -58,
  },
  teen: {
    height: 250,
    headY: -213,
    headSize: 0.94,
    shoulderX: 34,
    shoulderY: -170,
    hipX: 27,
    hipY: -92,
    legX: 13.5,
    legWidth: 23,
    armWidth: 19,
    arm: 39,
    hand: 1,
    seatY: -66,
  },
  adult: {
    height: 290,
    headY: -252,
    headSize: 0.95,
    shoulderX: 42,
    shoulderY: -205,
    hipX: 35,
    hipY: -108,
    legX: 17,
    legWidth: 27,
    armWidth: 23,
    arm: 47,
    hand: 1.15,
    seatY: -76,
  },
  older: {
    height: 280,
    headY: -242,
    headSize: 0.95,
    shoulderX: 40,
    shoulderY: -196,
    hipX: 36,
    hipY: -104,
    legX: 17,
    legWidth: 26,
    armWidth: 22,
    arm: 45,
    hand: 1.12,
    seatY: -74,
  },
};

/** @returns the measures for a look, widened or narrowed by its body shape. */
export function frameOf(look: Look): Frame {
  const f = FRAMES[look.age];
  const wide = look.bodyShape === 'round' ? 1.14 : look.bodyShape === 'slim' ? 0.93 : 1;
  return { ...f, shoulderX: f.shoulderX * (1 + (wide - 1) / 2), hipX: f.hipX * wide ** 1.6, legX: f.legX * wide };
}

/** @returns how far the whole body moves: down to a seat, or up in a jump for joy. */
export function shiftOf(frame: Frame, posture: Posture, chair = false, seat?: Seat): number {
  if (chair) return seatDrop(frame);
  if (posture.feet === 'sit') return seatDrop(frame, seat);
  return posture.hop ? -12 : 0;
}

/** How far the upper body comes down to reach a seat, or the floor between its crossed legs. */
export function seatDrop(frame: Frame, seat?: Seat): number {
  return (seat === 'floor' ? frame.legWidth * -0.9 : frame.seatY) - frame.hipY;
}

/** How far from the middle the knees of crossed legs lie: thighs that point at the viewer look shorter. */
export function kneeX({ legX, legWidth, hipY }: Frame): number {
  return legX + legWidth * 0.5 - hipY * 0.36;
}

/** Height from the feet line to the crown, in picture units: lower for someone in a wheelchair. */
export function heightOf(look: Look): number {
  const frame = FRAMES[look.age];
  return look.wheelchair ? frame.height - seatDrop(frame) : frame.height;
}

/** @returns how high above the feet line a thing held in both hands is, in picture units. */
export function handHeightOf(look: Look): number {
  const frame = FRAMES[look.age];
  const drop = look.wheelchair ? seatDrop(frame) : 0;
  return -(frame.shoulderY + 0.52 * (frame.hipY - frame.shoulderY) + drop);
}
