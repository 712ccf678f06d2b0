/** Time as the kiosk needs it. Handed in, so that tests decide when a minute has passed. */
export interface Clock {
  /** Milliseconds that only ever grow, whatever the wall clock says: a tablet may think it is 1970. */
  now(): number;
  /** Milliseconds since 1970 as the device believes; it may jump. */
  wall(): number;
  /** Calls back once after `milliseconds`; gives a function that cancels it. */
  after(milliseconds: number, then: () => void): () => void;
}

export function createClock(): Clock {
  return {
    now: () => performance.now(),
    wall: () => Date.now(),
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
