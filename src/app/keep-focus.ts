/** Where to go on from, the best first: the way on, what the screen is about, the screen. */
const PLACES = ['[data-focus="next"]', '[data-focus="heading"]', 'h1[tabindex]'];

/**
 * Finds the focus a place when the button that had it is gone or closed, as 'These ones' is once it was pressed. Without
 * this a child who cannot use the screen with a hand would begin at the top of the page after every answer.
 * @returns stops it
 */
export function keepFocus(page: Document): () => void {
  let last: Element | undefined;
  const note = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = target;
  };
  const watch = new MutationObserver(() => {
    if (!last || (last.isConnected && !last.matches(':disabled'))) return;
    if (page.activeElement && page.activeElement !== page.body && page.activeElement !== last) return;
    const main = page.querySelector('main');
    const place = PLACES.map((one) => main?.querySelector<HTMLElement>(one)).find((found) => found);
    last = undefined;
    (place ?? main)?.focus({ preventScroll: true });
  });
  page.addEventListener('focusin', note);
  watch.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    watch.disconnect();
    page.removeEventListener('focusin', note);
  };
}
