import type { Band, Lesson } from '../../../content/schema/lesson';
import { againWith } from '../../../domain/again-with';
import type { Curriculum } from '../curriculum';

/** One of a band's two checks. */
export interface ClassCheck {
  id: string;
  /** By which hand-ins name it. */
  number: number;
  lesson: Lesson;
}

/** The checks of a band, and what their questions are about. */
export interface BandChecks {
  band: Band;
  before: ClassCheck;
  after: ClassCheck;
  /** The idea of each question, in the order of both checks. */
  concepts: readonly string[];
  /** An idea in a teacher's words. */
  ideaOf: (concept: string) => string;
  /** What to run when a class has not grasped an idea. */
  againWith: (concept: string) => { id: string; title: string; minutes: number } | undefined;
}

/** Questions of a check that count for the class picture, in its order. */
export const questionsOf = (lesson: Lesson) =>
  lesson.steps.flatMap((step) => (step.kind === 'choose' && step.checks ? [step] : []));

/**
 * Everything the class picture knows of the checks, for each band that has both.
 * @param language of titles
 */
export async function fetchChecks(curriculum: Curriculum, language: string): Promise<BandChecks[]> {
  const [all, numbers, { concepts }, titles] = await Promise.all([
    curriculum.all(),
    curriculum.numbers(),
    curriculum.concepts(),
    curriculum.titles(language),
  ]);
  const check = (lesson: Lesson | undefined): ClassCheck | undefined => {
    const number = lesson && numbers.lessons[lesson.id];
    return lesson && number !== undefined ? { id: lesson.id, number, lesson } : undefined;
  };
  const bands = [...new Set(all.map(({ band }) => band))];
  return bands.flatMap((band) => {
    const own = all.filter((lesson) => lesson.band === band);
    const [before, after] = [1, 2].map((order) =>
      check(own.find((lesson) => lesson.type === 'check' && lesson.order === order)),
    );
    if (!before || !after) return [];
    const ideas = (concept: string) => concepts.find(({ id }) => id === concept)?.ideas[band] ?? concept;
    return [
      {
        band,
        before,
        after,
        concepts: questionsOf(before.lesson).map((step) => step.checks?.[0] ?? ''),
        ideaOf: ideas,
        againWith(concept: string) {
          const found = againWith(concept, own);
          return found && { id: found.id, title: titles(found.id).title, minutes: found.minutes };
        },
      },
    ];
  });
}
