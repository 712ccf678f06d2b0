/**
 * Three different digits to tap, worked out from any number, so that a try gives others than the one before. They keep
 * nobody out who can read: they keep out small hands that tap about.
 */
export function gateDigits(seed: number): readonly [number, number, number] {
  // A small mixing (Knuth's multiplicative hash), for neighbouring seeds are what a clock gives.
  const mixed = Math.imul(Math.floor(Math.abs(seed)) + 1, 2654435761) >>> 0;
  const left = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const take = (by: number) => left.splice(by % left.length, 1)[0] as number;
  return [take(mixed >>> 22), take(mixed >>> 12), take(mixed >>> 2)];
}
