import * as v from 'valibot';
import { id, scene } from '../scene';

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
  /** The drawing; its description for children who cannot see it is the word key `scene`. */
  scene: v.optional(scene),
};

/**
 * `fits`: an answer the lesson would be glad of. `think`: a reason a child might have, met kindly, then another
 * look. There is no `wrong`.
 */
export const verdict = v.picklist(['fits', 'think']);
export type Verdict = v.InferOutput<typeof verdict>;
