import type { Clock } from '../platform/clock';

/** A tablet that missed so much of its own beat has slept. */
const ASLEEP_MS = 60_000;
/** Nobody's lid is shut for so long in the middle of a lesson: the clock has been set right, as on a tablet that began in 1970. */
const CLOCK_SET_MS = 365 * 86_400_000;
/** No sleep turns a clock back, so it was fast and has been set right. A battery that went flat turns it back by more. */
const SET_BACK_MS = 86_400_000;

/** Tells a tablet that slept from one whose clock was set. */
export function createSleep(clock: Clock) {
  const moment = () => ({ now: clock.now(), wall: clock.wall() });
  /** Timers sleep with the tablet, and which of its clocks do differs: whichever says more is believed. */
  const since = ({ now, wall }: ReturnType<typeof moment>) => {
    const gone = clock.wall() - wall;
    return Math.max(clock.now() - now, gone > -SET_BACK_MS ? gone : -gone);
  };
  let beat = moment();
  return {
    moment,
    since,
    /**
     * How long it slept since this was asked last; 0 where it was awake. A slow clock that is set right by minutes or weeks cannot be
     * told from sleep, and counts as it: who loses a step loses less than whose step is shown to the next child.
     */
    slept(): number {
      const ms = since(beat);
      beat = moment();
      return ms < ASLEEP_MS || ms > CLOCK_SET_MS ? 0 : ms;
    },
  };
}
