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
