import type { CatalogueEntry } from 'virtual:lantern-catalogue';
import type { Band, Lesson, LessonType } from '../content/schema/lesson';
import type { School } from '../domain/school';
import type { Session } from '../domain/session-code';
import { ensureWords, languages, type I18n, type Namespace } from '../i18n/i18n';
import type { Storage } from '../platform/storage';
import { createPart } from './part';

/**
 * The pieces that are not on the first screen. Each is one import, all are precached; an idle tablet fetches them into
 * memory so that a tap finds them there.
 * @param storage where the grown-ups' side notes what the school's DSL has signed off
 */
export function createParts(i18n: I18n, storage: Pick<Storage, 'read'>) {
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
    comforts: createPart(async () => (await import('../features/comforts/comforts')).Comforts, words('comforts')),
    map: createPart(async () => (await import('../features/map/lesson-map')).LessonMap, words()),
    lesson: createPart(async () => (await import('../features/lesson/lesson')).Lesson, words()),
    end: createPart(async () => (await import('../features/end/end')).End, words()),
    code: createPart(async () => (await import('../features/code/code')).Code, words('class')),
    hold: createPart(async () => (await import('../features/code/hold')).Hold, words('class')),
    handIn: createPart(async () => (await import('../features/hand-in/hand-in')).HandIn, words('class')),
    tell: createPart(async () => (await import('../features/tell/tell')).Tell, words('tell', 'tell-young')),
    grownUps: createPart(
      async () => (await import('../features/grown-ups/grown-ups')).GrownUps,
      words('teacher', 'class', 'plan', 'run', 'picture', 'read', 'print', 'transfer'),
    ),

    /** A language's words for the bar and the welcome screen: there before the language is shown. */
    fetchCommon: words(),
    /** Lessons of a band, in the order of its path; none before `fetchMap`. */
    inBand: (band: Band, type: LessonType = 'lesson') =>
      entries.filter((entry) => entry.band === band && entry.type === type),
    /** What a map shows: which lessons the school offers, and their titles. Asked anew for each map: a sign-off counts at once. */
    async fetchMap(language: string): Promise<void> {
      const [catalogue, { offered }] = await Promise.all([
        fetchCatalogue(),
        import('./offered'),
        words('titles')(language),
      ]);
      entries = offered(storage, catalogue.CATALOGUE, language);
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
    /**
     * The lesson and language a picture code means, or why not: this tablet does not have one of them, or its school shows children
     * only what the DSL has signed off. A teacher's tablet may know of a sign-off that this one was never given.
     */
    async fetchSession({
      lesson,
      language,
    }: Session): Promise<{ entry: CatalogueEntry; language: string } | 'missing' | 'unsigned'> {
      const [numbers, catalogue, { offered }] = await Promise.all([
        import('../content/session-numbers.json'),
        fetchCatalogue(),
        import('./offered'),
      ]);
      const named = (all: Readonly<Record<string, number>>, number: number) =>
        Object.keys(all).find((name) => all[name] === number);
      const entry = catalogue.CATALOGUE.find(({ id }) => id === named(numbers.default.lessons, lesson));
      const code = named(numbers.default.languages, language);
      if (!entry || !code || !languages().some((here) => here.code === code)) return 'missing';
      return offered(storage, [entry], code).length > 0 ? { entry, language: code } : 'unsigned';
    },
    /** A lesson fetched before. */
    lessonHere: (id: string) => lessons.get(id),
  };
}

export type Parts = ReturnType<typeof createParts>;
