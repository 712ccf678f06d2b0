import * as v from 'valibot';
import { BANDS } from './lesson';
import { id } from './scene';

/** Ways a child may meet an idea in a story: done by someone known, by someone unknown, by another child. */
export const FORMS = ['known', 'unknown', 'other-child'] as const;
export type Form = (typeof FORMS)[number];

/** One idea a lesson can teach and check. It deepens from band to band. */
export const concept = v.strictObject({
  id,
  thread: id,
  /** What a child of each band takes away, for authors. Never shown. A band without one does not owe it. */
  ideas: v.record(v.picklist(BANDS), v.pipe(v.string(), v.minLength(10))),
  /** Forms each of its bands has to show it in, where an idea is about what somebody does. */
  met: v.optional(v.pipe(v.array(v.picklist(FORMS)), v.minLength(1))),
});

/** `src/content/concepts.json`: fifteen threads, each with its ideas (concept list of the curriculum research, 3a). */
export const conceptFile = v.strictObject({
  threads: v.pipe(v.array(v.strictObject({ id, name: v.pipe(v.string(), v.minLength(3)) })), v.length(15)),
  concepts: v.pipe(v.array(concept), v.minLength(1)),
});

export type Concept = v.InferOutput<typeof concept>;
export type ConceptFile = v.InferOutput<typeof conceptFile>;
