import { useLanguage } from '../../i18n/words-context';

/** How a stored day (`2026-11-25`) is said: `25 November 2026`. What is no whole day, as the bare year of a source, stays as it is. */
export function useDay(): (day: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (day) => (day.length === 10 ? format.format(new Date(`${day}T00:00:00Z`)) : day);
}
