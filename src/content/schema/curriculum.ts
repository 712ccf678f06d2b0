import * as v from 'valibot';

export const FRAMEWORKS = [
  'england-2019-primary',
  'england-2025-primary',
  'england-2019-secondary',
  'england-2025-secondary',
  'wales-rse',
  'scotland-rshp',
] as const;

/** A statement of a national curriculum, in our own words, and whether anybody held it against the text itself. */
export const curriculumRow = v.strictObject({
  /** Ours: the frameworks number nothing. */
  id: v.pipe(v.string(), v.regex(/^[A-Z0-9]+-[A-Za-z0-9-]+$/)),
  framework: v.picklist(FRAMEWORKS),
  says: v.pipe(v.string(), v.minLength(10)),
  /** `to-check`: from memory or a summary. No page may claim coverage of it without saying so. */
  status: v.picklist(['verified', 'to-check']),
  source: v.nullable(v.pipe(v.string(), v.url())),
});

/** `src/content/curriculum.json` */
export const curriculumFile = v.strictObject({ rows: v.pipe(v.array(curriculumRow), v.minLength(1)) });

export type CurriculumRow = v.InferOutput<typeof curriculumRow>;
