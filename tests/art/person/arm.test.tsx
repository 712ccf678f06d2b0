import { describe, expect, it } from 'vitest';
import { FEELINGS, POSES } from '../../../src/art/figures';
import { bendArm } from '../../../src/art/person/arm';
import { frameOf } from '../../../src/art/person/frame';
import { AGES } from '../../../src/art/person/look';
import { postureOf } from '../../../src/art/person/posture';

const length = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) =>
  Math.hypot(bx - ax, by - ay);

describe('bendArm', () => {
  it.each(AGES)('keeps every hand on its arm: no forearm or upper arm is stretched (%s)', (age) => {
    const frame = frameOf({ age, skin: 3, head: 'short', hairColour: 'black', top: 'teal', bottom: 'navy' });
    let seen = 0;
    for (const feeling of FEELINGS) {
      for (const pose of POSES) {
        const posture = postureOf(feeling, pose);
        for (const side of [-1, 1] as const) {
          const arm = posture.arms[side < 0 ? 0 : 1];
          const head = { x: 0, y: frame.headY + posture.sink, size: frame.headSize };
          const { shoulder, elbow, wrist } = bendArm(arm, side, frame, head, posture.shoulders);
          expect(length(shoulder, elbow)).toBeLessThanOrEqual(frame.arm * 1.12);
          expect(length(elbow, wrist)).toBeLessThanOrEqual(frame.arm * 1.12);
          expect(side * elbow[0]).toBeGreaterThan(0);
          seen++;
        }
      }
    }
    expect(seen).toBe(FEELINGS.length * POSES.length * 2);
  });
});
