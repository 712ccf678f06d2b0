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
  // No sleep turns a clock back.
  const wasSetBack = (wall: number) => clock.wall() < wall && wall - clock.wall() < SET_BACK_MS;
  /** Timers sleep with the tablet, and which of its clocks do differs: whichever says more is believed. */
  const since = ({ now, wall }: ReturnType<typeof moment>) =>
    Math.max(clock.now() - now, wasSetBack(wall) ? 0 : Math.abs(clock.wall() - wall));
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
      const ticked = clock.now() - beat.now;
      const back = beat.wall - clock.wall();
      beat = moment();
      const setBack = ticked < ASLEEP_MS && back > 0 && back < SET_BACK_MS;
      return ms < ASLEEP_MS || ms > CLOCK_SET_MS || setBack ? 0 : ms;
    },
  };
}
