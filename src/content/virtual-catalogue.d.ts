declare module 'virtual:lantern-catalogue' {
  import type { Band, Lesson } from './schema/lesson';

  /** What the map of lessons needs to know, in the order of the path. Titles are words, so they are not here. */
  export const CATALOGUE: readonly { id: string; band: Band; order: number; minutes: number }[];
  /** One lesson, from the tablet itself. Rejects when its file is missing. */
  export function loadLesson(id: string): Promise<Lesson>;
}
