import { ensureWords } from '../../../i18n/i18n';
import { useWords } from '../../../i18n/words-context';

/** What a child may always answer, in the language that is read; fetched, since the page may speak another. */
export function useNotSure(language: string): () => Promise<string> {
  const { i18n } = useWords();
  return async () => {
    await ensureWords(i18n, language, 'common');
    return i18n.getFixedT(language, 'common')('lesson.notSure');
  };
}
