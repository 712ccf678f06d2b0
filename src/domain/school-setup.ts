import * as v from 'valibot';
import type { Band } from '../content/schema/lesson';
import { PIN_ITERATIONS, type StoredPin } from './pin';
import { COMFORTS, PORTRAITS, REGIONS, type School } from './school';

/** What lies in a tablet's storage: a school's own words, and its PIN made unreadable. Nothing is about a child. */
export interface SetUp {
  version: typeof SETUP_VERSION;
  school: School;
  pin: StoredPin;
}

/** `broken`: something is there that this version cannot read. The grown-ups' side says so and starts fresh. */
export type StoredSetUp = { state: 'none' } | { state: 'broken' } | { state: 'ready'; setUp: SetUp };

/** The set-up that can be used, if there is one. */
export const readyIn = (stored: StoredSetUp): SetUp | undefined =>
  stored.state === 'ready' ? stored.setUp : undefined;

export const SETUP_VERSION = 1;

/** Most characters of each text and most people: what fits a child's screen and a printed page. */
export const LIMITS = {
  people: 12,
  name: 40,
  role: 40,
  where: 60,
  dslName: 60,
  dslContact: 120,
  authorityName: 60,
  authorityContact: 120,
} as const;
export const IDLE_MINUTES = { min: 1, max: 20 } as const;

/** Every age band; the compiler names one that is missing. */
export const ALL_BANDS = Object.keys({
  '4-5': true,
  '5-7': true,
  '7-9': true,
  '9-11': true,
  '11-13': true,
} satisfies Record<Band, true>) as readonly Band[];

/**
 * Text as it is stored: one line, no control characters, none that turn the writing direction of what follows (a name
 * must not rearrange a child's screen).
 */
export function tidy(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const words = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((text) => tidy(text) === text),
  );
const different = <T>(pick: (item: T) => unknown) =>
  v.check<T[]>((items) => new Set(items.map(pick)).size === items.length);
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));

const person = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^school-[0-9]{1,4}$/)),
  name: words(LIMITS.name),
  role: words(LIMITS.role),
  where: words(LIMITS.where),
  portrait: whole(0, PORTRAITS - 1),
});

const school = v.strictObject({
  region: v.picklist(REGIONS),
  languages: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/))),
    v.minLength(1),
    v.maxLength(40),
    different((code) => code),
  ),
  bands: v.pipe(
    v.array(v.picklist(ALL_BANDS)),
    v.minLength(1),
    different((band) => band),
  ),
  idleMinutes: whole(IDLE_MINUTES.min, IDLE_MINUTES.max),
  bodyNames: v.picklist(['correct', 'private-parts']),
  people: v.pipe(
    v.array(person),
    v.minLength(1),
    v.maxLength(LIMITS.people),
    different((one) => one.id),
  ),
  dsl: v.strictObject({ name: words(LIMITS.dslName), contact: words(LIMITS.dslContact) }),
  // What came after the first version is optional for ever: 90 tablets must not forget their safe adults at an update.
  authority: v.exactOptional(
    v.strictObject({ name: words(LIMITS.authorityName), contact: words(LIMITS.authorityContact) }),
  ),
  comforts: v.exactOptional(
    v.pipe(
      v.array(v.picklist(COMFORTS)),
      different((comfort) => comfort),
    ),
  ),
});

const setUp = v.strictObject({
  version: v.literal(SETUP_VERSION),
  school,
  // Less work than OWASP's older figure is not one of ours; ten times more would freeze a slow tablet at its own door.
  pin: v.strictObject({ salt: hex(16), hash: hex(32), iterations: whole(210_000, PIN_ITERATIONS * 10) }),
});

/**
 * Reads what storage gave. Never throws: a tablet whose storage was damaged still starts in front of a class.
 * @param stored undefined when there is nothing
 */
export function parseSetUp(stored: unknown): StoredSetUp {
  if (stored === undefined) return { state: 'none' };
  const read = v.safeParse(setUp, stored);
  return read.success ? { state: 'ready', setUp: read.output } : { state: 'broken' };
}
