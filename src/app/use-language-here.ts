import { useEffect, useRef, useState } from 'preact/hooks';
import { SOURCE_LANGUAGE, type I18n } from '../i18n/i18n';

/**
 * The language to show: the one that is wanted once its words are aboard, until then the one before. Without this a tablet
 * whose school has another first language than English would greet every child with the error screen.
 * @param fetchCommon fetches the words of the bar and the welcome screen; where they cannot be had, the old language stays
 */
export function useLanguageHere(wanted: string, i18n: I18n, fetchCommon: (language: string) => Promise<void>): string {
  const shown = useRef(SOURCE_LANGUAGE);
  const [, wake] = useState(0);
  const here = i18n.hasResourceBundle(wanted, 'common');
  if (here) shown.current = wanted;
  useEffect(() => {
    if (here) return;
    fetchCommon(wanted).then(
      () => wake((times) => times + 1),
      () => undefined,
    );
  }, [wanted, here]);
  return shown.current;
}
