import type { Look } from './person/look';

/**
 * The fixed characters, one look each. Nobody who may do harm (teen, coach, neighbour, family-friend) has a look of
 * their own: they dress and stand like everybody else, because harm comes from every kind of person.
 */
export const CAST = {
  kai: { age: 'child', skin: 6, head: 'curly', hairColour: 'black', top: 'sun', topStyle: 'hood', bottom: 'navy' },
  ana: { age: 'child', skin: 3, head: 'long', hairColour: 'brown', top: 'rose', topStyle: 'dress', bottom: 'plum', scarfColour: 'sun' },
  leo: { age: 'child', skin: 1, head: 'short', hairColour: 'red', top: 'blue', topStyle: 'stripe', bottom: 'charcoal', glasses: true },
  ivy: { age: 'child', skin: 2, head: 'bob', hairColour: 'black', top: 'teal', bottom: 'plum', sleeves: 'short', wheelchair: true },
  zain: { age: 'child', skin: 4, head: 'short', hairColour: 'black', top: 'leaf', topStyle: 'collar', bottom: 'navy', hearingAid: true, legs: 'shorts', sleeves: 'short' },
  mina: { age: 'child', skin: 3, head: 'hijab', hairColour: 'black', scarfColour: 'plum', top: 'peach', topStyle: 'tunic', bottom: 'denim' },
  sam: { age: 'child', skin: 2, head: 'bob', hairColour: 'blond', top: 'plum', topStyle: 'hood', bottom: 'forest' },
  tola: { age: 'child', skin: 5, head: 'puffs', hairColour: 'black', scarfColour: 'sun', top: 'sky', topStyle: 'stripe', bottom: 'brick', legs: 'skirt' },
  teen: { age: 'teen', skin: 3, head: 'short', hairColour: 'brown', top: 'charcoal', topStyle: 'hood', bottom: 'denim' },
  'mrs-bell': { age: 'older', skin: 2, head: 'bun', hairColour: 'grey', scarfColour: 'plum', top: 'plum', topStyle: 'cardigan', bottom: 'navy', legs: 'skirt', glasses: true },
  'mr-shah': { age: 'adult', skin: 4, head: 'short', hairColour: 'black', top: 'sky', topStyle: 'collar', bottom: 'charcoal', beard: true, lanyard: true },
  'miss-owusu': { age: 'adult', skin: 6, head: 'locs', hairColour: 'black', top: 'sun', bottom: 'denim', lanyard: true },
  'nurse-kim': { age: 'adult', skin: 2, head: 'bun', hairColour: 'black', scarfColour: 'teal', top: 'teal', topStyle: 'tunic', sleeves: 'short', bottom: 'navy' },
  grandma: { age: 'older', skin: 5, head: 'curly', hairColour: 'white', top: 'peach', topStyle: 'dress', bottom: 'brick', bodyShape: 'round' },
  grandad: { age: 'older', skin: 4, head: 'bald', hairColour: 'white', top: 'forest', topStyle: 'cardigan', bottom: 'brown', glasses: true, beard: true },
  mum: { age: 'adult', skin: 3, head: 'long', hairColour: 'black', top: 'leaf', bottom: 'denim', topStyle: 'stripe' },
  dad: { age: 'adult', skin: 6, head: 'cropped', hairColour: 'black', top: 'brick', bottom: 'navy', beard: true, bodyShape: 'round' },
  aunt: { age: 'adult', skin: 4, head: 'hijab', hairColour: 'black', scarfColour: 'rose', top: 'lilac', topStyle: 'tunic', bottom: 'plum' },
  coach: { age: 'adult', skin: 2, head: 'short', hairColour: 'brown', top: 'blue', topStyle: 'collar', bottom: 'charcoal' },
  neighbour: { age: 'adult', skin: 1, head: 'bob', hairColour: 'chestnut', top: 'sand', topStyle: 'cardigan', bottom: 'denim' },
  'family-friend': { age: 'adult', skin: 4, head: 'cropped', hairColour: 'brown', top: 'grey', bottom: 'navy' },
} satisfies Record<string, Look>;

export type CastId = keyof typeof CAST;

/** @returns the look of a character. */
export function lookOf(who: CastId): Look {
  return CAST[who];
}
