import { CATALOGUE, loadLesson } from 'virtual:lantern-catalogue';
import type { Band, Lesson } from '../content/schema/lesson';
import { ensureWords, type I18n, type Namespace } from '../i18n/i18n';
import { createPart } from './part';

/**
 * The pieces that are not on the first screen. Each is one import, all are precached; an idle tablet fetches them into
 * memory so that a tap finds them there.
 */
export function createParts(i18n: I18n) {
  const words =
    (...names: Namespace[]) =>
    async (language: string) => {
      await Promise.all((['common', ...names] as const).map((name) => ensureWords(i18n, language, name)));
    };
  const lessons = new Map<string, Lesson>();

  return {
    bands: createPart(async () => (await import('../features/bands/bands')).Bands, words()),
    map: createPart(async () => (await import('../features/map/lesson-map')).LessonMap, words()),
    lesson: createPart(async () => (await import('../features/lesson/lesson')).Lesson, words()),
    end: createPart(async () => (await import('../features/end/end')).End, words()),
    tell: createPart(async () => (await import('../features/tell/tell')).Tell, words('tell')),
    grownUps: createPart(async () => (await import('../features/grown-ups/grown-ups')).GrownUps, words('teacher')),

    /** A language's words for the bar and the welcome screen: there before the language is shown. */
    fetchCommon: words(),
    /** Lessons of a band, in the order of its path. */
    inBand: (band: Band) => CATALOGUE.filter((entry) => entry.band === band),
    /** Titles for the map are words of the lessons. */
    fetchTitles: async (band: Band, language: string) => {
      const names = CATALOGUE.filter((entry) => entry.band === band).map((entry): Namespace => `lessons/${entry.id}`);
      await words(...names)(language);
    },
    /** A lesson and its words; rejects when either is missing. */
    async fetchLesson(id: string, language: string): Promise<Lesson> {
      const [lesson] = await Promise.all([loadLesson(id), words(`lessons/${id}`)(language)]);
      lessons.set(id, lesson);
      return lesson;
    },
    /** A lesson fetched before. */
    lessonHere: (id: string) => lessons.get(id),
  };
}

export type Parts = ReturnType<typeof createParts>;
