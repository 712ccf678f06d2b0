import type { Feeling } from '../figures';

export type Mouth =
  | 'smile'
  | 'laugh'
  | 'soft'
  | 'proud'
  | 'down'
  | 'wave'
  | 'gasp'
  | 'tight'
  | 'askew'
  | 'pressed'
  | 'even'
  | 'small'
  | 'sob'
  | 'talk';

/** One face. Brows and lids are heights at the inner and the outer end; up is negative. */
export interface Face {
  brows: readonly [leftIn: number, leftOut: number, rightIn: number, rightOut: number];
  /** -9 is wide open, 0 half shut. `shut` and `glad` are closed eyes. */
  lids: readonly [inner: number, outer: number] | 'shut' | 'glad';
  gaze: readonly [x: number, y: number];
  pupil: number;
  mouth: Mouth;
  blush: number;
  tear?: boolean;
}

const even = (inner: number, outer: number) => [inner, outer, inner, outer] as const;

/** The twelve faces. Brow, lid, gaze and mouth each say the same thing, so that one alone is enough. */
const FACES: Record<Feeling, Face> = {
  happy: { brows: even(-17, -14), lids: [-7.5, -6], gaze: [0, 0], pupil: 1.18, mouth: 'smile', blush: 0.32 },
  calm: { brows: even(-13, -11), lids: 'shut', gaze: [0, 0], pupil: 1, mouth: 'soft', blush: 0.26 },
  proud: { brows: even(-17, -14), lids: 'glad', gaze: [0, 0], pupil: 1, mouth: 'proud', blush: 0.34 },
  excited: { brows: even(-18.5, -15.5), lids: [-9.5, -8.5], gaze: [0, -0.4], pupil: 1.15, mouth: 'laugh', blush: 0.4 },
  sad: { brows: even(-18, -9), lids: [-4, 0], gaze: [0, 0.9], pupil: 1, mouth: 'down', blush: 0.14 },
  worried: { brows: even(-19, -11), lids: [-8.5, -5], gaze: [0.75, -0.1], pupil: 0.9, mouth: 'wave', blush: 0.16 },
  scared: { brows: even(-20, -14), lids: [-10, -9.5], gaze: [0, 0], pupil: 0.62, mouth: 'gasp', blush: 0.08 },
  angry: { brows: even(-7, -17), lids: [-1, -7], gaze: [0, 0.1], pupil: 0.92, mouth: 'tight', blush: 0.5 },
  confused: { brows: [-14, -8, -21, -17], lids: [-9, -8], gaze: [0.5, -0.9], pupil: 0.92, mouth: 'askew', blush: 0.2 },
  // Ashamed and ill at ease. Never half a smile, never hot cheeks: beside harm that would say the child liked it.
  embarrassed: { brows: even(-20, -11), lids: [-4, 0.5], gaze: [-0.6, 1.1], pupil: 0.9, mouth: 'pressed', blush: 0.3 },
  lonely: { brows: even(-17, -10), lids: [-4.5, -1.5], gaze: [-1, 0.5], pupil: 0.95, mouth: 'small', blush: 0.12 },
  hurt: { brows: even(-20, -11), lids: [-6, -2], gaze: [0, 0.4], pupil: 1, mouth: 'sob', blush: 0.3, tear: true },
};

const AT_EASE: Face = { ...FACES.calm, brows: even(-15.5, -12.5), lids: [-7.5, -6], pupil: 1.12, blush: 0.28 };

/**
 * Listens: mouth closed, kind, and no smile. Whoever is told of harm must never seem pleased by it, nor bored: the corners of the
 * mouth are up, the eyes open.
 */
const CALM_AWAKE: Face = { ...AT_EASE, mouth: 'even' };

/** Looks within, not sure yet what it is: neither glad nor afraid. For a body that is asked where a feeling lives. */
export const WONDERING: Face = {
  ...FACES.calm,
  brows: even(-17, -12),
  lids: [-7.5, -5],
  gaze: [0, 0.3],
  mouth: 'small',
  blush: 0.18,
};

/** A grown-up worries for a child, and stands firm: a mouth that shakes would frighten whoever tells them. */
const CONCERNED: Face = { ...FACES.worried, brows: even(-18, -12), lids: [-8, -5], mouth: 'small' };

/** A grown-up with a face is cross for a moment, and nobody is scared: who harms is seen from behind. */
const CROSS: Face = { ...FACES.angry, brows: even(-12, -15), lids: [-4, -5], blush: 0.2 };

/**
 * @param resting a calm child who is alone and doing nothing closes the eyes, the clearest sign of calm in a picture. Anyone
 * else looks: a grown-up with closed eyes would seem not to listen.
 */
export function faceOf(feeling: Feeling | undefined, resting: boolean, grown = false): Face {
  if (feeling === undefined) return AT_EASE;
  if (grown && feeling === 'worried') return CONCERNED;
  if (grown && feeling === 'angry') return CROSS;
  return feeling === 'calm' && !resting ? CALM_AWAKE : FACES[feeling];
}
