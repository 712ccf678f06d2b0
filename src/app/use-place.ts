import { useEffect, useRef } from 'preact/hooks';
import { toTop } from '../ui/to-top';

/**
 * Puts the focus where a new screen begins, so that keyboard and screen reader are not left on a button that is gone.
 * @param place a name that changes with the screen. The first one takes no focus: the page has only just opened.
 */
export function usePlace<E extends HTMLElement>(place: string) {
  const main = useRef<E>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const target = main.current?.querySelector<HTMLElement>('[data-focus="heading"]') ?? main.current;
    target?.focus({ preventScroll: true });
    toTop();
  }, [place]);
  return main;
}
