import { screen } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateDigits } from '../../../src/features/grown-ups/gate-digits';
import { askedDigits, newTablet, openGrownUps } from './render-grown-ups';

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the gate', () => {
  it('opens to who reads the three words', async () => {
    const { passGate } = await openGrownUps();
    expect(heading()).toBe('For grown-ups');
    await passGate();
    expect(heading()).toBe('Set up this tablet');
  });

  it('opens with the digit keys too, and Backspace takes one back', async () => {
    const { user } = await openGrownUps();
    const wrong = askedDigits()[0] === '5' ? '6' : '5';
    await user.keyboard(`${wrong}{Backspace}${askedDigits()}`);
    expect(heading()).toBe('Set up this tablet');
  });

  it('asks for other numbers after a wrong tap, and tells a screen reader', async () => {
    const { tap } = await openGrownUps();
    const first = askedDigits();
    await tap(first.split('').reverse().join(''));
    expect(heading()).toBe('For grown-ups');
    expect(askedDigits()).not.toBe(first);
    expect(screen.getByText('Not those. Here are new numbers.').closest('[role=status]')).not.toBeNull();
  });

  it('leads to a warning first, where this browser keeps nothing: the form would be filled in for nothing', async () => {
    const tablet = newTablet();
    const { passGate } = await openGrownUps(tablet);
    await passGate();
    expect(screen.queryByText(/does not let Lantern keep anything/)).toBeNull();
    tablet.storage.answer = 'unavailable';
    const again = await openGrownUps(tablet);
    await again.passGate();
    expect(screen.getByText(/does not let Lantern keep anything/).closest('[role=status]')).not.toBeNull();
  });

  it('shows nothing of the pages behind it, and leads back to the start', async () => {
    const { press, onClose } = await openGrownUps();
    expect(screen.queryByRole('navigation')).toBeNull();
    await press('Back to the start');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('has no field a keyboard could learn from', async () => {
    await openGrownUps();
    expect(document.querySelector('input, textarea')).toBeNull();
  });

  it('says that no safeguarding professional has reviewed it', async () => {
    await openGrownUps();
    expect(screen.getByText('Not yet reviewed by a safeguarding professional.')).toBeDefined();
  });
});

describe('the numbers of the gate', () => {
  it('are three different digits, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (now) => {
        const digits = gateDigits(now);
        expect(new Set(digits).size).toBe(3);
        expect(digits.every((digit) => Number.isInteger(digit) && digit >= 0 && digit <= 9)).toBe(true);
      }),
    );
  });

  it('are others after each wrong try', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (now) => {
        expect(gateDigits(now + 1)).not.toEqual(gateDigits(now));
      }),
      { numRuns: 1000 },
    );
  });

  it('use every digit in every place', () => {
    const seen = [0, 1, 2].map((place) => new Set(Array.from({ length: 400 }, (_, now) => gateDigits(now)[place])));
    expect(seen.map((digits) => digits.size)).toEqual([10, 10, 10]);
  });
});
