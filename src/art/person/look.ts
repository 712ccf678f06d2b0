import type { Cloth, HairColour, Skin } from '../palette';

/** `little` is four or five, `child` five to nine, `tween` nine to thirteen. */
export const AGES = ['little', 'child', 'tween', 'teen', 'adult', 'older'] as const;
export type Age = (typeof AGES)[number];

export const HEADS = [
  'short',
  'bob',
  'curly',
  'puffs',
  'long',
  'locs',
  'braids',
  'bun',
  'cropped',
  'bald',
  'hijab',
  'patka',
  'turban',
] as const;
export type Head = (typeof HEADS)[number];

/** Everything that makes one person recognisable from lesson to lesson. */
export interface Look {
  age: Age;
  skin: Skin;
  head: Head;
  hairColour: HairColour;
  /** Colour of a hijab, patka or turban, and of hair ties. */
  scarfColour?: Cloth | undefined;
  top: Cloth;
  bottom: Cloth;
  topStyle?: 'plain' | 'stripe' | 'hood' | 'collar' | 'cardigan' | 'dress' | 'tunic' | undefined;
  sleeves?: 'long' | 'short' | undefined;
  legs?: 'trousers' | 'shorts' | 'skirt' | undefined;
  bodyShape?: 'slim' | 'middle' | 'round' | undefined;
  glasses?: boolean | undefined;
  /** Two, or `one` of them: the other is lost, or somebody took it. */
  hearingAid?: boolean | 'one' | undefined;
  /** How a child finds who answers a helpline. One ear is free: there a hearing aid still shows. */
  headset?: boolean | undefined;
  wheelchair?: boolean | undefined;
  /** Two socks of two colours under shorter trousers. */
  oddSocks?: boolean | undefined;
  beard?: boolean | undefined;
  /** A school badge on a ribbon: how children find the staff. */
  lanyard?: boolean | undefined;
}

export type Wear = NonNullable<Look['topStyle']>;
