/** Every colour a drawing may use. Screens take theirs from the tokens; pictures keep these in every theme. */
export const C = {
  ink: '#22304a',
  paper: '#fff8ec',
  card: '#ffffff',
  glow: '#ffc44d',
  glowDeep: '#f29f1f',
  glowPale: '#ffe9ae',
  flame: '#fff6d6',
  coral: '#e8573f',
  teal: '#1f8a86',
  sky: '#cfeaf5',
  leaf: '#8ccf9b',
  leafPale: '#aadfb3',
  leafDeep: '#4d9c68',
  plum: '#6d549b',
  plumDeep: '#4f3b78',
  sand: '#f6e3c3',
  wood: '#c98f5a',
  woodDeep: '#a06c3d',
  steel: '#56627f',
  steelPale: '#9aa5bf',
  tyre: '#333d55',
  night: '#1e2b4e',
  nightHill: '#29495f',
  nightNear: '#356068',
  moon: '#ffeec0',
  blush: '#f0563f',
  tear: '#eefaff',
  tearEdge: '#1a5078',
  mouth: '#7b2638',
  mouthDeep: '#470f1c',
  tongue: '#ef8a86',
  white: '#ffffff',
  pupil: '#2a2436',
} as const;

/**
 * Six skins from light to deep: face, and its shade for neck, nose and the edge of a hand. The deepest is as deep as a dark
 * mouth on it can be read (3:1, a test holds it): a child who looks like Kai must be read from as far away as any other.
 */
export const SKIN = {
  1: ['#fbdcc4', '#e9b394'],
  2: ['#f0c19b', '#d6986c'],
  3: ['#d39a6c', '#b3774a'],
  4: ['#b67b51', '#905b37'],
  5: ['#99633f', '#744628'],
  6: ['#825034', '#5c351f'],
} as const;
export type Skin = keyof typeof SKIN;

export const HAIR = {
  black: '#2b2430',
  brown: '#5f3d2b',
  chestnut: '#8a5636',
  red: '#b9582f',
  blond: '#dfb45f',
  grey: '#b4b2ba',
  white: '#e4e1e2',
} as const;
export type HairColour = keyof typeof HAIR;

/** Colours of clothes and scarves. Coral is left out: on a child's screen it means 'Who can I tell?'. */
export const CLOTH = {
  teal: '#1f8a86',
  sun: '#f7b733',
  plum: '#7a5fab',
  lilac: '#b9a5dd',
  blue: '#4a7dc9',
  sky: '#8cc6e6',
  leaf: '#6cb37f',
  forest: '#3c7a5a',
  rose: '#d9688a',
  brick: '#b8533f',
  peach: '#f2a679',
  cream: '#f3e6cc',
  white: '#f4f4f2',
  sand: '#d9bd8d',
  navy: '#33456f',
  denim: '#4d6591',
  grey: '#8791a3',
  charcoal: '#454d60',
  brown: '#7a5640',
} as const;
export type Cloth = keyof typeof CLOTH;

/**
 * A darker neighbour of a colour, for folds and edges.
 * @param hex `#rrggbb`. @param by 0 leaves it, 1 gives deep plum. @returns `#rrggbb`.
 */
export function shade(hex: string, by = 0.2): string {
  const n = parseInt(hex.slice(1), 16);
  const mix = (shift: number, to: number) => {
    const from = (n >> shift) & 255;
    return Math.round(from + (to - from) * by) << shift;
  };
  return '#' + (mix(16, 0x26) | mix(8, 0x1a) | mix(0, 0x40)).toString(16).padStart(6, '0');
}
