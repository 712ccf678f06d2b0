import { CAST } from '../../art/cast';
import type { Look } from '../../art/person/look';
import type { KnownAdult } from '../../domain/tell';

/**
 * How each adult is drawn here. The characters who may do harm in a lesson lend their looks to nobody on this page:
 * a child must not meet that face again among the safe adults.
 */
export const ADULT_LOOKS: Readonly<Record<KnownAdult, Look>> = {
  mum: CAST.mum,
  dad: CAST.dad,
  'step-parent': { age: 'adult', skin: 2, head: 'short', hairColour: 'chestnut', top: 'forest', topStyle: 'collar', bottom: 'navy', glasses: true },
  'foster-carer': { age: 'adult', skin: 5, head: 'braids', hairColour: 'black', top: 'sun', topStyle: 'cardigan', bottom: 'plum' },
  grandma: CAST.grandma,
  grandad: CAST.grandad,
  'aunt-uncle': CAST.aunt,
  'grown-sibling': { age: 'adult', skin: 3, head: 'curly', hairColour: 'brown', top: 'blue', topStyle: 'hood', bottom: 'denim' },
  teacher: CAST['mr-shah'],
  assistant: CAST['miss-owusu'],
  'school-nurse': CAST['nurse-kim'],
  'lunchtime-helper': { age: 'older', skin: 3, head: 'bob', hairColour: 'grey', top: 'leaf', topStyle: 'tunic', bottom: 'navy', lanyard: true },
  'head-teacher': { age: 'adult', skin: 5, head: 'bun', hairColour: 'black', top: 'plum', topStyle: 'collar', bottom: 'charcoal', glasses: true, lanyard: true },
  office: { age: 'adult', skin: 1, head: 'bob', hairColour: 'red', top: 'sky', topStyle: 'cardigan', bottom: 'navy', lanyard: true, wheelchair: true },
  'friends-parent': { age: 'adult', skin: 4, head: 'turban', hairColour: 'black', scarfColour: 'teal', top: 'peach', bottom: 'denim', beard: true },
  'club-leader': { age: 'adult', skin: 6, head: 'locs', hairColour: 'brown', top: 'teal', topStyle: 'hood', bottom: 'navy' },
  doctor: { age: 'adult', skin: 4, head: 'hijab', hairColour: 'black', scarfColour: 'sky', top: 'white', topStyle: 'collar', bottom: 'navy' },
  'social-worker': { age: 'adult', skin: 3, head: 'long', hairColour: 'chestnut', top: 'lilac', topStyle: 'cardigan', bottom: 'charcoal', lanyard: true },
  neighbour: { age: 'older', skin: 6, head: 'cropped', hairColour: 'grey', top: 'sand', topStyle: 'cardigan', bottom: 'brown', hearingAid: true },
  'youth-worker': { age: 'adult', skin: 2, head: 'short', hairColour: 'black', top: 'sun', topStyle: 'hood', bottom: 'denim', hearingAid: true },
  'police-officer': { age: 'adult', skin: 1, head: 'bun', hairColour: 'blond', top: 'navy', topStyle: 'collar', bottom: 'navy' },
};
