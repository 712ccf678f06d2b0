import { useLanguage } from '../../i18n/words-context';

/** Puts things in a row as the language of the page does: 'one, two and three'. */
export function useListed(): (all: readonly string[]) => string {
  const language = useLanguage();
  const format = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  return (all) => format.format(all);
}
