import { useTellWords } from './tell-words';
import type { Adult } from '../../domain/tell';

/** What to call an adult: by name when the school gave one, else by what they are to a child. */
export function useAdultName(): (adult: Adult) => string {
  const t = useTellWords();
  return (adult) => (adult.person ? adult.person.name : t(`adults.${adult.kind}`));
}
