import { sharesName } from '../../domain/same-name';
import type { SchoolPerson } from '../../domain/school';
import type { Adult } from '../../domain/tell';
import { useTellWords } from './tell-words';

/**
 * What to call an adult: by name when the school gave one, else by what they are to a child. Of two with one name also what they do:
 * who hears the screen, or cannot tell the faces apart, must not go to the wrong one.
 */
export function useAdultName(people: readonly SchoolPerson[]): (adult: Adult) => string {
  const t = useTellWords();
  return ({ person, kind }) => {
    if (!person) return t(`adults.${kind}`);
    const { name, role } = person;
    return sharesName(person, people) && role !== '' ? t('hand.nameRole', { name, role }) : name;
  };
}
