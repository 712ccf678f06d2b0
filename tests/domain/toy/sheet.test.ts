import { describe, expect, it } from 'vitest';
import {
  fold,
  MOST_STAMPS,
  moveBy,
  PAPER,
  placeAt,
  stampOn,
  STEP,
  takeBack,
  wander,
  WINGS,
  type Brush,
  type Sheet,
} from '../../../src/domain/toy/sheet';

const STAR: Brush = { shape: 'star', colour: 'yellow', size: 'small' };
const BOX = { left: 100, top: 50, width: 800, height: 400 };

describe('a sheet of stamps', () => {
  it('keeps what was put there, in order, and takes the last back', () => {
    const one = stampOn([], STAR, { x: 10.4, y: -3.6 });
    const two = stampOn(one, { ...STAR, shape: 'moon' }, { x: 0, y: 0 });
    expect(one).toEqual([{ ...STAR, x: 10, y: -4, id: 1 }]);
    expect(two.map(({ shape, id }) => [shape, id])).toEqual([
      ['star', 1],
      ['moon', 2],
    ]);
    expect(takeBack(two)).toEqual(one);
    expect(takeBack([])).toEqual([]);
  });

  it('lets the oldest go when it is full, and never gives two stamps one name', () => {
    let sheet: Sheet = [];
    for (let at = 0; at < MOST_STAMPS + 3; at += 1) sheet = stampOn(sheet, STAR, { x: at, y: 0 });
    expect(sheet).toHaveLength(MOST_STAMPS);
    expect(sheet[0]?.x).toBe(3);
    sheet = stampOn(takeBack(sheet), STAR, { x: 0, y: 0 });
    expect(new Set(sheet.map(({ id }) => id)).size).toBe(sheet.length);
  });
});

describe('a place on the paper', () => {
  it('is measured from the middle, in parts of the shorter side', () => {
    expect(placeAt(BOX, 500, 250)).toEqual({ x: 0, y: 0 });
    expect(placeAt(BOX, 500, 50)).toEqual({ x: 0, y: -PAPER / 2 });
    expect(placeAt(BOX, 900, 250)).toEqual({ x: PAPER, y: 0 });
  });

  it('is a number on a paper that has no size yet', () => {
    expect(placeAt({ left: 0, top: 0, width: 0, height: 0 }, 5, 6)).toEqual({ x: 5, y: 6 });
  });

  it('moves by arrows, and by nothing else', () => {
    const from = { x: 0, y: 0 };
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => moveBy(key, from, BOX))).toEqual([
      { x: -STEP, y: 0 },
      { x: STEP, y: 0 },
      { x: 0, y: -STEP },
      { x: 0, y: STEP },
    ]);
    expect(moveBy('Enter', from, BOX)).toBeUndefined();
  });

  it('wanders from the middle for a child who has one switch, and never off the paper', () => {
    const places = Array.from({ length: 80 }, (_, before) => wander(before));
    expect(places[0]).toEqual({ x: 0, y: 0 });
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(36);
    for (const { x, y } of places) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(PAPER / 2);
  });

  it('never leaves the paper', () => {
    for (const box of [BOX, { ...BOX, width: 0, height: 0 }, { ...BOX, width: 300, height: 900 }]) {
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
        let at = { x: 0, y: 0 };
        for (let press = 0; press < 60; press += 1) at = moveBy(key, at, box) ?? at;
        const units = PAPER / (Math.min(box.width, box.height) || PAPER);
        expect(Math.abs(at.x)).toBeLessThan(((box.width || PAPER) * units) / 2);
        expect(Math.abs(at.y)).toBeLessThan(((box.height || PAPER) * units) / 2);
        expect(Math.abs(at.x) + Math.abs(at.y)).toBeGreaterThan(2 * STEP);
      }
    }
  });
});

describe('the kaleidoscope', () => {
  const around = (degrees: number) => ({
    x: 400 * Math.cos((degrees * Math.PI) / 180),
    y: 400 * Math.sin((degrees * Math.PI) / 180),
  });
  const degreesOf = ({ x, y }: { x: number; y: number }) => (Math.atan2(y, x) * 180) / Math.PI;

  it.each([
    [20, 20],
    [80, 40],
    [140, 20],
    [200, 40],
    [260, 20],
    [340, 20],
    [-20, 20],
  ])('brings what lies at %i degrees into the one wing, at %i, as far from the middle', (from, to) => {
    const folded = fold(around(from));
    expect(degreesOf(folded)).toBeCloseTo(to, 0);
    expect(Math.hypot(folded.x, folded.y)).toBeCloseTo(400, -1);
  });

  it('has the same picture for a place and for its mirror image', () => {
    expect(fold(around(75))).toEqual(fold(around(-75)));
    expect(fold(around(10))).toEqual(fold(around(10 + (2 * 360) / WINGS)));
    expect(fold({ x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
  });
});
