import type { CAST } from '../../art/cast';
import type { ObjectId } from '../../art/objects/objects';

/** A thing, or somebody of the cast who is happy. Never a teenager or a nameless adult: they stand for those who may do harm. */
export type LessonPicture = { what: ObjectId } | { who: keyof typeof CAST; crop: 'bust' | 'whole' };

/**
 * What a child of four or five, who reads nothing, tells one lantern of the map from another by. A lesson that is not here has its
 * number in the glass, as those of all older children have.
 */
export const PICTURE_OF: Readonly<Record<string, LessonPicture | undefined>> = {
  'feelings-in-me': { what: 'heart' },
  'my-body-is-mine': { who: 'pia', crop: 'whole' },
  'kind-and-hurting': { what: 'heart-hands' },
  'surprises-and-secrets': { what: 'present' },
  'my-safe-grown-ups': { who: 'mr-adeyemi', crop: 'bust' },
  'recap-4-5-week': { what: 'umbrella' },
  'recap-4-5-month': { what: 'package' },
  'recap-4-5-quarter': { what: 'broom' },
  'recap-4-5-half': { what: 'balloon' },
};
