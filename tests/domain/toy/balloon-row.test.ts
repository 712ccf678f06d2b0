import { describe, expect, it } from 'vitest';
import {
  BALLOON_COLOURS,
  BALLOON_KINDS,
  bloomsOf,
  colourOf,
  kindOf,
  MOST_BLOOMS,
} from '../../../src/domain/toy/balloon-row';

const TIMES = Array.from({ length: 40 }, (_, times) => times);

describe('the row of balloons', () => {
  it('begins as the first moment of Hide drew it', () => {
    expect(BALLOON_COLOURS.map((_, at) => [kindOf(at, 0), colourOf(at, 0)])).toEqual(
      BALLOON_COLOURS.map((colour) => ['round', colour]),
    );
  });

  it.each([0, 1, 2, 3, 4])('brings every kind and every colour to place %i, another one each time', (at) => {
    expect(new Set(TIMES.map((times) => kindOf(at, times)))).toEqual(new Set(BALLOON_KINDS));
    expect(new Set(TIMES.map((times) => colourOf(at, times)))).toEqual(new Set(BALLOON_COLOURS));
    for (const times of TIMES.slice(1)) {
      expect([kindOf(at, times), colourOf(at, times)]).not.toEqual([kindOf(at, times - 1), colourOf(at, times - 1)]);
    }
  });
});

describe('flowers in the meadow', () => {
  it('have the colour of the balloon that was popped', () => {
    expect(bloomsOf([0, 0, 3]).map(({ colour }) => colour)).toEqual([colourOf(0, 0), colourOf(0, 1), colourOf(3, 0)]);
    expect(bloomsOf([])).toEqual([]);
  });

  it('stay where they grew, in the meadow, and are never more than can be drawn', () => {
    const pops = TIMES.concat(TIMES).map((at) => at % 5);
    const few = bloomsOf(pops.slice(0, 7));
    expect(bloomsOf(pops.slice(0, 8)).slice(0, 7)).toEqual(few);
    const many = bloomsOf(pops);
    expect(many).toHaveLength(MOST_BLOOMS);
    expect(new Set(many.map(({ x, y }) => `${x} ${y}`)).size).toBe(MOST_BLOOMS);
    for (const { x, y } of many) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1280);
      expect(y).toBeGreaterThan(640);
      expect(y).toBeLessThan(760);
    }
  });
});
