export const STAMP_SHAPES = ['circle', 'square', 'triangle', 'star', 'moon', 'flower', 'drop', 'cloud'] as const;
export type StampShape = (typeof STAMP_SHAPES)[number];
export const STAMP_COLOURS = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'] as const;
export type StampColour = (typeof STAMP_COLOURS)[number];
export const STAMP_SIZES = ['small', 'middle', 'large'] as const;
export type StampSize = (typeof STAMP_SIZES)[number];

/** What the next tap puts on the paper. */
export interface Brush {
  shape: StampShape;
  colour: StampColour;
  size: StampSize;
}

/** A place on the paper in its own units, from the middle: turning the tablet moves nothing. */
export interface Place {
  x: number;
  y: number;
}

export interface Stamp extends Brush, Place {
  id: number;
}

export type Sheet = readonly Stamp[];

/** The shorter side of the paper, in its units. */
export const PAPER = 1000;
/** A cheap tablet draws so many without a pause, six times over in the mirrors. */
export const MOST_STAMPS = 240;
/** One press of an arrow. */
export const STEP = 80;

/** Puts one more on the paper. On a full one the oldest goes, so that no tap is ever refused. */
export function stampOn(sheet: Sheet, brush: Brush, { x, y }: Place): Sheet {
  const id = (sheet.at(-1)?.id ?? 0) + 1;
  return [...sheet, { ...brush, x: Math.round(x), y: Math.round(y), id }].slice(-MOST_STAMPS);
}

export const takeBack = (sheet: Sheet): Sheet => sheet.slice(0, -1);

/**
 * Where a press without a hand or an arrow puts the next one: round and round from the middle, so that a child with one
 * switch fills the paper too.
 * @param before how many are on the paper
 */
export function wander(before: number): Place {
  const at = before % 36;
  const angle = at * 2.4;
  const far = 70 * Math.sqrt(at);
  return { x: Math.round(far * Math.cos(angle)), y: Math.round(far * Math.sin(angle)) };
}

/** Wings of the kaleidoscope. */
export const WINGS = 6;

/**
 * Where a shape lies in the one wing that all the others mirror: the one from the right hand downwards. In a real
 * kaleidoscope too there is only one.
 */
export function fold({ x, y }: Place): Place {
  const wing = (2 * Math.PI) / WINGS;
  const angle = (Math.atan2(y, x) + 2 * Math.PI) % (2 * wing);
  const folded = angle > wing ? 2 * wing - angle : angle;
  const far = Math.hypot(x, y);
  return { x: Math.round(far * Math.cos(folded)), y: Math.round(far * Math.sin(folded)) };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const unitsPerPixel = ({ width, height }: Box) => PAPER / (Math.min(width, height) || PAPER);

/** Where on the paper a finger came down; the middle of a paper that has no size yet. */
export function placeAt(box: Box, x: number, y: number): Place {
  const units = unitsPerPixel(box);
  return { x: (x - box.left - box.width / 2) * units, y: (y - box.top - box.height / 2) * units };
}

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Where an arrow key leads, never off the paper. A page is read from right to left or not: a left arrow goes left on it.
 * @returns undefined for any other key
 */
export function moveBy(key: string, { x, y }: Place, box: Box): Place | undefined {
  const arrow = ARROWS[key];
  if (!arrow) return undefined;
  const units = unitsPerPixel(box);
  const within = (at: number, side: number) => {
    const most = Math.max(0, Math.floor(((side || PAPER) * units) / 2 / STEP) - 0.5) * STEP;
    return Math.min(most, Math.max(-most, at));
  };
  return { x: within(x + arrow.x * STEP, box.width), y: within(y + arrow.y * STEP, box.height) };
}
