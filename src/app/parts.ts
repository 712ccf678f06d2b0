import type { CatalogueEntry } from 'virtual:lantern-catalogue';
import type { Band, Lesson, LessonType } from '../content/schema/lesson';
import type { School } from '../domain/school';
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
  let entries: readonly CatalogueEntry[] = [];
  const fetchCatalogue = () => import('virtual:lantern-catalogue');

  return {
    bands: createPart(async () => (await import('../features/bands/bands')).Bands, words()),
    map: createPart(async () => (await import('../features/map/lesson-map')).LessonMap, words()),
    lesson: createPart(async () => (await import('../features/lesson/lesson')).Lesson, words()),
    end: createPart(async () => (await import('../features/end/end')).End, words()),
    tell: createPart(async () => (await import('../features/tell/tell')).Tell, words('tell')),
    grownUps: createPart(async () => (await import('../features/grown-ups/grown-ups')).GrownUps, words('teacher')),

    /** A language's words for the bar and the welcome screen: there before the language is shown. */
    fetchCommon: words(),
    /** Lessons of a band, in the order of its path; none before `fetchMap`. */
    inBand: (band: Band, type: LessonType = 'lesson') =>
      entries.filter((entry) => entry.band === band && entry.type === type),
    /** What a map shows: which lessons there are, and their titles. */
    async fetchMap(language: string): Promise<void> {
      const [catalogue] = await Promise.all([fetchCatalogue(), words('titles')(language)]);
      entries = catalogue.CATALOGUE;
    },
    /**
     * A lesson and its words, with the names of private parts that the school chose; rejects when either is missing.
     */
    async fetchLesson(id: string, language: string, bodyNames: School['bodyNames']): Promise<Lesson> {
      const [catalogue] = await Promise.all([fetchCatalogue(), words(`lessons/${id}`, 'titles')(language)]);
      const whole = await catalogue.loadLesson(id);
      const steps = whole.steps.filter((step) => step.bodyNames === undefined || step.bodyNames === bodyNames);
      const lesson = { ...whole, steps };
      lessons.set(id, lesson);
      return lesson;
    },
    /** A lesson fetched before. */
    lessonHere: (id: string) => lessons.get(id),
  };
}

export type Parts = ReturnType<typeof createParts>;
