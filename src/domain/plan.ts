import type { Band, LessonType } from '../content/schema/lesson';

/** What a school notes of its classes: which lesson was taught when, and what was done before a band's first. No child is in it. */
export interface Plan {
  /** Day a lesson was last run, by lesson id: `2026-11-25`. */
  taught: Readonly<Record<string, string>>;
  /** Bands whose 'before you start' list was ticked. */
  prepared: readonly Band[];
  /**
   * Signed off by the school's DSL: day, initials and the lesson's version, by lesson id in the language the lessons are written in,
   * by `<language>/<lesson id>` in others. Whoever has read the English has not read the Welsh.
   */
  signedOff: Readonly<Record<string, Signed>>;
  /** The school offers children nothing that its DSL has not signed off as it is now. */
  signOffNeeded?: true;
  /** What lay here could not be read, so nobody knows what the school had signed off. Said to the grown-ups, never stored. */
  unreadable?: true;
}

export interface SignOff {
  day: string;
  initials: string;
  /** A lesson that has changed since is not signed off any more. */
  version: number;
}

/** The sign-off of the latest version that was signed. */
export interface Signed extends SignOff {
  /** Those of versions before it, the latest first: a tablet that was not updated yet still shows what was signed then. */
  older?: readonly SignOff[];
}

export const EMPTY_PLAN: Plan = { taught: {}, prepared: [], signedOff: {} };

/** Days after a band's last lesson at which a recap falls due: a week, one, three and six months (curriculum research, 2c). */
export const RECAP_DAYS = [7, 30, 91, 182] as const;

export interface Planned {
  id: string;
  band: Band;
  type: LessonType;
  order: number;
}

export interface Due {
  id: string;
  /** `2026-12-02` */
  day: string;
  state: 'done' | 'due' | 'later';
}

const DAY_MS = 86_400_000;
const toMs = (day: string) => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/**
 * When the recaps of a band fall due, counted from the last lesson of it that was run.
 * @param today by this tablet's clock
 * @returns none before the first lesson was run
 */
export function recapsDue(entries: readonly Planned[], band: Band, { taught }: Plan, today: string): Due[] {
  const own = entries.filter((entry) => entry.band === band);
  const days = own.filter(({ type }) => type === 'lesson').flatMap(({ id }) => taught[id] ?? []);
  const last = days.sort().at(-1);
  if (last === undefined) return [];
  return own
    .filter(({ type }) => type === 'recap')
    .sort((a, b) => a.order - b.order)
    .map(({ id, order }) => {
      const day = toDay(toMs(last) + (RECAP_DAYS[order - 1] ?? 0) * DAY_MS);
      const done = (taught[id] ?? '') > last;
      return { id, day, state: done ? 'done' : day <= today ? 'due' : 'later' };
    });
}

/**
 * What a class that follows the scheme of work does next: the questions before, each lesson in turn, the questions after, then
 * the recaps as they fall due.
 * @returns undefined when all is done, or nothing is due yet
 */
export function nextUp(entries: readonly Planned[], band: Band, plan: Plan, today: string): string | undefined {
  const own = entries.filter((entry) => entry.band === band).sort((a, b) => a.order - b.order);
  const [before, ...after] = own.filter(({ type }) => type === 'check');
  const lessons = own.filter(({ type }) => type === 'lesson');
  const begun = lessons.some(({ id }) => plan.taught[id] !== undefined);
  // Questions asked before the first lesson say nothing any more once lessons have begun.
  const path = [...(begun || !before ? [] : [before]), ...lessons, ...after];
  return (
    path.find(({ id }) => plan.taught[id] === undefined)?.id ??
    recapsDue(entries, band, plan, today).find(({ state }) => state === 'due')?.id
  );
}

/** Lessons are written in it, and every plan of before translations were signed off apart speaks of it alone. */
const WRITTEN_IN = 'en';

/** Where a plan notes the sign-off of a lesson in a language. */
export function signOffKey(id: string, language: string): string {
  return language === WRITTEN_IN ? id : `${language}/${id}`;
}

/** What a key of `signedOff` speaks of. */
export function readSignOffKey(key: string): { id: string; language: string } {
  const [language = '', id] = key.split('/');
  return id === undefined ? { id: key, language: WRITTEN_IN } : { id, language };
}

const apart = ({ older = [], ...latest }: Signed): readonly SignOff[] => [latest, ...older];

/** The sign-off of a lesson in a language: of this version, else of the latest that was signed. */
export function signOffOf({ signedOff }: Plan, id: string, version: number, language: string): SignOff | undefined {
  const signed = signedOff[signOffKey(id, language)];
  if (!signed) return undefined;
  const [latest, ...older] = apart(signed);
  return older.find((one) => one.version === version) ?? latest;
}

/** Whether the school's DSL has signed off a lesson as it is now, in this language. */
export function isSignedOff(plan: Plan, id: string, version: number, language: string): boolean {
  return signOffOf(plan, id, version, language)?.version === version;
}

/** Whether children may meet a lesson in a language: the promise a DSL makes to parents when sign-off is asked for. */
export function isOffered(plan: Plan, id: string, version: number, language: string): boolean {
  return !plan.signOffNeeded || isSignedOff(plan, id, version, language);
}

/** The later of two sign-offs of one version: on the later day, else by initials, so that tablets agree. */
function later(a: SignOff, b: SignOff | undefined): SignOff {
  if (b === undefined) return a;
  if (a.day !== b.day) return a.day > b.day ? a : b;
  return a.initials >= b.initials ? a : b;
}

function together(came: Signed, own: Signed): Signed {
  const byVersion = new Map<number, SignOff>();
  for (const one of [...apart(own), ...apart(came)]) byVersion.set(one.version, later(one, byVersion.get(one.version)));
  const [latest = came, ...older] = [...byVersion.values()].sort((a, b) => b.version - a.version);
  return { ...latest, ...(older.length > 0 && { older }) };
}

/**
 * Sign-offs that came from another tablet, added to this one's. No version's is lost: the sign-off of a version that is not aboard yet
 * would take away a lesson that is signed as children still find it here, and waits for the update instead. Of two for one version the
 * later stays. What came may ask for sign-off, and never ends asking: a file must not be able to show children what a DSL has not read.
 */
export function mergeSignOffs(plan: Plan, from: Pick<Plan, 'signedOff' | 'signOffNeeded'>): Plan {
  const signedOff = { ...plan.signedOff };
  for (const [id, came] of Object.entries(from.signedOff)) signedOff[id] = together(came, signedOff[id] ?? came);
  return { ...plan, signedOff, ...(from.signOffNeeded && { signOffNeeded: true }) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Months differ, and a date that is counted on gives another day: the 31st of February is the 3rd of March. */
const isReal = (ms: number, day: string) => !Number.isNaN(ms) && toDay(ms) === day;
/** `2026-11-25`, and a day there is. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isReal(toMs(value), value);
const BANDS: Readonly<Record<Band, true>> = { '4-5': true, '5-7': true, '7-9': true, '9-11': true, '11-13': true };
const isBand = (value: unknown): value is Band => typeof value === 'string' && value in BANDS;
/** Two to five letters: initials, never a name. */
export const INITIALS = /^\p{Lu}{2,5}$/u;

function isSignOff(value: unknown): value is SignOff {
  return (
    isRecord(value) &&
    isDay(value['day']) &&
    typeof value['initials'] === 'string' &&
    INITIALS.test(value['initials']) &&
    Number.isSafeInteger(value['version'])
  );
}

function isSigned(value: unknown): value is Signed {
  if (!isSignOff(value)) return false;
  const { older } = value as { older?: unknown };
  return older === undefined || (Array.isArray(older) && older.every(isSignOff));
}

/**
 * What lies in storage, as a plan; parts that are broken are left out, the rest is kept. Never throws. Where it can no longer be told
 * whether the school asks for sign-off it is taken to: children would meet lessons that their DSL has not read, and nobody would know.
 */
export function parsePlan(stored: unknown): Plan {
  if (stored === undefined) return EMPTY_PLAN;
  if (!isRecord(stored)) return { ...EMPTY_PLAN, signOffNeeded: true, unreadable: true };
  const sound = <T>(value: unknown, is: (one: unknown) => one is T): Record<string, T> =>
    Object.fromEntries(
      Object.entries(isRecord(value) ? value : {}).filter((entry): entry is [string, T] => is(entry[1])),
    );
  const { prepared, signOffNeeded } = stored;
  return {
    taught: sound(stored['taught'], isDay),
    prepared: Array.isArray(prepared) ? prepared.filter(isBand) : [],
    signedOff: sound(stored['signedOff'], isSigned),
    ...(signOffNeeded !== undefined && signOffNeeded !== false && { signOffNeeded: true }),
  };
}
