import type { CAST } from '../../art/cast';
import type { Feeling, Pose } from '../../art/figures';
import type { Band } from '../../content/schema/lesson';

/** Somebody of each group, so that those of ten see somebody of ten. Never the teenager, who stands for older children that may do harm. */
export const FACES: Record<Band, { who: keyof typeof CAST; feeling: Feeling; pose: Pose }> = {
  '4-5': { who: 'gus', feeling: 'excited', pose: 'wave' },
  '5-7': { who: 'hana', feeling: 'happy', pose: 'stand' },
  '7-9': { who: 'kai', feeling: 'happy', pose: 'wave' },
  '9-11': { who: 'yusra', feeling: 'calm', pose: 'think' },
  '11-13': { who: 'jude', feeling: 'happy', pose: 'hold' },
};
