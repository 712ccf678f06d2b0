import type { ConceptFile } from '../content/schema/concept';
import type { Band, Lesson, LessonType } from '../content/schema/lesson';

/** What somebody who plans looks for; what is left out does not matter. */
export interface Wanted {
  band?: Band | undefined;
  type?: LessonType | undefined;
  /** A thread of `concepts.json`. */
  thread?: string | undefined;
  /** No longer than this. */
  minutes?: number | undefined;
  /** A row of `curriculum.json`. */
  link?: string | undefined;
}

/** What a lesson explains and asks, by concept. */
export interface Ideas {
  taught: readonly string[];
  /** Asked as well as, or instead of, explained. */
  checked: readonly string[];
}

/** The concepts a lesson teaches and checks, in the order in which it first meets them. */
export function ideasOf({ teaches, steps }: Pick<Lesson, 'teaches' | 'steps'>): Ideas {
  return {
    taught: [...new Set([...teaches, ...steps.flatMap((step) => step.teaches ?? [])])],
    checked: [...new Set(steps.flatMap((step) => step.checks ?? []))],
  };
}

/** The lessons somebody looks for, in the order they were given. */
export function findLessons(lessons: readonly Lesson[], { concepts }: ConceptFile, wanted: Wanted): Lesson[] {
  const { band, type, thread, minutes, link } = wanted;
  const ofThread = new Set(concepts.filter((one) => one.thread === thread).map(({ id }) => id));
  const meets = (lesson: Lesson) => {
    const { taught, checked } = ideasOf(lesson);
    return [...taught, ...checked].some((id) => ofThread.has(id));
  };
  return lessons.filter(
    (lesson) =>
      (band === undefined || lesson.band === band) &&
      (type === undefined || (lesson.type ?? 'lesson') === type) &&
      (minutes === undefined || lesson.minutes <= minutes) &&
      (link === undefined || (lesson.links ?? []).includes(link)) &&
      (thread === undefined || meets(lesson)),
  );
}
