import type { School } from '../../../domain/school';
import type { Plan } from '../../../domain/plan';
import type { LessonInWords } from '../curriculum';
import type { ListedLesson } from '../use-lessons';

/** A lesson as the sheets print it. */
export interface PrintedLesson extends LessonInWords {
  entry: ListedLesson;
  /** What a teacher is told of it, by key: `aims.1`. */
  notes: Readonly<Record<string, string>>;
  /** The curriculum rows it serves, each with whether its wording was seen. */
  links: readonly { id: string; says: string; seen: boolean }[];
}

export interface LessonSheetProps {
  printed: PrintedLesson;
  school: School | undefined;
}

export interface SchoolSheetProps {
  school: School | undefined;
  plan: Plan;
  lessons: readonly ListedLesson[];
  /** `2026-11-25` */
  today: string;
}
