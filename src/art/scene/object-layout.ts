import type { Point } from '../figures';
import type { Box } from './box';
import { FRONT, SPOT_X } from './layout';
import type { Body, Stand } from './layout';
import type { SceneObject } from './names';
import { OBJECT_SIZES } from './object-sizes';

/** An object and its square in the picture. */
export interface Put extends Box {
  what: SceneObject['what'];
  height: NonNullable<SceneObject['height']>;
  big: boolean;
  /** Drawn before the people: on the wall, in the air, or too big to stand in front of anyone. */
  behind: boolean;
  /** What is on a string: where it is tied on, and the hand that has its other end. */
  string?: readonly [Point, Point] | undefined;
}

/** How far down a held thing the hands are: under a plate, below what sits in a lap. Elsewhere they are at its middle. */
const HELD_AT: Partial<Record<Put['what'], number>> = {
  plate: 0.84,
  'empty-plate': 0.7,
  mop: 0.24,
  flower: 0.9,
  soup: 0.78,
  bowl: 0.78,
  cat: 0.8,
  coat: 0.2,
};

/** What flies on a string, and where that is tied on, as a share of its square. Loose it would be lost, and nobody’s. */
const TIED: Partial<Record<Put['what'], Point>> = { kite: [0.42, 0.5], balloon: [0.24, 0.9] };

/** Held up to be smelt, right under the nose: it may touch the chin. */
const SMELT: Put['what'] = 'flower';

/** Things this wide or wider, in a child's units, stand at the back. */
const BIG = 100;

/** What towers over people stands far off, its foot on the line of the hills: beside them it would be a toy. */
const FAR: ReadonlySet<Put['what']> = new Set(['rollercoaster']);
const HILLS = 352;

const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

/** What of a person must stay in view: the face above all, then the rest. */
function outline({ at, height, reach, hands = [] }: Body, { x, y, scale }: Stand) {
  const [tall, half] = [height * scale, reach * scale];
  return {
    at,
    x,
    y,
    tall,
    hands: hands.map(([hx, hy]): Point => [x + hx * scale, y + hy * scale]),
    face: { x: x - 48 * scale, y: y - tall, w: 96 * scale, h: 92 * scale },
    whole: { x: x - half * 0.8, y: y - tall, w: half * 1.6, h: tall },
  };
}

/** @returns the hand that holds a thing asked for at `home`: both when they meet, else the one on its side, else the lower one. */
function grip([left, right]: readonly Point[], x: number, home: number): Point | undefined {
  if (!left || !right) return undefined;
  const middle: Point = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
  if (Math.abs(left[0] - right[0]) < 84 && Math.abs(left[1] - right[1]) < 40) return middle;
  if (Math.abs(home - x) > 40) return home < x === left[0] < right[0] ? left : right;
  return left[1] > right[1] ? left : right;
}

/** @returns what a picture takes of the wall, paper and all. */
export const paperOf = ({ x, y, w, h }: Box): Box => ({ x: x - 12, y: y - 16, w: w + 24, h: h + 30 });

const beyond = (paper: Box, room: Box) => paper.w * paper.h - shared(paper, room);

/** Heights to try, best first. A held thing is level with the hands of whoever is nearest. */
function rowsFor(
  what: Put['what'],
  height: Put['height'],
  size: number,
  big: boolean,
  hands: number,
): readonly number[] {
  const held = HELD_AT[what] ?? 0.5;
  if (height === 'ground') return [(FAR.has(what) ? HILLS : big ? FRONT - 50 : FRONT + 8) - size * 0.96];
  // Below a face that is close to the hands, rather than beside them in the air.
  if (height === 'hand') return [0, 12, 24, 36].map((low) => hands - size * held + low);
  // Clouds go by above everything.
  if (what.startsWith('cloud')) return [what === 'cloud' ? 30 : 56];
  return height === 'wall' ? [170, 140, 110, 94, 200] : [150, 120, 90];
}

/**
 * Places objects: near their spot, but never over a face nor over another object.
 * @param stands where the people are, in the same order as the people
 * @param room where pictures are pinned; anywhere when left out
 */
export function putting(
  objects: readonly SceneObject[],
  people: readonly Body[],
  stands: readonly Stand[],
  room?: Box,
): Put[] {
  const bodies = stands.flatMap((stand, i) => (people[i] ? [outline(people[i], stand)] : []));
  const scale = (stands.find((_, i) => !people[i]?.off) ?? stands[0])?.scale ?? 1.9;
  const done: Put[] = [];
  for (const { what, at, height: asked = 'ground' } of objects) {
    // Nothing floats where nobody holds it.
    const height = asked === 'hand' && bodies.length === 0 ? 'ground' : asked;
    const own = OBJECT_SIZES[what] ?? 60;
    const big = height === 'ground' && own >= BIG;
    const size = Math.round(
      own *
        (height === 'ground' ? scale : height === 'hand' ? Math.min(scale, 1.3) * (what === 'cat' ? 1 : 0.8) : 1.35),
    );
    const home = SPOT_X[at];
    const far = (body: (typeof bodies)[number]) => Math.abs(body.x - home) - (body.at === at ? 400 : 0);
    const [nearest] = [...bodies]
      .filter(({ hands }) => height === 'hand' || hands.length > 0)
      .sort((a, b) => far(a) - far(b));
    const holder = height === 'hand' ? nearest : undefined;
    const aside = holder && holder.at !== at ? Math.sign(home - holder.x) * 46 * scale : 0;
    const hand = holder && grip(holder.hands, holder.x, holder.at === at ? holder.x : home);
    const middle = hand ? hand[0] : holder ? holder.x + aside : home;
    const hands = hand ? hand[1] : holder ? holder.y - holder.tall * 0.42 : 0;
    const rows = rowsFor(what, height, size, big, hands);
    let best: Put | undefined;
    let least = Infinity;
    for (let x = 110; x <= 650 - size; x += 6) {
      for (const y of rows.map(Math.round)) {
        const here = { x, y, w: size, h: size };
        const hidden = bodies.reduce(
          (sum, b) =>
            sum +
            (what === SMELT ? 0 : shared(here, b.face) * 6) +
            shared(here, b.whole) * (height === 'hand' ? 0 : big ? 0.15 : 1),
          0,
        );
        const away = Math.abs(x + size / 2 - middle) * (height === 'hand' ? 40 : 8) + Math.abs(y - (rows[0] ?? 0)) * 3;
        // Something small may stand in front of something big, as a bear before a tree.
        const cost =
          away +
          hidden +
          (height === 'wall' && room ? beyond(paperOf(here), room) : 0) +
          done.reduce(
            (sum, other) =>
              sum +
              shared(height === 'wall' ? paperOf(here) : here, other.height === 'wall' ? paperOf(other) : other) *
                (big !== other.big ? 1 : 8),
            0,
          );
        if (cost < least)
          [best, least] = [{ ...here, what, height, big, behind: big || height === 'wall' || height === 'air' }, cost];
      }
    }
    const tied = height === 'air' && TIED[what];
    if (best && tied && nearest) {
      const end: Point = [best.x + best.w * tied[0], best.y + best.h * tied[1]];
      const gap = ([x, y]: Point) => Math.hypot(x - end[0], y - end[1]);
      const [held] = [...nearest.hands].sort((a, b) => gap(a) - gap(b));
      if (held) best.string = [end, held];
    }
    if (best) done.push(best);
  }
  return done;
}
