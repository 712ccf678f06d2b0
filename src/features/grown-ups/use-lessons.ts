import type { CatalogueEntry } from 'virtual:lantern-catalogue';
import { useLanguage } from '../../i18n/words-context';
import type { Curriculum } from './curriculum';
import { useFetched, type Fetched } from './use-fetched';

/** A lesson, recap or check as a list shows it. */
export interface ListedLesson extends CatalogueEntry {
  title: string;
  about: string;
}

/** All there is to teach, in the order of the paths, with titles in the language of the page. */
export function useLessons(curriculum: Curriculum): Fetched<readonly ListedLesson[]> {
  const language = useLanguage();
  return useFetched(async () => {
    const [entries, titles] = await Promise.all([curriculum.entries(), curriculum.titles(language)]);
    return entries.map((entry) => ({ ...entry, ...titles(entry.id) }));
  }, [curriculum, language]);
}
