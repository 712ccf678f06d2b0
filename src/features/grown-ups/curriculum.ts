import type { CatalogueEntry } from 'virtual:lantern-catalogue';
import type { ConceptFile } from '../../content/schema/concept';
import type { CurriculumRow } from '../../content/schema/curriculum';
import type { Lesson } from '../../content/schema/lesson';

/** A lesson with its words, whole: steps for both choices of body names. */
export interface LessonInWords {
  lesson: Lesson;
  /** By dotted key; undefined where there are no words. */
  word: (key: string) => string | undefined;
}

/**
 * All there is to teach, fetched from the tablet itself when a page wants it. Everything rejects when a piece is missing, so that
 * the page can say so.
 */
export interface Curriculum {
  /** Lessons, recaps and checks in the order of the paths. */
  entries(): Promise<readonly CatalogueEntry[]>;
  /** Title and one line of every lesson, by id. */
  titles(language: string): Promise<(id: string) => { title: string; about: string }>;
  lesson(id: string, language: string): Promise<LessonInWords>;
  /** Every lesson without its words, in the order of the paths: to look for what teaches or asks something. */
  all(): Promise<readonly Lesson[]>;
  /** What a teacher is told of a lesson: texts by key, `aims.1`, `questions.2`, `home`. Empty for recaps and checks. */
  notes(id: string, language: string): Promise<Readonly<Record<string, string>>>;
  concepts(): Promise<ConceptFile>;
  links(): Promise<readonly CurriculumRow[]>;
  /** Numbers by which codes and hand-ins name lessons and languages. */
  numbers(): Promise<{ lessons: Readonly<Record<string, number>>; languages: Readonly<Record<string, number>> }>;
}
