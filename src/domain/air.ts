import type { Band } from '../content/schema/lesson';

/** What each age's screens are like to be in. Colours are tokens of the same band (`styles/tokens.css`). */
export const AIR_OF = {
  '4-5': 'garden',
  '5-7': 'meadow',
  '7-9': 'harbour',
  '9-11': 'rooftops',
  '11-13': 'plain',
} as const satisfies Record<Band, string>;
