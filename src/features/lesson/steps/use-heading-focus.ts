import { useEffect, useRef } from 'preact/hooks';
import { toTop } from '../../../ui/to-top';

/**
 * Brings the focus to where a new page begins, so that keyboard and screen reader are not left on a button that has gone.
 * @param page a name that changes with the page
 * @returns the ref of the element that holds the page; its first `data-focus="heading"` takes the focus, without scrolling
 */
export function useHeadingFocus<E extends HTMLElement>(page: string) {
  const root = useRef<E>(null);
  const before = useRef(page);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-focus="heading"]')?.focus({ preventScroll: true });
    if (before.current !== page) toTop();
    before.current = page;
  }, [page]);
  return root;
}
