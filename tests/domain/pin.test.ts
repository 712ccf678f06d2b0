import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DELAY, parsePinDelay, PIN_ITERATIONS, pinProblem, stillToWait, waitAfter } from '../../src/domain/pin';

const MINUTE = 60_000;

describe('a new PIN', () => {
  it.each(['2580', '12344', '00000001', '1235', '9753'])('may be %s', (pin) => {
    expect(pinProblem(pin)).toBeUndefined();
  });

  it.each(['', '123', '123456789', '12a4', '12 4', '１２３４', '2580\n'])('is 4 to 8 digits, so not %j', (pin) => {
    expect(pinProblem(pin)).toBe('digits');
  });

  it.each(['0000', '77777777', '1234', '23456', '9876', '43210'])('is not as easy as %s', (pin) => {
    expect(pinProblem(pin)).toBe('easy');
  });

  it('costs what OWASP asks of PBKDF2 with SHA-256', () => {
    expect(PIN_ITERATIONS).toBe(600_000);
  });
});

describe('the wait after wrong tries', () => {
  it('is nothing for the first three, then grows to an hour and stays there', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 500].map(waitAfter)).toEqual([
      0,
      0,
      0,
      0,
      MINUTE / 2,
      MINUTE,
      5 * MINUTE,
      15 * MINUTE,
      60 * MINUTE,
      60 * MINUTE,
      60 * MINUTE,
    ]);
  });

  it('goes on from the last try, whenever the app was started', () => {
    const delay = { tries: 6, at: 1_000_000 };
    expect(stillToWait(delay, 1_000_000 + MINUTE)).toEqual({ ms: 4 * MINUTE, delay });
    expect(stillToWait(delay, 1_000_000 + 5 * MINUTE).ms).toBe(0);
    expect(stillToWait(delay, 1_000_000 + 50 * MINUTE).ms).toBe(0);
  });

  it('starts again when the clock was set back, from what it says now', () => {
    const set = stillToWait({ tries: 6, at: 1_000_000_000 }, 5_000);
    expect(set).toEqual({ ms: 5 * MINUTE, delay: { tries: 6, at: 5_000 } });
    expect(stillToWait(set.delay, 5_000 + 5 * MINUTE).ms).toBe(0);
  });

  it('is never longer than the whole wait, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.maxSafeInteger(), fc.maxSafeInteger(), (tries, at, wall) => {
        const { ms } = stillToWait({ tries, at }, wall);
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThanOrEqual(waitAfter(tries));
      }),
    );
  });
});

describe('what is stored of wrong tries', () => {
  it('is read as it was written', () => {
    expect(parsePinDelay({ tries: 5, at: 1_790_000_000_000 })).toEqual({ tries: 5, at: 1_790_000_000_000 });
  });

  it.each([
    undefined,
    null,
    7,
    'broken',
    {},
    { tries: '5', at: 1 },
    { tries: 1.5, at: 1 },
    { tries: 1, at: Number.NaN },
    { tries: -1, at: 1 },
  ])('is no delay when it is %j', (stored) => {
    expect(parsePinDelay(stored)).toEqual(NO_DELAY);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(parsePinDelay(stored).tries).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
