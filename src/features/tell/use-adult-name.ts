import type { Adult } from '../../domain/tell';
import { useT } from '../../i18n/words-context';

/** What to call an adult: by name when the school gave one, else by what they are to a child. */
export function useAdultName(): (adult: Adult) => string {
  const t = useT('tell');
  return (adult) => (adult.person ? adult.person.name : t(`adults.${adult.kind}`));
}
