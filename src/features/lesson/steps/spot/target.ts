import type { StepOf } from '../../../../content/schema/lesson';

/** A target of a *spot* step with its words, whether it was tapped, and, once all is said, the words for being one of the signs. */
export type ShownTarget = StepOf<'spot'>['targets'][number] & {
  label: string;
  found: boolean;
  shownAs: string | undefined;
};
