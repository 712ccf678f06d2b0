import * as v from 'valibot';
import { CAST } from '../drawn';
import { id, scene } from '../scene';

/**
 * Someone who does harm in a step. Never shown to a child: the fairness test counts from it, so that no kind of person
 * becomes the danger and no kind of child the one who is harmed.
 */
export const harmer = v.strictObject({
  /** Whether the child knew them. `online`: only ever met on a screen. */
  by: v.picklist(['known', 'unknown', 'online']),
  age: v.picklist(['adult', 'young']),
  gender: v.picklist(['female', 'male', 'unsaid']),
  /** What they are to the child: `neighbour`, `older-boy`, `step-parent`. A job only once in the whole curriculum. */
  role: id,
  /** Who is harmed. */
  to: v.picklist(CAST),
});
export type Harmer = v.InferOutput<typeof harmer>;

/** What every kind of step may carry. */
export const base = {
  id,
  /** Concepts (see `src/content/concepts.json`) this step lets a child practise. */
  checks: v.optional(v.array(id)),
  /** Concepts this step explains. */
  teaches: v.optional(v.array(id)),
  /** A question about an earlier lesson: the lesson's opening success. */
  recall: v.optional(v.literal(true)),
  /**
   * In this step a character meets something that is not OK. Then the words `notFault` must be there, and
   * are shown with every feedback and every ending: a child it is happening to reads this too.
   */
  scenario: v.optional(v.literal(true)),
  /** Who does harm here: asked of every scenario in which somebody does. */
  harm: v.optional(v.pipe(v.array(harmer), v.minLength(1))),
  /** Only for schools that chose these names of private parts. Then another step says the same with the other choice. */
  bodyNames: v.optional(v.picklist(['correct', 'private-parts'])),
  /** The drawing; its description for children who cannot see it is the word key `scene`. */
  scene: v.optional(scene),
};

/**
 * `fits`: an answer the lesson would be glad of. `think`: a reason a child might have, met kindly, then another
 * look. There is no `wrong`.
 */
export const verdict = v.picklist(['fits', 'think']);
export type Verdict = v.InferOutput<typeof verdict>;
