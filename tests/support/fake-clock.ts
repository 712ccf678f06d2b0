import type { Clock } from '../../src/platform/clock';

/** A clock a test moves by hand. */
export interface FakeClock extends Clock {
  /** Lets time pass, running what falls due, in order. */
  pass(milliseconds: number): void;
  /** The wall clock jumps (daylight saving, a flat battery, a set date) without time passing. */
  jumpWall(milliseconds: number): void;
}

export function createFakeClock(wall = 1_790_000_000_000): FakeClock {
  let now = 1000;
  let offset = wall - now;
  let due: { at: number; then: () => void }[] = [];
  return {
    now: () => now,
    wall: () => now + offset,
    after(milliseconds, then) {
      const entry = { at: now + milliseconds, then };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    pass(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const next = due.filter((entry) => entry.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due = due.filter((entry) => entry !== next);
        now = next.at;
        next.then();
      }
      now = until;
    },
    jumpWall(milliseconds) {
      offset += milliseconds;
    },
  };
}
