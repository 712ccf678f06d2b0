import { languageOf } from '../../../i18n/i18n';
import { useLanguage } from '../../../i18n/words-context';

/** What an element says of its words where they are not in the language of the page: a screen reader reads them in theirs. */
export interface Spoken {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

export function useWordsOf(language: string): Spoken {
  return useLanguage() === language ? {} : { lang: language, dir: languageOf(language).dir };
}
