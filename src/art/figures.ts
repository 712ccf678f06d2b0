/** What a figure can be asked to feel and do. The teaching names the same lists; a test holds the two together. */
export const FEELINGS = [
  'happy',
  'calm',
  'proud',
  'excited',
  'sad',
  'worried',
  'scared',
  'angry',
  'confused',
  'embarrassed',
  'lonely',
  'hurt',
] as const;
export type Feeling = (typeof FEELINGS)[number];

export const POSES = [
  'stand',
  'wave',
  'point',
  'hold',
  'hug',
  'cover-ears',
  'think',
  'talk',
  'sit',
  'walk',
  'bump',
] as const;
export type Pose = (typeof POSES)[number];

export type Facing = 'left' | 'right';
export type Seen = 'front' | 'behind';

/** -1 is the side at the left of the picture, 1 the side at its right. */
export type Side = -1 | 1;
export type Point = readonly [x: number, y: number];

/** One decimal is finer than any screen shows, and keeps the prerendered page small. */
export function round(n: number): number {
  return Math.round(n * 10) / 10;
}

/** @returns path data for the left and the right of a pair: one shape costs a tablet less than two. */
export function both(side: (s: Side) => string): string {
  return side(-1) + side(1);
}

/** @returns `x y`, ready for path data. */
export function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
