/** Where to go on from, the best first: the way on, what the screen is about, the screen. */
const PLACES = ['[data-focus="next"]', '[data-focus="heading"]', 'h1[tabindex]'];

/**
 * Finds the focus a place when the button that had it is gone or closed, as 'These ones' is once it was pressed. Without
 * this a child who cannot use the screen with a hand would begin at the top of the page after every answer, and an adult at the top
 * of a long form: on their side it is the heading of the card they are in.
 * @returns stops it
 */
export function keepFocus(page: Document): () => void {
  let last: Element | undefined;
  let card: Element | null = null;
  let byKey = false;
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    last = target;
    card = target.closest('[data-card]');
    byKey = target.matches(':focus-visible');
  };
  const watch = new MutationObserver(() => {
    if (!last || (last.isConnected && !last.matches(':disabled'))) return;
    if (page.activeElement && page.activeElement !== page.body && page.activeElement !== last) return;
    const main = page.querySelector('main');
    const find = (one: string) => main?.querySelector<HTMLElement>(one);
    const place = card?.isConnected ? card.querySelector('h2') : PLACES.map(find).find((found) => found);
    last = undefined;
    // A finger is where it was; whoever presses keys must see where they go on.
    (place ?? main)?.focus({ preventScroll: !card || !byKey });
  });
  page.addEventListener('focusin', note);
  watch.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    watch.disconnect();
    page.removeEventListener('focusin', note);
  };
}
