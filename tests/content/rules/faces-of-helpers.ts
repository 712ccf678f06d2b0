import type { CastId } from '../../../src/content/schema/drawn';
import type { Step } from '../../../src/content/schema/lesson';
import { picturesOf, scenesOf } from '../support/pictures';
import type { LoadedLesson } from '../support/lessons';
import { CALLED } from '../support/names';
import { judgeEach, unless, type Report } from '../support/rule';

interface Drawn {
  who: CastId;
  isBack: boolean;
  where: string;
  step: Step;
}

function drawnIn(loaded: LoadedLesson): Drawn[] {
  const inScenes = scenesOf(loaded).flatMap(({ scene, step, where }) =>
    scene.people.map(({ who, seen }) => ({ who, isBack: seen === 'behind', step, where })),
  );
  const onCards = picturesOf(loaded).flatMap(({ picture, step, where }) =>
    picture.is === 'person'
      ? [
          { who: picture.who, isBack: picture.seen === 'behind', step, where },
          ...(picture.before ?? []).map((who) => ({ who, isBack: true, step, where })),
        ]
      : [],
  );
  return [...inScenes, ...onCards];
}

/** Somebody without a name of their own, and no child of the class: a class has its quarrels and its friends. */
const isStranger = (who: CastId) => /^\p{Ll}/u.test(CALLED[who]) && !who.startsWith('classmate');

/**
 * Who harms in one lesson helps in none: a child comes back years later, and would be told to trust the very figure that hurt
 * somebody. Characters with a name are one person everywhere, and `harm-from-behind` watches those.
 */
export function facesOfHelpers(lessons: readonly LoadedLesson[]): Report {
  const drawn = lessons.flatMap(drawnIn).filter(({ who }) => isStranger(who));
  const backs = new Map(drawn.filter(({ isBack, step }) => isBack && step.harm).map(({ who, where }) => [who, where]));
  return judgeEach('people without a name', drawn, ({ who, isBack, where }) =>
    unless(
      isBack || !backs.has(who),
      `${where} shows ‘${who}’ from the front, who harms from behind in ${backs.get(who)}: a child takes them for one person`,
    ),
  );
}
