import { shade } from '../palette';

/** Hues that differ in lightness too, for children who see few colours. */
export const TOY_HUES = {
  red: '#e2503f',
  orange: '#f2913a',
  yellow: '#ffc44d',
  green: '#43a06c',
  blue: '#4a7dc9',
  purple: '#7a5fab',
  brown: '#9a6a42',
} as const;
export type ToyHue = keyof typeof TOY_HUES;

/** A darker neighbour, for edges and veins. */
export const edgeOf = (hue: ToyHue): string => shade(TOY_HUES[hue], 0.62);
