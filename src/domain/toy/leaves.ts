export const LEAF_KINDS = ['maple', 'oak', 'beech', 'willow', 'ginkgo'] as const;
export type LeafKind = (typeof LEAF_KINDS)[number];
export const LEAF_COLOURS = ['red', 'orange', 'yellow', 'brown', 'green'] as const;
export type LeafColour = (typeof LEAF_COLOURS)[number];
export const LEAF_SIZES = ['small', 'large'] as const;
export type LeafSize = (typeof LEAF_SIZES)[number];
/** Three that look different and say nothing: what goes into which is for the child to make up. */
export const HOLDERS = ['basket', 'box', 'bucket'] as const;
export type Holder = (typeof HOLDERS)[number];

export interface Leaf {
  id: string;
  kind: LeafKind;
  colour: LeafColour;
  size: LeafSize;
  /** How it lies, in degrees. */
  turn: number;
}

export interface Lawn {
  gust: number;
  /** One for each place, empty ones too: when a leaf is taken, none of the others moves. */
  places: readonly (Leaf | undefined)[];
  /** The leaf in the child's hand. It lies on the lawn until it is put somewhere. */
  held: string | undefined;
  /** Leaves in each, the last one on top. */
  put: Readonly<Record<Holder, readonly Leaf[]>>;
}

export const LAWN_PLACES = 12;
/** No holder keeps more: those at the bottom have rotted away. */
export const MOST_KEPT = 30;

/** Walks through a list in steps that meet every one of it: mixed, and the same for every child. */
const nth = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;

/** The leaves a gust brings: every kind, colour and size among them, one place left free. */
function blown(gust: number): (Leaf | undefined)[] {
  const free = (gust * 5 + 7) % LAWN_PLACES;
  return Array.from({ length: LAWN_PLACES }, (_, at) => {
    if (at === free) return undefined;
    const leaf = gust * 13 + at;
    return {
      id: `${gust}-${at}`,
      kind: nth(LEAF_KINDS, leaf * 2 + gust),
      colour: nth(LEAF_COLOURS, leaf * 3 + Math.floor(at / 5)),
      size: nth(LEAF_SIZES, leaf + Math.floor(at / 3)),
      turn: ((leaf * 47) % 70) - 35,
    };
  });
}

/** The garden as every child finds it. */
export const freshLawn = (): Lawn => ({
  gust: 0,
  places: blown(0),
  held: undefined,
  put: { basket: [], box: [], bucket: [] },
});

/** New leaves on the lawn; those already put somewhere stay there. */
export const blow = (lawn: Lawn): Lawn => ({
  ...lawn,
  gust: lawn.gust + 1,
  places: blown(lawn.gust + 1),
  held: undefined,
});

/** Takes a leaf up; the one in the hand is laid down again. */
export const hold = (lawn: Lawn, id: string): Lawn => ({ ...lawn, held: lawn.held === id ? undefined : id });

/**
 * A tap on a holder: the leaf in the hand goes in. With an empty hand the one on top comes out again and is held, so that
 * a child may think again, without anything having been wrong.
 */
export function tapHolder(lawn: Lawn, holder: Holder): Lawn {
  const kept = lawn.put[holder];
  const inHand = lawn.places.find((leaf) => leaf !== undefined && leaf.id === lawn.held);
  if (inHand) {
    const places = lawn.places.map((leaf) => (leaf === inHand ? undefined : leaf));
    return { ...lawn, places, held: undefined, put: { ...lawn.put, [holder]: [...kept, inHand].slice(-MOST_KEPT) } };
  }
  const top = kept.at(-1);
  const free = lawn.places.indexOf(undefined);
  if (!top || free < 0) return lawn;
  const places = lawn.places.map((leaf, at) => (at === free ? top : leaf));
  return { ...lawn, places, held: top.id, put: { ...lawn.put, [holder]: kept.slice(0, -1) } };
}
