import type { Point } from '../figures';
import { SPOTS } from './names';
import type { Spot } from './names';

export const SPOT_X: Record<Spot, number> = { 'far-left': 150, left: 262, centre: 380, right: 498, 'far-right': 610 };

/** Where a figure's feet stand and how big it is. */
export interface Stand {
  x: number;
  y: number;
  scale: number;
}

export interface Body {
  at: Spot;
  /** Height in a figure's own units. */
  height: number;
  /** Half the room a figure takes, in its own units. */
  reach: number;
  /** How far its hands reach. Nobody's hand ends behind a child's head: it would look like a touch. */
  arms?: number | undefined;
  /** Where its hands are, in its own units from the middle of its feet; none for someone seen from behind. */
  hands?: readonly Point[] | undefined;
  /** What of it must not be cut at the picture's sides, in its own units from the middle of its feet: face, hands, wheels. */
  sides?: readonly number[] | undefined;
  /** Busy elsewhere, out of hearing: small, where the ground begins, and drawn before everyone near. */
  off?: boolean | undefined;
}

/** Feet nearest the viewer; each row further back is a little higher in the picture and a little smaller. */
export const FRONT = 528;

/** Where the floor of every place is still floor, and how much smaller people are there. */
const BACK = 458;
const OFF = 0.56;

/** Places those who are near, and far behind them whoever is off: at their spot, as much of them as a square crop keeps. */
export function standing(people: readonly Body[]): Stand[] {
  const near = row(people.filter(({ off }) => !off));
  const scale = (near[0]?.scale ?? 1.5) * OFF;
  return people.map(({ at, off, reach, sides = [] }) => {
    const stand = off ? undefined : near.shift();
    if (stand) return stand;
    const half = Math.max(reach, ...sides.map(Math.abs)) * scale;
    return { x: Math.round(Math.min(660 - half, Math.max(100 + half, SPOT_X[at]))), y: BACK, scale };
  });
}

/**
 * Places people on the ground: in the order of their spots, spread until nobody hides another, and all within the middle
 * 560 units, so that a square crop loses no one and cuts no hand. Taller people stand a step back.
 */
function row(people: readonly Body[]): Stand[] {
  const tallest = Math.max(200, ...people.map((body) => body.height));
  const scale = Math.min([1.5, 1.55, 1.5, 1.32, 1.14][people.length] ?? 1, 405 / tallest);
  const order = people
    .map((_, i) => i)
    .sort((a, b) => SPOTS.indexOf(people[a]?.at ?? 'centre') - SPOTS.indexOf(people[b]?.at ?? 'centre'));
  // Whoever is seen walking off swings an arm far beyond the room they take: it is nobody's to touch.
  const room = (to: -1 | 1) =>
    order.map((i) => {
      const { reach = 0, arms = 0, hands, sides = [] } = people[i] ?? {};
      return Math.max(reach, arms, ...(hands ? [] : sides.map((side) => side * to * 0.86))) * scale;
    });
  const [before, after] = [room(-1), room(1)];
  const fit = Math.min(1, 556 / [...before, ...after].reduce((sum, half) => sum + half, 0));
  const bounds = order.map((i, slot) => {
    const sides = (people[i]?.sides ?? []).map((side) => side * scale);
    return {
      least: 100 + Math.max((before[slot] ?? 0) * fit, ...sides.map((side) => -side)),
      most: 660 - Math.max((after[slot] ?? 0) * fit, ...sides),
    };
  });
  const within = (x: number, slot: number) => {
    const { least = 0, most = 760 } = bounds[slot] ?? {};
    return Math.min(most, Math.max(least, x));
  };
  const xs = order.map((i) => SPOT_X[people[i]?.at ?? 'centre']);
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < xs.length; i++) {
      xs[i] = within(xs[i] ?? 0, i);
      const [next, room] = [xs[i + 1], ((after[i] ?? 0) + (before[i + 1] ?? 0)) * fit];
      const short = next === undefined ? 0 : room - (next - (xs[i] ?? 0));
      if (next === undefined || short <= 0) continue;
      xs[i] = (xs[i] ?? 0) - short / 2;
      xs[i + 1] = next + short / 2;
    }
  }
  return people.map((body, i) => {
    const back = body.height > 230 ? 14 : 0;
    const slot = order.indexOf(i);
    const step = people.length > 2 && slot % 2 === 1 ? 8 : 0;
    return {
      x: Math.round(within(xs[slot] ?? 380, slot)),
      y: FRONT - back - step,
      scale: scale * (1 - (back + step) / 400),
    };
  });
}
