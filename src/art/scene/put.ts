/** Where a thing stands or hangs, how large and how far turned. */
export interface At {
  x: number;
  y: number;
  s?: number | undefined;
  turn?: number | undefined;
}

/** @returns the transform that puts a thing drawn around 0 0 there. */
export const put = ({ x, y, s = 1, turn = 0 }: At): string => `translate(${x} ${y}) rotate(${turn}) scale(${s})`;
