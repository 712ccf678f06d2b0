import type { StepOf } from '../../../../content/schema/lesson';

/** A target of a *spot* step with its words, and whether it was tapped. */
export type ShownTarget = StepOf<'spot'>['targets'][number] & { label: string; found: boolean };
