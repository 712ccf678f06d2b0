import { CLOTH, HAIR, shade, SKIN } from '../palette';
import type { Look } from './look';

/** The colours of one person, each with its shade. */
export interface Paint {
  skin: string;
  skinShade: string;
  hair: string;
  hairShade: string;
  scarf: string;
  scarfShade: string;
  top: string;
  topShade: string;
  bottom: string;
  bottomShade: string;
  line: string;
}

/** @returns every colour needed to draw this look. */
export function paintOf(look: Look): Paint {
  const [skin, skinShade] = SKIN[look.skin];
  const hair = HAIR[look.hairColour];
  const scarf = CLOTH[look.scarfColour ?? 'plum'];
  const top = CLOTH[look.top];
  const bottom = CLOTH[look.bottom];
  return {
    skin,
    skinShade,
    hair,
    // Black hair would lose its locs and partings in a darker shade, so it takes a lighter one.
    hairShade: look.hairColour === 'black' ? '#463c4e' : shade(hair, 0.22),
    scarf,
    scarfShade: shade(scarf),
    top,
    topShade: shade(top, 0.16),
    bottom,
    bottomShade: shade(bottom, 0.22),
    // A mouth or a nose must still be seen on deep skin by a child at the back of the room.
    line: look.skin > 4 ? '#26120f' : '#3b2436',
  };
}
