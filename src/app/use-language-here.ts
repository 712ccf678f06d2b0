import { useEffect, useRef, useState } from 'preact/hooks';
import { SOURCE_LANGUAGE, type I18n } from '../i18n/i18n';

/** How long after words did not come they are asked for again. */
export const AGAIN_MS = 5000;

/**
 * The language to show: the one that is wanted once its words are aboard, until then the one before. Without this a tablet
 * whose school has another first language than English would greet every child with the error screen.
 * @param fetchCommon fetches the words of the bar and the welcome screen; where they cannot be had, the old language stays, and they
 * are asked for again
 */
export function useLanguageHere(wanted: string, i18n: I18n, fetchCommon: (language: string) => Promise<void>): string {
  const shown = useRef(SOURCE_LANGUAGE);
  const [times, wake] = useState(0);
  const here = i18n.hasResourceBundle(wanted, 'common');
  if (here) shown.current = wanted;
  useEffect(() => {
    if (here) return;
    let again: ReturnType<typeof setTimeout>;
    const once = () => wake(times + 1);
    fetchCommon(wanted).then(once, () => (again = setTimeout(once, AGAIN_MS)));
    return () => clearTimeout(again);
  }, [wanted, here, times]);
  return shown.current;
}
