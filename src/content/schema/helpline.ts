import * as v from 'valibot';
import { id } from './scene';

/** Regions there is a file for: the same list as the domain's, which a test holds together. */
export const HELPLINE_REGIONS = ['GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR', 'IE', 'elsewhere'] as const;
export type HelplineRegion = (typeof HELPLINE_REGIONS)[number];

const day = v.pipe(v.string(), v.isoDate());

const common = {
  id,
  /** As the service calls itself. */
  name: v.pipe(v.string(), v.minLength(1)),
  /** As it is dialled, in the groups it is said in. */
  number: v.pipe(v.string(), v.regex(/^\d+( \d+)*$/, 'digits in groups, one space between')),
  kind: v.picklist(['child-helpline', 'emergency']),
};

/** Where the number was read. */
const source = v.strictObject({
  url: v.pipe(v.string(), v.url()),
  /** What the page says of its own age: year, month or day; null when it says nothing. */
  dated: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a year, month or day'))),
  /** The day we read a stored copy of it. */
  read: day,
});

/**
 * A number a child may ring. `seen`: read in a stored copy of a public page; `unverified`: nobody here has seen a source,
 * so that no child is shown it. Hours are not among the fields on purpose: a child who rings at the wrong hour
 * because we were out of date may never ring again.
 */
export const helpline = v.variant('status', [
  v.strictObject({
    ...common,
    status: v.literal('seen'),
    /** True only where the source says so: a call that costs can be found on a bill. */
    free: v.optional(v.literal(true)),
    source,
    /** The day somebody rang or opened the service's own page and found the number right; null until then. */
    verifiedOn: v.nullable(day),
  }),
  v.strictObject({ ...common, status: v.literal('unverified'), source: v.null(), verifiedOn: v.null() }),
]);

/** `src/content/helplines/<region>.json` */
export const helplineFile = v.strictObject({
  region: v.picklist(HELPLINE_REGIONS),
  entries: v.array(helpline),
});

export type Helpline = v.InferOutput<typeof helpline>;
export type SeenHelpline = Extract<Helpline, { status: 'seen' }>;
export type HelplineFile = v.InferOutput<typeof helplineFile>;
