import type { School } from '../../../domain/school';
import type { Plan } from '../../../domain/plan';
import type { LessonInWords } from '../curriculum';
import type { ListedLesson } from '../use-lessons';

/** What every sheet may need to say where it comes from. */
export interface SheetProps {
  school: School | undefined;
  plan: Plan;
  /** `2026-11-25` */
  today: string;
  /** Of this build. */
  version: string;
}

/** A lesson as the sheets print it. */
export interface PrintedLesson extends LessonInWords {
  entry: ListedLesson;
  /** What a teacher is told of it, by key: `aims.1`. */
  notes: Readonly<Record<string, string>>;
  /** The curriculum rows it serves, each with whether its wording was seen. */
  links: readonly { id: string; says: string; seen: boolean }[];
}

export interface LessonSheetProps extends SheetProps {
  printed: PrintedLesson;
}

export interface SchoolSheetProps extends SheetProps {
  lessons: readonly ListedLesson[];
  /** For ages 4 to 7, where there are two of a sheet. */
  young: boolean;
}
