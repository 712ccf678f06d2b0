import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Leads whoever pressed too early to the first thing to mend: a page this long must not be searched for a red line. Once for each
 * press, for a letter that is typed later must not throw the focus out of its field.
 * @param refused how many presses were refused so far
 * @returns the ref of what holds the fields
 */
export function useFirstProblem<Holder extends HTMLElement>(refused: number) {
  const fields = useRef<Holder>(null);
  // Of presses before the page was opened nobody waits for an answer.
  const led = useRef(refused);
  useLayoutEffect(() => {
    if (refused === led.current) return;
    led.current = refused;
    const first = fields.current?.querySelector<HTMLElement>('[aria-invalid]');
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }, [refused]);
  return fields;
}
