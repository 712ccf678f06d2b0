import type { Look } from '../../art/person/look';

/** The portraits a school may choose from for its people, in the order set-up numbers them. */
const SCHOOL_PORTRAITS = [
  { age: 'adult', skin: 5, head: 'long', hairColour: 'black', top: 'teal', topStyle: 'cardigan', bottom: 'navy', lanyard: true },
  { age: 'adult', skin: 2, head: 'short', hairColour: 'brown', top: 'blue', topStyle: 'collar', bottom: 'charcoal', lanyard: true },
  { age: 'older', skin: 1, head: 'bob', hairColour: 'white', top: 'plum', topStyle: 'cardigan', bottom: 'navy', glasses: true, lanyard: true },
  { age: 'adult', skin: 4, head: 'hijab', hairColour: 'black', scarfColour: 'plum', top: 'lilac', topStyle: 'tunic', bottom: 'navy', lanyard: true },
  { age: 'adult', skin: 6, head: 'cropped', hairColour: 'black', top: 'sun', topStyle: 'collar', bottom: 'charcoal', beard: true, lanyard: true },
  { age: 'adult', skin: 1, head: 'bun', hairColour: 'red', top: 'forest', topStyle: 'cardigan', bottom: 'navy', lanyard: true },
  { age: 'adult', skin: 4, head: 'turban', hairColour: 'black', scarfColour: 'navy', top: 'sky', topStyle: 'collar', bottom: 'charcoal', beard: true, lanyard: true },
  { age: 'adult', skin: 6, head: 'locs', hairColour: 'brown', top: 'rose', bottom: 'denim', lanyard: true },
  { age: 'older', skin: 3, head: 'bald', hairColour: 'grey', top: 'leaf', topStyle: 'cardigan', bottom: 'brown', glasses: true, lanyard: true },
  { age: 'adult', skin: 3, head: 'curly', hairColour: 'black', top: 'peach', topStyle: 'collar', bottom: 'navy', glasses: true, lanyard: true },
  { age: 'adult', skin: 2, head: 'long', hairColour: 'blond', top: 'denim', topStyle: 'cardigan', bottom: 'navy', lanyard: true, wheelchair: true },
  { age: 'adult', skin: 5, head: 'braids', hairColour: 'black', top: 'white', topStyle: 'cardigan', bottom: 'plum', hearingAid: true, lanyard: true },
] as const satisfies readonly Look[];

/** @returns the look of a portrait; the first for a number that has none, so that a person is never without a face. */
export function schoolPortrait(portrait: number): Look {
  return SCHOOL_PORTRAITS[portrait] ?? SCHOOL_PORTRAITS[0];
}
