/** What happens to the page itself: put away, brought back, shown from the back-forward cache. */
export interface PageLife {
  /** The page is leaving the screen, or the app is being left. Everything must be neutral when this returns. */
  onAway(then: () => void): () => void;
  /** The page is looked at again. */
  onBack(then: () => void): () => void;
  /** The page was restored by Back or Forward, with whatever the last child did still in it. */
  onRestored(then: () => void): () => void;
}

function listen(target: EventTarget, type: string, then: (event: Event) => void): () => void {
  target.addEventListener(type, then);
  return () => target.removeEventListener(type, then);
}

export function createPageLife(scope: Window): PageLife {
  const page = scope.document;
  return {
    onAway(then) {
      const hidden = listen(page, 'visibilitychange', () => page.visibilityState === 'hidden' && then());
      const gone = listen(scope, 'pagehide', then);
      return () => {
        hidden();
        gone();
      };
    },
    onBack: (then) => listen(page, 'visibilitychange', () => page.visibilityState === 'visible' && then()),
    onRestored: (then) => listen(scope, 'pageshow', (event) => (event as PageTransitionEvent).persisted && then()),
  };
}
