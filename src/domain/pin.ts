/** A PIN as it may be stored: never the digits. */
export interface StoredPin {
  /** Hex, 16 bytes. */
  salt: string;
  /** PBKDF2-HMAC-SHA-256 of the digits, hex, 32 bytes. */
  hash: string;
  iterations: number;
}

/**
 * Work for one try. OWASP's figure for PBKDF2-HMAC-SHA-256. Four digits have only 10,000 forms, so this slows a copy of
 * the storage being searched and does not prevent it: the PIN keeps children out, not a determined adult.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
export const PIN_ITERATIONS = 600_000;

export const PIN_LENGTH = { min: 4, max: 8 } as const;

/** Digits that a child who watches for a week would try first. */
function isEasy(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])));
  return steps.size === 1 && [0, 1, -1].some((step) => steps.has(step));
}

/** What is wrong with a new PIN: not 4 to 8 digits, or one digit over and over, or a run such as 1234. */
export function pinProblem(pin: string): 'digits' | 'easy' | undefined {
  if (!new RegExp(`^[0-9]{${PIN_LENGTH.min},${PIN_LENGTH.max}}$`).test(pin)) return 'digits';
  return isEasy(pin) ? 'easy' : undefined;
}

/** Wrong tries since the last right one, and when the last was, by the wall clock. Stored, so that a reload forgets neither. */
export interface PinDelay {
  tries: number;
  at: number;
}

export const NO_DELAY: PinDelay = { tries: 0, at: 0 };

const MINUTE = 60_000;
/** Wait after the fourth wrong try, the fifth, and so on; the last one stays. */
const WAITS = [MINUTE / 2, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE] as const;
const FREE_TRIES = 3;

/** How long a tablet waits after so many wrong tries, in milliseconds. */
export function waitAfter(tries: number): number {
  if (tries <= FREE_TRIES) return 0;
  return WAITS[Math.min(tries - FREE_TRIES, WAITS.length) - 1] as number;
}

/** What lies in storage, or no delay when it is not one. Never throws. */
export function parsePinDelay(stored: unknown): PinDelay {
  if (typeof stored !== 'object' || stored === null) return NO_DELAY;
  const { tries, at } = stored as Partial<Record<keyof PinDelay, unknown>>;
  if (!Number.isSafeInteger(tries) || !Number.isSafeInteger(at) || (tries as number) < 0) return NO_DELAY;
  return { tries: tries as number, at: at as number };
}

/**
 * How long is still to wait. A wall clock that is earlier than the last try was set back (or its battery was flat): the
 * wait starts again from what the clock says now, so turning it back gains nothing, and no tablet waits for ever.
 * A clock set forward between two starts of the app does shorten the wait; while the page is open the caller counts with a
 * clock that cannot be set.
 * @returns the milliseconds, and the delay to store in place of the old one
 */
export function stillToWait(delay: PinDelay, wall: number): { ms: number; delay: PinDelay } {
  const whole = waitAfter(delay.tries);
  const passed = wall - delay.at;
  if (passed < 0) return { ms: whole, delay: { tries: delay.tries, at: wall } };
  return { ms: Math.max(0, whole - passed), delay };
}
