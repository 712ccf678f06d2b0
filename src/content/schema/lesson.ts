import * as v from 'valibot';
import { id } from './scene';
import * as kinds from './steps/kinds';

/** Every kind of step there is. Adding one: see `src/content/README.md`. */
export const step = v.variant('kind', [
  kinds.tellMe,
  kinds.choose,
  kinds.sort,
  kinds.match,
  kinds.spot,
  kinds.bodyClues,
  kinds.story,
  kinds.sayIt,
  kinds.breathe,
  kinds.remember,
]);

/** Age bands, as the school's years see them. Never called easy or hard. */
export const BANDS = ['4-5', '5-7', '7-9', '9-11', '11-13'] as const;

/**
 * `lesson`: one of a band's path. `recap`: 3 to 4 minutes, a week, one, three and six months later, new situations for old
 * concepts. `check`: what a class knows, before the lessons and after them; the same concepts in other words.
 * Spaced returns keep what was learnt (curriculum research, 2a and 7.3).
 */
export const TYPES = ['lesson', 'recap', 'check'] as const;
export type LessonType = (typeof TYPES)[number];

/** A lesson: shape and truth. Its words are `locales/<language>/lessons/<id>.json`. */
export const lesson = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  /** A `lesson` when left out. */
  type: v.optional(v.picklist(TYPES)),
  band: v.picklist(BANDS),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Place on the map of its band, from 1; of a recap, which of the four; of a check, 1 before and 2 after. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(10)),
  /** Concepts (`src/content/concepts.json`) that its steps explain. Only a `lesson` teaches. */
  teaches: v.array(id),
  /** Rows of `src/content/curriculum.json` it serves. */
  links: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z0-9]+-[A-Za-z0-9-]+$/)))),
  steps: v.pipe(v.array(step), v.minLength(3), v.maxLength(12)),
});

export type Step = v.InferOutput<typeof step>;
export type StepKind = Step['kind'];
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>;
export type Lesson = v.InferOutput<typeof lesson>;
/** What kind of lesson a file is. */
export const typeOf = (lesson: Pick<Lesson, 'type'>): LessonType => lesson.type ?? 'lesson';

export type Band = (typeof BANDS)[number];
