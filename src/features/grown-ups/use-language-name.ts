import { languages, SOURCE_LANGUAGE } from '../../i18n/i18n';
import { useT } from '../../i18n/words-context';

/**
 * A language by its own name, and that its translation is a draft until its own data says that it was checked (`locales/status.json`).
 * For grown-ups alone. A language that is not aboard is called by its code.
 */
export function useLanguageName(): (code: string) => string {
  const t = useT('teacher');
  return (code) => {
    const known = languages().find((language) => language.code === code);
    if (!known) return code;
    return code === SOURCE_LANGUAGE || known.checked ? known.name : t('draftTranslation', { language: known.name });
  };
}
