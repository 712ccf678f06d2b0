import type { Lesson } from '../content/schema/lesson';

type Taught = Pick<Lesson, 'id' | 'type' | 'teaches' | 'steps'>;

/**
 * What to run for an idea that a class has not grasped: the first recap of the band that practises it, for it is short and tells
 * new stories; where there is none, the lesson that teaches it.
 * @param lessons recaps and lessons of one band, in the order of the path
 * @returns undefined where nothing on this tablet does either
 */
export function againWith<T extends Taught>(concept: string, lessons: readonly T[]): T | undefined {
  const recap = lessons.find(
    ({ type, steps }) => type === 'recap' && steps.some(({ checks }) => checks?.includes(concept)),
  );
  return recap ?? lessons.find(({ teaches }) => teaches.includes(concept));
}
