import * as v from 'valibot';
import { BANDS } from './lesson';
import { id } from './scene';

/** One idea a lesson can teach and check. */
export const concept = v.strictObject({
  id,
  /** What a child takes away, for authors. Never shown. */
  idea: v.pipe(v.string(), v.minLength(10)),
  /** Bands whose lessons, taken together, have to teach it and check it. */
  bands: v.array(v.picklist(BANDS)),
});

/** `src/content/concepts.json` */
export const conceptFile = v.strictObject({ concepts: v.pipe(v.array(concept), v.minLength(1)) });

export type Concept = v.InferOutput<typeof concept>;
export type ConceptFile = v.InferOutput<typeof conceptFile>;
