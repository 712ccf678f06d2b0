import { useLayoutEffect } from 'preact/hooks';

/**
 * The browser asks before Back, Reload or Close leaves Lantern, for as long as something would be lost: the board in front of a class,
 * or what was typed. The history is not touched, since what is in it tells that a lesson ran.
 */
export function useAskBeforeLeaving(when: boolean): void {
  // Not a plain effect: that is taken back a while after the page has gone.
  useLayoutEffect(() => {
    if (!when) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chromium before 119 asks only then.
      event.returnValue = true;
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [when]);
}
