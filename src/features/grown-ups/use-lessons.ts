import type { CatalogueEntry } from 'virtual:lantern-catalogue';
import { useLanguage } from '../../i18n/words-context';
import type { Curriculum } from './curriculum';
import { useFetched, type Fetched } from './use-fetched';

/** A lesson, recap or check as a list shows it. */
export interface ListedLesson extends CatalogueEntry {
  title: string;
  about: string;
}

/**
 * All there is to teach, in the order of the paths.
 * @param spoken the language of the titles, if it is not that of the page
 */
export function useLessons(curriculum: Curriculum, spoken?: string): Fetched<readonly ListedLesson[]> {
  const shown = useLanguage();
  const language = spoken ?? shown;
  return useFetched(async () => {
    const [entries, titles] = await Promise.all([curriculum.entries(), curriculum.titles(language)]);
    return entries.map((entry) => ({ ...entry, ...titles(entry.id) }));
  }, [curriculum, language]);
}
