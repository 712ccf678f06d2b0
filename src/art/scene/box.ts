/** A rectangle of the picture. For furniture y is its foot, where so said. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
