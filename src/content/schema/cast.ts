import * as v from 'valibot';
import { CAST } from './drawn';
import { BANDS } from './lesson';

/** A child of the stories, as the fairness of the whole is counted from them. How they look is in `src/art/cast.ts`. */
export const castChild = v.strictObject({
  id: v.picklist(CAST),
  name: v.string(),
  pronoun: v.picklist(['he', 'she', 'they']),
  /** The band whose stories they live in. They may visit others. */
  band: v.picklist(BANDS),
  /** Drawn, and never the point of a story: disabled children act in these stories like everybody else. */
  disability: v.optional(v.string()),
});

/** `src/content/cast.json` */
export const castFile = v.strictObject({ children: v.array(castChild) });

export type CastChild = v.InferOutput<typeof castChild>;
export type CastFile = v.InferOutput<typeof castFile>;
