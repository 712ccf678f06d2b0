import type { Taps } from './outcome';

/** Ids now picked, in the order of the last time each was: a second tap takes a pick back. */
export function picks(taps: Taps): readonly string[] {
  return taps.reduce<readonly string[]>(
    (had, tap) => (had.includes(tap) ? had.filter((id) => id !== tap) : [...had, tap]),
    [],
  );
}
