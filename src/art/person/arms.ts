import { bendArm } from './arm';
import type { Frame } from './frame';
import type { Posture } from './posture';

/** Where a posture puts both arms of this body; `x` is the middle of the head. */
export function armsOf(frame: Frame, posture: Posture, x: number) {
  const { headSize: size } = frame;
  const y = frame.headY + posture.sink;
  return ([-1, 1] as const).map((side, i) => {
    const arm = posture.arms[i as 0 | 1];
    const bend = bendArm(arm, side, frame, { x, y, size }, posture.shoulders);
    const [wx, wy] = bend.wrist;
    return {
      side,
      bend,
      shape: arm[3],
      high: wy < y + 48 * size,
      /** It hangs or reaches out beside the body, so that it shows from behind. */
      free: arm[0] === 'turn',
      /** The hand lies on the other arm, as when someone hugs themselves. */
      across: side * wx < frame.shoulderX * -0.3,
      overScarf: arm[0] !== 'turn' && Math.abs(wx - x) < 70 * size && wy < y + 84 * size,
    };
  });
}
