import { helplinesFor } from '../content/helplines';
import { withLanguagesAboard, type School } from '../domain/school';
import { parseSetUp } from '../domain/school-setup';
import { parseTally } from '../domain/tally';
import { untilMidnight } from '../features/grown-ups/midnight';
import { dayOf } from '../features/grown-ups/plan-store.model';
import { languages, SOURCE_LANGUAGE, type LessonNumbers } from '../i18n/i18n';
import type { Clock } from '../platform/clock';
import type { Storage } from '../platform/storage';

/**
 * The school's set-up as this tablet keeps it, without the PIN: no child's screen ever holds it.
 * Undefined when there is none, or none that this version can read. A broken one is left where it lies, so that the
 * grown-ups' side finds it and says so.
 */
export function readSchool(storage: Pick<Storage, 'read'>): School | undefined {
  const stored = parseSetUp(storage.read('lantern.school'));
  if (stored.state !== 'ready') return undefined;
  const aboard = languages().map(({ code }) => code);
  return withLanguagesAboard(stored.setUp.school, aboard, SOURCE_LANGUAGE);
}

/** The numbers that lessons name where the school is; undefined where no source for one has been seen. */
export function lessonNumbersOf({ region }: Pick<School, 'region'>): LessonNumbers {
  const shown = helplinesFor(region);
  return {
    emergency: shown.find(({ kind }) => kind === 'emergency')?.number,
    childline: shown.find(({ name }) => name.startsWith('Childline'))?.number,
  };
}

/** A tablet's clock may be set right, or its timers sleep with it: midnight is looked for more often than it comes. */
const LOOK_MS = 3_600_000;

/**
 * Drops a class picture of another day, now and at each midnight: a teacher was promised that it is gone, also on a tablet where
 * nobody opens the grown-ups' side again.
 */
export function forgetOldTally(storage: Pick<Storage, 'read' | 'remove'>, clock: Clock): void {
  const now = new Date(clock.wall());
  const stored = storage.read('lantern.tally');
  if (stored !== undefined && Object.keys(parseTally(stored, dayOf(now)).checks).length === 0)
    storage.remove('lantern.tally');
  clock.after(Math.min(untilMidnight(now), LOOK_MS), () => forgetOldTally(storage, clock));
}
