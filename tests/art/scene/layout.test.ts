import { describe, expect, it } from 'vitest';
import { standing } from '../../../src/art/scene/layout';
import { SPOTS } from '../../../src/art/scene/names';
import { putting } from '../../../src/art/scene/object-layout';

const HEIGHTS = [200, 290, 250, 200];
const crowd = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, i) => ({
    at: SPOTS[(from + i * step) % 5] ?? 'centre',
    height: HEIGHTS[i] ?? 200,
    reach: 52,
  }));

describe.each([1, 2, 3, 4])('%i people', (count) => {
  const crowds = [0, 1, 2, 3, 4].flatMap((from) => [0, 1, 2].map((step) => crowd(count, from, step)));

  it('stand within the middle that a square crop keeps, with their feet on the ground', () => {
    for (const people of crowds) {
      for (const [i, { x, y, scale }] of standing(people).entries()) {
        expect(x).toBeGreaterThanOrEqual(100 + 40 * scale);
        expect(x).toBeLessThanOrEqual(660 - 40 * scale);
        expect(y).toBeGreaterThan(490);
        expect(y).toBeLessThanOrEqual(530);
        expect(y - (people[i]?.height ?? 0) * scale).toBeGreaterThan(90);
      }
    }
  });

  it('never hide one another, and keep the order of their spots', () => {
    for (const people of crowds) {
      const stands = standing(people).map((stand, i) => ({ ...stand, at: SPOTS.indexOf(people[i]?.at ?? 'centre') }));
      for (const a of stands) {
        for (const b of stands) {
          if (a === b) continue;
          expect(Math.abs(a.x - b.x)).toBeGreaterThan(76 * Math.min(a.scale, b.scale));
          if (a.at < b.at) expect(a.x).toBeLessThan(b.x);
        }
      }
    }
  });

  it('keep their natural proportions', () => {
    const scales = standing(crowd(count, 0, 1)).map((stand) => stand.scale);
    expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.1);
  });
});

it.each([-1, 1])('brings whoever swings an arm out of the picture so far in that the hand is seen (%i)', (side) => {
  const at = side < 0 ? 'far-left' : 'far-right';
  for (const others of [[], crowd(1, 2, 1), crowd(2, 1, 2)]) {
    const [{ x, scale } = { x: 0, scale: 0 }] = standing([
      { at, height: 280, reach: 52, sides: [104 * side] },
      ...others,
    ]);
    expect(Math.abs(x + 104 * side * scale - 380)).toBeLessThanOrEqual(280);
  }
});

it('puts things in view, on the ground where they belong, and over nobody’s face', () => {
  const people = crowd(3, 0, 2);
  const stands = standing(people);
  const put = putting(
    [
      { what: 'tree', at: 'far-right' },
      { what: 'present', at: 'centre' },
      { what: 'phone', at: 'far-left', height: 'hand' },
      { what: 'thought', at: 'centre', height: 'air' },
      { what: 'clock', at: 'right', height: 'wall' },
    ],
    people,
    stands,
  );
  expect(put).toHaveLength(5);
  for (const { what, x, y, w, h, height, behind } of put) {
    expect(x).toBeGreaterThanOrEqual(100);
    expect(x + w).toBeLessThanOrEqual(660);
    expect(y).toBeGreaterThanOrEqual(80);
    if (what === 'present') expect(y + h).toBeGreaterThan(520);
    if (what === 'tree') expect(y + h).toBeGreaterThan(450);
    expect(behind).toBe(what === 'tree' || height === 'wall' || height === 'air');
    for (const [i, stand] of stands.entries()) {
      const crown = stand.y - (people[i]?.height ?? 0) * stand.scale;
      const inFace = Math.abs(x + w / 2 - stand.x) < w / 2 + 20 && y + h > crown + 30 && y < crown + 70 * stand.scale;
      expect(inFace).toBe(false);
    }
  }
});

it('leaves nothing floating when nobody is there to hold it', () => {
  expect(putting([{ what: 'letter', at: 'left', height: 'hand' }], [], [])).toMatchObject([
    { what: 'letter', height: 'ground' },
  ]);
});

describe('a thing in the hand', () => {
  const person = (hands: readonly (readonly [number, number])[]) => [
    { at: 'centre' as const, height: 200, reach: 52, hands },
  ];
  const held = (hands: readonly (readonly [number, number])[], at: 'centre' | 'right' = 'centre') => {
    const people = person(hands);
    const stands = standing(people);
    const [thing] = putting([{ what: 'phone', at, height: 'hand' }], people, stands);
    const [stand] = stands;
    if (!thing || !stand) throw new Error('Nothing was put.');
    const { x, y, scale } = stand;
    return [(thing.x + thing.w / 2 - x) / scale, (thing.y + thing.h / 2 - y) / scale];
  };

  it('lies in both hands where they meet, as in a lap', () => {
    const [x = 99, y = 0] = held([
      [-14, -60],
      [14, -60],
    ]);
    expect(Math.abs(x)).toBeLessThan(5);
    expect(Math.abs(y + 60)).toBeLessThan(5);
  });

  it('goes lower rather than beside hands that are near the face, and hands are under a plate', () => {
    const people = person([
      [-14, -104],
      [14, -104],
    ]);
    const stands = standing(people);
    const [stand] = stands;
    const put = (what: 'present' | 'plate') => putting([{ what, at: 'centre', height: 'hand' }], people, stands)[0];
    const [present, plate] = [put('present'), put('plate')];
    if (!stand || !present || !plate) throw new Error('Nothing was put.');
    expect(Math.abs(present.x + present.w / 2 - stand.x)).toBeLessThan(5);
    expect(plate.y + plate.h * 0.85).toBeGreaterThan(stand.y - 104 * stand.scale - 5);
    expect(plate.y + plate.h * 0.5).toBeLessThan(present.y + present.h * 0.5);
  });

  it('lies in the hand on the side it was asked for, and else in the lower one', () => {
    const apart = [
      [-52, -70],
      [52, -84],
    ] as const;
    const [right = 0, rightY = 0] = held(apart, 'right');
    expect(Math.abs(right - 52)).toBeLessThan(5);
    expect(Math.abs(rightY + 84)).toBeLessThan(5);
    const [lower = 0, lowerY = 0] = held(apart);
    expect(Math.abs(lower + 52)).toBeLessThan(5);
    expect(Math.abs(lowerY + 70)).toBeLessThan(5);
  });
});

it.each([2, 3, 4])('makes room for outstretched arms among %i, as far as the picture goes', (count) => {
  const people = crowd(count, 0, 1).map((body) => ({ ...body, height: 200 }));
  const near = (stands: readonly { x: number }[]) =>
    Math.min(...stands.slice(1).map(({ x }, i) => x - (stands[i]?.x ?? 0)));
  const room = near(standing(people.map((body) => ({ ...body, arms: 90 }))));
  expect(room).toBeGreaterThanOrEqual(near(standing(people)));
  expect(room).toBeGreaterThan(count === 4 ? 118 : 150);
});

it('stands a roller coaster far off on the hills: beside people it would be a toy', () => {
  const people = crowd(2, 0, 1);
  const [coaster] = putting([{ what: 'rollercoaster', at: 'far-right' }], people, standing(people));
  expect(coaster?.behind).toBe(true);
  expect((coaster?.y ?? 0) + (coaster?.h ?? 0)).toBeLessThan(380);
  expect(coaster?.h).toBeGreaterThan(280);
});
