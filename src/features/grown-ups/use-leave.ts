import { useState } from 'preact/hooks';
import { useAskBeforeLeaving } from './use-ask-before-leaving';

/**
 * The ways off this side while something typed is not saved: each asks first, and so does the browser, whose Back leaves the whole
 * app. Ten minutes untouched ask too (`still-there.tsx`), and do not wait for an answer: the names of people are on the screen.
 */
export function useLeave(unsaved: boolean) {
  const [wanted, setWanted] = useState<{ go: () => void }>();
  useAskBeforeLeaving(unsaved);
  return {
    /** What was asked for and waits for an answer. */
    wanted,
    leave: (go: () => void) => (unsaved ? setWanted({ go }) : go()),
    stay: () => setWanted(undefined),
  };
}
