import { describe, expect, it } from 'vitest';
import { FEELINGS, POSES } from '../../../src/art/figures';
import { frameOf, heightOf } from '../../../src/art/person/frame';
import { AGES, type Look } from '../../../src/art/person/look';
import { reachOf } from '../../../src/art/person/reach';
import { Portrait } from '../../../src/art/portrait';
import { drawn } from './markup';

const look: Look = { age: 'child', skin: 5, head: 'bun', hairColour: 'black', top: 'teal', bottom: 'navy' };
const frame = (markup: string) => (/viewBox="([^"]+)"/.exec(markup)?.[1] ?? '').split(' ').map(Number);

describe('Portrait', () => {
  it('is hidden from screen readers: the words beside it say who it is', () => {
    expect(drawn(<Portrait look={look} />)).toContain('aria-hidden="true"');
  });

  it.each(AGES)('is wide enough for the furthest hand of every feeling and pose (%s)', (age) => {
    for (const feeling of FEELINGS) {
      for (const pose of POSES) {
        const [x = 0, , width = 0, height = 0] = frame(
          drawn(<Portrait look={{ ...look, age }} feeling={feeling} pose={pose} />),
        );
        expect(-x).toBeGreaterThanOrEqual(reachOf({ ...look, age }, feeling, pose));
        expect(width).toBeCloseTo(-x * 2, 0);
        expect(height).toBeGreaterThan(0);
      }
    }
  });

  it.each(AGES)('is no wider than hands and hair need when it is narrow, and loses no hand (%s)', (age) => {
    const [, , wide = 0] = frame(drawn(<Portrait look={{ ...look, age }} />));
    const [, , narrow = 0] = frame(drawn(<Portrait look={{ ...look, age }} narrow />));
    expect(narrow).toBeLessThan(wide);
    for (const pose of POSES) {
      const [x = 0] = frame(drawn(<Portrait look={{ ...look, age }} pose={pose} narrow />));
      expect(-x).toBeGreaterThanOrEqual(reachOf({ ...look, age }, undefined, pose));
    }
  });

  it('has room on the left for one who stands before them, seen from behind', () => {
    const heads = (markup: string) => markup.match(/data-head/g)?.length;
    const alone = drawn(<Portrait look={look} feeling="sad" />);
    const watched = drawn(<Portrait look={look} feeling="sad" before={[{ ...look, age: 'adult' }]} />);
    const [x = 0, , wide = 0] = frame(watched);
    expect(heads(watched)).toBe(2);
    expect(heads(alone)).toBe(1);
    expect(-x).toBeGreaterThan(wide / 2);
  });

  it.each(AGES)('seats whoever uses a wheelchair in it, head and wheel inside the frame (%s)', (age) => {
    const chair = drawn(<Portrait look={{ ...look, age, wheelchair: true }} />);
    const standing = drawn(<Portrait look={{ ...look, age }} />);
    const [, top = 0, , tall = 0] = frame(chair);
    const { seatY } = frameOf({ ...look, age });
    expect(chair.match(/<circle /g)?.length).toBeGreaterThan(standing.match(/<circle /g)?.length ?? 0);
    expect(-top).toBeGreaterThan(heightOf({ ...look, age, wheelchair: true }));
    expect(top + tall).toBeGreaterThan(seatY);
  });

  it('leaves room for what rises above the crown', () => {
    const [, high = 0] = frame(drawn(<Portrait look={look} />));
    const [, low = 0] = frame(drawn(<Portrait look={{ ...look, head: 'cropped' }} />));
    expect(high).toBeLessThan(low);
  });
});
