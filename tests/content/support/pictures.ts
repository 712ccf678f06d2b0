import type { CastId } from '../../../src/content/schema/drawn';
import type { Picture, SceneData } from '../../../src/content/schema/scene';
import type { Step } from '../../../src/content/schema/lesson';
import type { LoadedLesson } from './lessons';

interface Of {
  lesson: string;
  step: Step;
  where: string;
}

/** Every object anywhere in a step. */
function within(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(within);
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(within)] : [];
}

function found<T extends object>(loaded: LoadedLesson, is: (thing: object) => thing is T): (Of & { thing: T })[] {
  const { id, steps } = loaded.lesson;
  return steps.flatMap((step) =>
    within(step)
      .filter(is)
      .map((thing) => ({ lesson: id, step, where: `${id} ${step.id}`, thing })),
  );
}

const isScene = (thing: object): thing is SceneData => 'place' in thing && 'people' in thing;
const isPicture = (thing: object): thing is Picture =>
  'is' in thing && ('who' in thing || 'what' in thing || 'place' in thing);

/** Every scene of a lesson, wherever in a step it stands. */
export function scenesOf(loaded: LoadedLesson): (Of & { scene: SceneData })[] {
  return found(loaded, isScene).map(({ thing, ...of }) => ({ ...of, scene: thing }));
}

export interface DrawnPerson {
  who: CastId;
  seen?: 'front' | 'behind' | undefined;
  where: string;
  step: Step;
}

/** Everybody who is drawn in a lesson, in scenes and on cards. */
export function peopleIn(loaded: LoadedLesson): DrawnPerson[] {
  const inScenes = scenesOf(loaded).flatMap(({ scene, step, where }) =>
    scene.people.map(({ who, seen }) => ({ who, seen, step, where })),
  );
  const onCards = picturesOf(loaded).flatMap(({ picture, step, where }) =>
    picture.is === 'person' ? [{ who: picture.who, seen: picture.seen, step, where }] : [],
  );
  return [...inScenes, ...onCards];
}

/** Every small picture of a lesson. */
export function picturesOf(loaded: LoadedLesson): (Of & { picture: Picture })[] {
  return found(loaded, isPicture).map(({ thing, ...of }) => ({ ...of, picture: thing }));
}
