import { C, CLOTH, HAIR, shade, SKIN } from '../palette';
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
  brow: string;
  /** The frame of glasses. */
  rim: string;
}

/** A mouth, an eye or a brow must still be seen on deep skin by a child at the back of the room: 3:1, a test holds it. */
function featureLine(skin: Look['skin']): string {
  if (skin > 4) return '#0d0406';
  return skin === 4 ? '#26120f' : '#3b2436';
}

/** White hair has white brows where skin is deep enough to show them, and darker ones than the hair where it is not. */
function browOf(look: Look): string {
  if (look.hairColour !== 'grey' && look.hairColour !== 'white') return featureLine(look.skin);
  return look.skin > 3 ? '#fbf7f3' : '#524c58';
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
    line: featureLine(look.skin),
    brow: browOf(look),
    rim: look.skin > 4 ? C.glow : C.ink,
  };
}
