import { useLayoutEffect } from 'preact/hooks';

/**
 * While it is used the browser asks before Back, Reload or Close leaves Lantern: one slip would take the board away from a class and
 * lead the teacher through gate and PIN in front of it. The history is not touched, since what is in it tells that a lesson ran.
 */
export function useAskBeforeLeaving(): void {
  useLayoutEffect(() => {
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
