import type { CastId } from '../../../src/content/schema/drawn';
import type { Step } from '../../../src/content/schema/lesson';
import { CALLED } from '../support/names';
import type { LoadedLesson } from '../support/lessons';
import { picturesOf, scenesOf } from '../support/pictures';
import { judgeEach, unless, type Report } from '../support/rule';
import { mayHarm } from '../support/who-harms';

interface Drawn {
  who: CastId;
  seen?: 'front' | 'behind' | undefined;
  where: string;
  step: Step;
}

/** Everybody who is drawn where somebody harms, in scenes and on cards. */
export function drawnIn(loaded: LoadedLesson): Drawn[] {
  const inScenes = scenesOf(loaded).flatMap(({ scene, step, where }) =>
    scene.people.map(({ who, seen }) => ({ who, seen, step, where })),
  );
  const onCards = picturesOf(loaded).flatMap(({ picture, step, where }) =>
    picture.is === 'person' ? [{ who: picture.who, seen: picture.seen, step, where }] : [],
  );
  return [...inScenes, ...onCards].filter(({ step }) => step.harm !== undefined);
}

/** Somebody without a name of their own: the coach, a teenager, the neighbour. */
const isNameless = (who: CastId) => /^\p{Ll}/u.test(CALLED[who]);

function ofPerson({ who, seen, step, where }: Drawn, drawn: readonly Drawn[]): string[] {
  if (seen === 'behind') return [];
  const turned = drawn.some((other) => other.step === step && other.who === who && other.seen === 'behind');
  return [
    ...unless(
      !mayHarm(step).includes(who),
      `${where} shows ‘${who}’ from the front, who may be the one who harms there`,
    ),
    ...unless(
      !(turned && isNameless(who)),
      `${where} shows ‘${who}’ from the front and from behind: a child takes them for the one who harms`,
    ),
  ];
}

/**
 * Whoever harms in a step is seen from behind, in every drawing of it: with a face they would be a kind of person to look out for, and
 * the child who knows one like them would meet them here.
 */
export function harmFromBehind(lessons: readonly LoadedLesson[]): Report {
  const drawn = lessons.flatMap(drawnIn);
  return judgeEach('people drawn where somebody harms', drawn, (person) => [...new Set(ofPerson(person, drawn))]);
}
