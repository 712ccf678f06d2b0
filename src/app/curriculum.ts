import type { CatalogueEntry } from 'virtual:lantern-catalogue';
import type { ConceptFile } from '../content/schema/concept';
import type { CurriculumRow } from '../content/schema/curriculum';
import type { Curriculum } from '../features/grown-ups/curriculum';
import { ensureWords, lessonWord, titleWord, type I18n, type Namespace } from '../i18n/i18n';

/** Texts of a word file by dotted key. */
function flat(words: object, above = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[above + key, value]] : flat(value as object, `${above}${key}.`),
  );
}

/** The curriculum for the grown-ups' pages. Nothing is fetched before it is asked for. */
export function createCurriculum(i18n: I18n): Curriculum {
  const catalogue = () => import('virtual:lantern-catalogue');
  const entries = async (): Promise<readonly CatalogueEntry[]> => (await catalogue()).CATALOGUE;
  return {
    entries,
    async titles(language) {
      await ensureWords(i18n, language, 'titles');
      return (id) => ({
        title: titleWord(i18n, language, id, 'title'),
        about: titleWord(i18n, language, id, 'about'),
      });
    },
    async lesson(id, language) {
      const ns: Namespace = `lessons/${id}`;
      const [lesson] = await Promise.all([(await catalogue()).loadLesson(id), ensureWords(i18n, language, ns)]);
      const has = (key: string) => i18n.exists(key, { lng: language, ns: ns as 'common' });
      return { lesson, word: (key) => (has(key) ? lessonWord(i18n, language, id, key) : undefined) };
    },
    async all() {
      const { CATALOGUE, loadLesson } = await catalogue();
      return Promise.all(CATALOGUE.map(({ id }) => loadLesson(id)));
    },
    async notes(id, language) {
      const { lesson } = await this.lesson(id, language);
      // Not the schema's `typeOf`: it would bring the whole schema aboard the first screen.
      if ((lesson.type ?? 'lesson') !== 'lesson') return {};
      const ns: Namespace = `teacher/${id}`;
      await ensureWords(i18n, language, ns);
      return Object.fromEntries(flat(i18n.getResourceBundle(language, ns) as object));
    },
    // What a JSON file says is only known to be so by the tests that parse it.
    concepts: async () => (await import('../content/concepts.json')).default as ConceptFile,
    links: async () => (await import('../content/curriculum.json')).default.rows as CurriculumRow[],
    numbers: async () => (await import('../content/session-numbers.json')).default,
  };
}
