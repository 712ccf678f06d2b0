declare module 'virtual:lantern-catalogue' {
  // Import types, not imports: a module declared here may not import by a relative name, and would quietly be `any`.
  type Band = import('./schema/lesson').Band;
  type Lesson = import('./schema/lesson').Lesson;
  type LessonType = import('./schema/lesson').LessonType;

  /** What the map of lessons needs to know, in the order of the path. Titles are words, so they are not here. */
  export interface CatalogueEntry {
    id: string;
    band: Band;
    type: LessonType;
    order: number;
    minutes: number;
    /** Of its words and pictures: a sign-off is for one version. */
    version: number;
  }
  export const CATALOGUE: readonly CatalogueEntry[];
  /** One lesson, from the tablet itself. Rejects when its file is missing. */
  export function loadLesson(id: string): Promise<Lesson>;
}
