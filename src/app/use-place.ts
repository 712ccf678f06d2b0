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
    const screen = main.current;
    if (before.current === place || !screen) return undefined;
    before.current = place;
    const focus = () => {
      const heading = screen.querySelector<HTMLElement>('[data-focus="heading"]');
      (heading ?? screen).focus({ preventScroll: true });
      return heading;
    };
    const begun = focus();
    toTop();
    if (begun) return undefined;
    // The piece that draws it comes later; whoever has gone on meanwhile stays where they are.
    const late = new MutationObserver(() => {
      if (document.activeElement !== screen || focus()) late.disconnect();
    });
    late.observe(screen, { childList: true, subtree: true });
    return () => late.disconnect();
  }, [place]);
  return main;
}
