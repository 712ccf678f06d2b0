import { OBJECT_SIZES } from './object-sizes';
import { SPOTS } from './names';
import type { SceneObject, Spot } from './names';

const SPOT_X: Record<Spot, number> = { 'far-left': 150, left: 262, centre: 380, right: 498, 'far-right': 610 };

/** Where a figure's feet stand and how big it is. */
export interface Stand {
  x: number;
  y: number;
  scale: number;
}

interface Body {
  at: Spot;
  /** Height in a figure's own units. */
  height: number;
  /** Half the room a figure takes, in its own units. */
  reach: number;
}

/** Feet nearest the viewer; each row further back is a little higher in the picture and a little smaller. */
const FRONT = 528;

/**
 * Places people on the ground: in the order of their spots, spread until nobody hides another, and all within the middle
 * 560 units, so that a square crop loses no one. Taller people stand a step back.
 */
export function standing(people: readonly Body[]): Stand[] {
  const tallest = Math.max(200, ...people.map((body) => body.height));
  const scale = Math.min([1.5, 1.55, 1.5, 1.32, 1.14][people.length] ?? 1, 405 / tallest);
  const order = people.map((_, i) => i).sort((a, b) => SPOTS.indexOf(people[a]?.at ?? 'centre') - SPOTS.indexOf(people[b]?.at ?? 'centre'));
  const reach = order.map((i) => (people[i]?.reach ?? 0) * scale);
  const xs = order.map((i) => SPOT_X[people[i]?.at ?? 'centre']);
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < xs.length; i++) {
      const [here = 0, r = 0] = [xs[i], reach[i]];
      xs[i] = Math.min(660 - r, Math.max(100 + r, here));
      const [next, nr = 0] = [xs[i + 1], reach[i + 1]];
      const short = next === undefined ? 0 : r + nr - (next - (xs[i] ?? 0));
      if (next === undefined || short <= 0) continue;
      xs[i] = (xs[i] ?? 0) - short / 2;
      xs[i + 1] = next + short / 2;
    }
  }
  return people.map((body, i) => {
    const back = body.height > 230 ? 14 : 0;
    const slot = order.indexOf(i);
    const step = people.length > 2 && slot % 2 === 1 ? 8 : 0;
    return { x: Math.round(xs[slot] ?? 380), y: FRONT - back - step, scale: scale * (1 - (back + step) / 400) };
  });
}

interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Put extends Rect {
  what: SceneObject['what'];
  height: NonNullable<SceneObject['height']>;
}

const overlap = (a: Rect, b: Rect) => Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

/**
 * Places objects: near their spot, but never over a face nor over another object.
 * @param stands where the people are, with their heights, in the same order as they were given
 */
export function putting(objects: readonly SceneObject[], people: readonly Body[], stands: readonly Stand[]): Put[] {
  const bodies = stands.map((s, i) => {
    const tall = (people[i]?.height ?? 200) * s.scale;
    const reach = (people[i]?.reach ?? 52) * s.scale;
    return { at: people[i]?.at, s, tall, head: { x: s.x - 48 * s.scale, y: s.y - tall, w: 96 * s.scale, h: 92 * s.scale }, trunk: { x: s.x - reach * 0.8, y: s.y - tall, w: reach * 1.6, h: tall } };
  });
  const scale = stands[0]?.scale ?? 1.5;
  const done: Put[] = [];
  for (const { what, at, height = 'ground' } of objects) {
    const home = SPOT_X[at];
    const size = Math.round((OBJECT_SIZES[what] ?? 60) * (height === 'hand' ? Math.min(scale, 1.3) * 0.8 : height === 'ground' ? scale : 1.35));
    const near = [...bodies].sort((a, b) => Math.abs(a.s.x - home) + (a.at === at ? -400 : 0) - Math.abs(b.s.x - home) - (b.at === at ? -400 : 0))[0];
    const rows = height === 'ground' ? [FRONT + 8 - size * 0.96] : height === 'hand' ? [(near ? near.s.y - near.tall * 0.42 : 380) - size / 2] : height === 'wall' ? [170, 140, 110, 200] : [150, 120, 90];
    const middle = height === 'hand' && near ? near.s.x + Math.sign(home - near.s.x || (home < 380 ? 1 : -1)) * (near.at === at ? 0 : 46 * scale) : home;
    let best: Put | undefined;
    let least = Infinity;
    for (let x = 110; x <= 650 - size; x += 6) {
      for (const y of rows) {
        const here = { x, y: Math.round(y), w: size, h: size };
        const faces = bodies.reduce((sum, b) => sum + overlap(here, b.head) * 6 + (height === 'hand' ? 0 : overlap(here, b.trunk)), 0);
        const cost = Math.abs(x + size / 2 - middle) * 8 + Math.abs(y - (rows[0] ?? 0)) * 3 + faces + done.reduce((sum, d) => sum + overlap(here, d) * 8, 0);
        if (cost < least) [best, least] = [{ ...here, what, height }, cost];
      }
    }
    if (best) done.push(best);
  }
  return done;
}
