export const BALLOON_KINDS = ['round', 'spotted', 'star', 'long', 'striped', 'bunny', 'flower'] as const;
export type BalloonKind = (typeof BALLOON_KINDS)[number];

export const BALLOON_COLOURS = ['red', 'yellow', 'green', 'blue', 'purple'] as const;
export type BalloonColour = (typeof BALLOON_COLOURS)[number];

/** The first ones are those that stood there from the first moment of Hide. */
export function kindOf(at: number, pops: number): BalloonKind {
  if (pops === 0) return 'round';
  return BALLOON_KINDS[(pops * 3 + at * 2) % BALLOON_KINDS.length] as BalloonKind;
}

/** Which colour rises next in a place, so that neighbours rarely match. */
export const colourOf = (at: number, pops: number): BalloonColour =>
  BALLOON_COLOURS[(at + pops * 2) % BALLOON_COLOURS.length] as BalloonColour;

export interface Bloom {
  x: number;
  y: number;
  id: number;
  /** That of the balloon. */
  colour: BalloonColour;
}

/** More would be a wall, and a cheap tablet has to draw them. */
export const MOST_BLOOMS = 40;

/**
 * Where the flower grows that a popped balloon leaves in the meadow (1280 × 800, its middle always in view): near the middle
 * first, then further out. On a full meadow the oldest goes.
 * @param popped the places of all balloons popped so far, one after the other
 */
export function bloomsOf(popped: readonly number[]): Bloom[] {
  return popped
    .map((place, id) => {
      const earlier = popped.slice(0, id).filter((one) => one === place).length;
      return { id, colour: colourOf(place, earlier), ...spot(id % MOST_BLOOMS) };
    })
    .slice(-MOST_BLOOMS);
}

function spot(at: number): { x: number; y: number } {
  // Steps of the golden section never fall on each other.
  const across = (at * 0.618034) % 1;
  const wide = at % 2 === 0 ? 460 : 1160;
  return { x: Math.round(640 + (across - 0.5) * wide), y: 650 + ((at * 29) % 64) };
}
