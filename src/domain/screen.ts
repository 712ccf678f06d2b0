/** Pages of 'Who can I tell?', in the order a child may walk them. */
export const TELL_PAGES = ['hand', 'first-words', 'not-listened', 'help-now', 'what-next', 'for-a-friend'] as const;
export type TellPage = (typeof TELL_PAGES)[number];

/**
 * What the tablet shows. A value, never an address: nothing to find in a history, nothing to go back to.
 * `tell` is not among them: it lies over any of these and keeps their place.
 */
export type Screen =
  | { name: 'welcome' }
  | { name: 'bands' }
  | { name: 'map'; recaps?: true }
  | { name: 'lesson'; lesson: string }
  | { name: 'end'; lesson: string };
