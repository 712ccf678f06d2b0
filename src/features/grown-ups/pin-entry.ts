import { pinProblem } from '../../domain/pin';

/** A new PIN while it is being chosen: entered twice, so that a slip of a finger locks nobody out. */
export interface PinEntry {
  /** Whether the number pad is there. */
  open: boolean;
  /** The digits as they were entered first, or empty. */
  first: string;
  /** The digits on the pad. */
  digits: string;
  said: 'first' | 'again' | 'different' | 'digits' | 'easy';
  /** A PIN entered twice the same, or empty: keep the one there is. */
  chosen: string;
}

/** @param open there is no PIN that could stay, so one must be chosen */
export const blankPin = (open: boolean): PinEntry => ({ open, first: '', digits: '', said: 'first', chosen: '' });

/** 'Next': what was entered is the first time, or the second, or is not taken and why. */
export function enterPin(pin: PinEntry): PinEntry {
  const again: PinEntry = { ...pin, first: '', digits: '' };
  if (pin.first === '') {
    const problem = pinProblem(pin.digits);
    return problem ? { ...again, said: problem } : { ...again, first: pin.digits, said: 'again' };
  }
  return pin.digits === pin.first ? { ...blankPin(false), chosen: pin.digits } : { ...again, said: 'different' };
}

/**
 * Whether a PIN was begun and is not finished. Saved as it is, the old PIN would stay in silence, and whoever believes in the new
 * one would stand before a locked tablet.
 */
export function isHalfPin({ open, first, digits, said, chosen }: PinEntry): boolean {
  return open && (first !== '' || digits !== '' || said !== 'first' || chosen !== '');
}
