import { useLayoutEffect } from 'preact/hooks';

/**
 * While it is used the browser asks before Back, Reload or Close leaves Lantern: one slip would take the board away from a class and
 * lead the teacher through gate and PIN in front of it. The history is not touched, since what is in it tells that a lesson ran.
 */
export function useAskBeforeLeaving(): void {
  // Not a plain effect: that is taken back a while after the page has gone.
  useLayoutEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chromium before 119 asks only then.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
