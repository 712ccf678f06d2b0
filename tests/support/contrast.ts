/** Red, green and blue, 0 to 255. */
type Parts = readonly number[];

export const partsOf = (hex: string): Parts => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** How light a colour is: relative luminance, as WCAG 2.2 counts it. */
export function light(colour: string | Parts): number {
  const [red = 0, green = 0, blue = 0] = (typeof colour === 'string' ? partsOf(colour) : colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. Not a number where one is no colour: that reaches nothing. */
export function contrast(a: string | Parts, b: string | Parts): number {
  const [dark = Number.NaN, bright = Number.NaN] = [light(a), light(b)].sort((one, other) => one - other);
  return (bright + 0.05) / (dark + 0.05);
}

/** What a colour of that strength, 0 to 1, makes of what lies beneath. */
export const laidOn = (ground: string, colour: string, strength: number): Parts => {
  const over = partsOf(colour);
  return partsOf(ground).map((part, at) => part * (1 - strength) + (over[at] ?? Number.NaN) * strength);
};
