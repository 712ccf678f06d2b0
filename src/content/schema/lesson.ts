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

/** A lesson: shape and truth. Its words are `locales/<language>/lessons/<id>.json`. */
export const lesson = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  band: v.picklist(BANDS),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Place on the map of its band, from 1. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(10)),
  teaches: v.pipe(v.array(id), v.minLength(1)),
  steps: v.pipe(v.array(step), v.minLength(5), v.maxLength(12)),
});

export type Step = v.InferOutput<typeof step>;
export type StepKind = Step['kind'];
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>;
export type Lesson = v.InferOutput<typeof lesson>;
export type Band = (typeof BANDS)[number];
