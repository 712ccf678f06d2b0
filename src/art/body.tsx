import { round } from './figures';
import { C } from './palette';
import { WONDERING } from './person/face';
import { heightOf } from './person/frame';
import { HAIR_STYLES } from './person/hair';
import type { Look } from './person/look';
import { Person } from './person/person';

/** Parts of the body a feeling may live in. The teaching names the same list; a test holds the two together. */
export const BODY_PLACES = ['head', 'face', 'throat', 'chest', 'tummy', 'hands', 'legs', 'skin'] as const;
export type BodyPlace = (typeof BODY_PLACES)[number];

interface Spot {
  /** Middle of the button, in percent of the box. */
  x: number;
  y: number;
  /** The part it stands for, in the drawing's own units. */
  part: readonly [x: number, y: number];
}

/** Where each part's button goes: beside the figure, a line leads to the part. In a box of 620 by 520, 96 wide buttons keep apart. */
export const BODY_SPOTS: Record<BodyPlace, Spot> = {
  head: { x: 10, y: 11, part: [272, 66] },
  throat: { x: 10, y: 37, part: [306, 222] },
  tummy: { x: 10, y: 63, part: [302, 330] },
  hands: { x: 10, y: 89, part: [243, 394] },
  face: { x: 90, y: 11, part: [364, 160] },
  chest: { x: 90, y: 37, part: [322, 268] },
  skin: { x: 90, y: 63, part: [384, 330] },
  legs: { x: 90, y: 89, part: [345, 462] },
};

/** What of the figure a picture of one part shows, in the drawing's own units. */
interface Piece {
  middle: readonly [x: number, y: number];
  /** Half the side. */
  reach: number;
}

/** A child who cannot read has the picture alone, and a mouth without eyes is nobody's: a head is whole, or not there at all. */
const HEAD: Piece = { middle: [310, 132], reach: 128 };

export const BODY_PIECES: Readonly<Record<BodyPlace, Piece>> = {
  head: HEAD,
  face: HEAD,
  throat: HEAD,
  chest: { middle: [310, 318], reach: 92 },
  tummy: { middle: [310, 335], reach: 92 },
  hands: { middle: [262, 385], reach: 86 },
  legs: { middle: [310, 428], reach: 90 },
  skin: { middle: [360, 335], reach: 90 },
};

/**
 * Where the buttons of these parts go. Fewer than all spread out evenly on each side, so that they can be larger; where one side
 * would have two or more beyond the other, they go left and right by turns, to the same part there.
 * @returns the spots in the order of the places, and how many stand below each other on the fuller side
 */
export function bodySpots(places: readonly BodyPlace[]): { spots: readonly Spot[]; rows: number } {
  // From head to foot: lines to the parts never cross.
  const down = BODY_PLACES.filter((place) => places.includes(place)).sort(
    (one, other) => BODY_SPOTS[one].part[1] - BODY_SPOTS[other].part[1],
  );
  const first = BODY_SPOTS[down[0] ?? 'head'].x;
  const here = down.filter((place) => BODY_SPOTS[place].x === first).length;
  const uneven = down.length > 2 && Math.abs(here * 2 - down.length) > 1;
  const spotOf = (place: BodyPlace): Spot => {
    const spot = BODY_SPOTS[place];
    const [x, y] = spot.part;
    return uneven && (spot.x === first) !== (down.indexOf(place) % 2 === 0)
      ? { ...spot, x: 100 - spot.x, part: [620 - x, y] }
      : spot;
  };
  const side = (x: number) => down.filter((place) => spotOf(place).x === x);
  const spots = places.map((place) => {
    const spot = spotOf(place);
    const beside = side(spot.x);
    const y = beside.length === 4 ? spot.y : round(((beside.indexOf(place) + 0.5) * 100) / beside.length);
    return { ...spot, y };
  });
  return { spots, rows: Math.max(side(10).length, side(90).length) };
}

const PLAIN: Look = { age: 'child', skin: 3, head: 'short', hairColour: 'brown', top: 'sun', bottom: 'denim' };

/** How the figure stands in its box, for a picture of one part of it. */
export const BODY_STANDING = 'translate(310 502) scale(2.32)';

/** A look as it stands in body pictures: a child in a T-shirt and shorts, or covered, as the look is. */
export function wornForBody(look: Look): Look {
  const covered = look.head === 'hijab';
  return {
    ...look,
    age: 'child',
    topStyle: 'plain',
    sleeves: covered ? 'long' : 'short',
    legs: covered ? 'trousers' : 'shorts',
    wheelchair: false,
  };
}

const FOOT = 502;

interface Props {
  look?: Look | undefined;
  /** Only these parts get a line; all of them when left out. */
  places?: readonly BodyPlace[] | undefined;
}

/** A child who wonders, seen from the front, in a T-shirt and shorts (or covered, as the look is), with a line from each part to its button. */
export function BodyFigure({ look = PLAIN, places = BODY_PLACES }: Props) {
  // High hair fits in too: the whole child is a little smaller, and the parts with them.
  const worn = wornForBody(look);
  const k = Math.min(1, 488 / (2.32 * (heightOf(worn) + (HAIR_STYLES[look.head].rise ?? 8))));
  // Below a headscarf that hangs down, not on it.
  const low = look.head === 'hijab' ? 26 : 0;
  const lines = bodySpots(places).spots.map(({ part: [x, y], ...spot }, at) => ({
    ...spot,
    part: [round(310 + (x - 310) * k), round(FOOT + (y + (places[at] === 'chest' ? low : 0) - FOOT) * k)] as const,
  }));
  const ways = lines.map(({ x, y, part }) => `M${part[0]} ${part[1]}L${round(x * 6.2)} ${round(y * 5.2)}`).join('');
  return (
    <svg viewBox="0 0 620 520" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <circle data-part="disc" cx="310" cy="262" r="236" fill={C.glowPale} opacity=".45" />
      <g transform={`translate(310 ${FOOT}) scale(${round(2.32 * k)})`}>
        <Person look={worn} face={WONDERING} />
      </g>
      {/* Unseen as printed: comforts draw it, so that the line is seen on every ground. */}
      <path data-part="case" d={ways} stroke-linecap="round" />
      <path data-part="line" d={ways} stroke={C.ink} stroke-width="3" stroke-linecap="round" />
      <path
        d={lines.map(({ part }) => `M${part[0]} ${part[1]}h.1`).join('')}
        stroke="#fff"
        stroke-width="20"
        stroke-linecap="round"
      />
      <path
        d={lines.map(({ part }) => `M${part[0]} ${part[1]}h.1`).join('')}
        stroke={C.teal}
        stroke-width="13"
        stroke-linecap="round"
      />
    </svg>
  );
}
