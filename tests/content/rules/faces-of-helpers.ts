import type { CastId } from '../../../src/content/schema/drawn';
import type { LoadedLesson } from '../support/lessons';
import { isNameless } from '../support/names';
import { peopleIn, picturesOf, type DrawnPerson } from '../support/pictures';
import { judgeEach, unless, type Report } from '../support/rule';

/** Those between whom a child stands on a card; they are drawn from behind. */
const beside = (loaded: LoadedLesson): DrawnPerson[] =>
  picturesOf(loaded).flatMap(({ picture, step, where }) =>
    picture.is === 'person' ? (picture.before ?? []).map((who) => ({ who, seen: 'behind', step, where })) : [],
  );

/** A class has its quarrels and its friends. */
const isOfClass = (who: CastId) => who.startsWith('classmate');

/**
 * Who harms in one lesson helps in none: a child comes back years later, and would be told to trust the very figure that hurt
 * somebody. Characters with a name are one person everywhere, and `harm-from-behind` watches those.
 */
export function facesOfHelpers(lessons: readonly LoadedLesson[]): Report {
  const drawn = lessons
    .flatMap((loaded) => [...peopleIn(loaded), ...beside(loaded)])
    .filter(({ who }) => isNameless(who) && !isOfClass(who));
  const harms = new Map(
    drawn.filter(({ seen, step }) => seen === 'behind' && step.harm).map(({ who, where }) => [who, where]),
  );
  return judgeEach('people without a name', drawn, ({ who, seen, where }) =>
    unless(
      seen === 'behind' || !harms.has(who),
      `${where} shows ‘${who}’ from the front, who harms from behind in ${harms.get(who)}: a child takes them for one person`,
    ),
  );
}
