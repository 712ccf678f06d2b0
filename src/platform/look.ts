/** How a screen is to look before anybody has chosen anything on it. */
export interface Look {
  /** What the page wears from its first moment on: what the school has stored, or the device wishes (build/guard/guard.js). */
  first: string;
  /** What the device's owner wishes of every screen. Read anew at each call: a tablet may grow dark in the evening. */
  wished(): readonly ('high-contrast' | 'dark-room')[];
}

/** The device's wish for strong colours or a dark room; strong ones are a need, and come first. */
export function createLook(scope: Pick<Window, 'matchMedia' | 'document'>): Look {
  const asks = (what: string) => scope.matchMedia(`(${what})`).matches;
  return {
    first: scope.document.documentElement.dataset['comforts'] ?? '',
    wished() {
      // Colours that are forced on a page are its owner's already.
      if (asks('forced-colors: active')) return [];
      if (asks('prefers-contrast: more')) return ['high-contrast'];
      return asks('prefers-color-scheme: dark') ? ['dark-room'] : [];
    },
  };
}
