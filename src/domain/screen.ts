/** Pages of 'Who can I tell?', in the order a child may walk them. */
export const TELL_ROW = ['hand', 'first-words', 'not-listened', 'help-now', 'what-next', 'for-a-friend'] as const;
/** Pages opened from 'Help now' and 'What next', for the oldest. */
export type TellPage = (typeof TELL_ROW)[number] | 'report-online' | 'afterwards';

/** Why a picture code begins nothing. `unsigned`: the school offers only what its DSL has signed off, and this is not. */
export type CodeProblem = 'wrong' | 'missing' | 'unsigned';

/**
 * What the tablet shows. A value, never an address: nothing to find in a history, nothing to go back to.
 * `tell` is not among them: it lies over any of these and keeps their place.
 */
export type Screen =
  | { name: 'welcome' }
  | { name: 'bands' }
  /** What makes the screen easier to use. */
  | { name: 'comforts' }
  | { name: 'map'; recaps?: true }
  /** Tapping a picture code. `problem`: the last four were none, or name a lesson this tablet has not, or may not show yet. */
  | { name: 'code'; typed: readonly number[]; problem?: CodeProblem }
  | { name: 'lesson'; lesson: string }
  /** A piece of what was asked for is missing: the kind error screen stands here. It is no lesson, and nothing to carry on. */
  | { name: 'trouble' }
  /** A check is over, and its counts stand as a QR for the teacher. */
  | { name: 'hand-in'; lesson: string; text: string }
  /** `text`: of the hand-in that can still be shown once more. */
  | { name: 'end'; lesson: string; text?: string };
