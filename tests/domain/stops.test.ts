import { describe, expect, it } from 'vitest';
import { heldAt, stopsOf } from '../../src/domain/stops';

it('stops stand before the second and the last third', () => {
  expect(stopsOf(9)).toEqual([3, 6]);
  expect(stopsOf(11)).toEqual([4, 7]);
  expect(stopsOf(4)).toEqual([]);
});

describe('a class held at a stop', () => {
  const running = { lesson: 1, language: 0, stops: true, handIn: false, passed: 0 };
  it('waits there until the picture was tapped, and again at the next', () => {
    expect(heldAt(running, 9, 2)).toBeUndefined();
    expect(heldAt(running, 9, 3)).toBe(1);
    expect(heldAt({ ...running, passed: 1 }, 9, 3)).toBeUndefined();
    expect(heldAt({ ...running, passed: 1 }, 9, 6)).toBe(2);
    expect(heldAt({ ...running, passed: 2 }, 9, 8)).toBeUndefined();
  });

  it('is none where nobody asked for it', () => {
    expect(heldAt({ ...running, stops: false }, 9, 8)).toBeUndefined();
    expect(heldAt(undefined, 9, 8)).toBeUndefined();
  });
});
