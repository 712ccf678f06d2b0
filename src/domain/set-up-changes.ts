import type { Band } from '../content/schema/lesson';
import { mergeSignOffs, readSignOffKey, type Plan, type SignOff } from './plan';
import { sharesName } from './same-name';
import type { Comfort, Contact, Region, School, SchoolPerson } from './school';
import type { SetUp } from './school-setup';
import type { Carried } from './set-up-transfer';

/** One thing that a set-up would change on a tablet, for an adult to read before it does. */
export type SetUpChange =
  | { what: 'region'; to: Region }
  | { what: 'bands'; to: readonly Band[] }
  /** `missing`: offered by the school, and not aboard this tablet. */
  | { what: 'languages'; to: readonly string[]; missing: readonly string[] }
  | { what: 'idle'; minutes: number }
  | { what: 'bodyNames'; to: School['bodyNames'] }
  | { what: 'comforts'; to: readonly Comfort[] }
  /** `role`: what they do, where somebody else has their name. */
  | { what: 'added' | 'removed' | 'changed'; name: string; role?: string }
  | { what: 'renamed'; from: string; to: string }
  | { what: 'order' }
  | { what: 'dsl'; to: Contact }
  | { what: 'authority'; to: Contact | undefined }
  /** `set`: there was none. */
  | { what: 'pin'; how: 'set' | 'replaced' }
  | { what: 'signedOff'; lessons: number; language: string }
  | { what: 'signOffNeeded' };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** In words, because two tablets may have stored its parts in different order. */
const signed = (sign: SignOff | undefined) => sign && `${sign.version} ${sign.day} ${sign.initials}`;

/**
 * Who of a set-up is who on the tablet: somebody of the same name is the same person, whatever row they stand in. Of two
 * with one name, as two Mr Smiths of a school, the row says which.
 */
function pairs(before: readonly SchoolPerson[], after: readonly SchoolPerson[]): Map<SchoolPerson, SchoolPerson> {
  const found = new Map<SchoolPerson, SchoolPerson>();
  const taken = new Set<SchoolPerson>();
  const pairBy = (isSame: (then: SchoolPerson, now: SchoolPerson) => boolean) => {
    for (const now of after) {
      const then = found.has(now) ? undefined : before.find((one) => !taken.has(one) && isSame(one, now));
      if (!then) continue;
      found.set(now, then);
      taken.add(then);
    }
  };
  pairBy((then, now) => then.name === now.name && then.id === now.id);
  pairBy((then, now) => then.name === now.name);
  return found;
}

const called = (one: SchoolPerson, people: readonly SchoolPerson[]) => ({
  name: one.name,
  ...(sharesName(one, people) && { role: one.role }),
});

/** Who comes, goes, is called something else or is found elsewhere. */
function peopleChanges(before: readonly SchoolPerson[], after: readonly SchoolPerson[]): SetUpChange[] {
  const paired = pairs(before, after);
  const known = new Set(paired.values());
  const gone = before.filter((one) => !known.has(one));
  const come = after.filter((one) => !paired.has(one));
  // Only what is left is told apart by its row.
  const renamed = come.flatMap((to) => {
    const from = gone.find(({ id }) => id === to.id);
    return from ? [{ from, to }] : [];
  });
  const stayed = after.flatMap((now) => {
    const then = paired.get(now);
    return then ? [{ then, now }] : [];
  });
  const kept = before.filter((one) => known.has(one));
  return [
    ...come
      .filter((one) => !renamed.some(({ to }) => to === one))
      .map((one) => ({ what: 'added' as const, ...called(one, after) })),
    ...gone
      .filter((one) => !renamed.some(({ from }) => from === one))
      .map((one) => ({ what: 'removed' as const, ...called(one, before) })),
    ...renamed.map(({ from, to }) => ({ what: 'renamed' as const, from: from.name, to: to.name })),
    ...stayed
      .filter(({ then, now }) => !same({ ...then, id: '' }, { ...now, id: '' }))
      .map(({ now }) => ({ what: 'changed' as const, ...called(now, after) })),
    ...(kept.every((one, at) => one === stayed[at]?.then) ? [] : [{ what: 'order' as const }]),
  ];
}

/** How many lessons are newly signed off, in each language. */
function signOffChanges(plan: Plan, merged: Plan): SetUpChange[] {
  const came = Object.entries(merged.signedOff)
    .filter(([key, sign]) => signed(sign) !== signed(plan.signedOff[key]))
    .map(([key]) => readSignOffKey(key).language);
  return [...new Set(came)].map((language) => ({
    what: 'signedOff',
    lessons: came.filter((one) => one === language).length,
    language,
  }));
}

/**
 * What taking a set-up would change on this tablet; nothing when it is the one it has.
 * @param before what the tablet has now; undefined when it was never set up
 * @param plan what the tablet has signed off
 * @param aboard codes of the languages this tablet has
 */
export function setUpChanges(
  before: SetUp | undefined,
  { setUp, signOffs }: Carried,
  plan: Plan,
  aboard: readonly string[],
): SetUpChange[] {
  const { school: now, pin } = setUp;
  const then: Partial<School> = before?.school ?? {};
  const merged = mergeSignOffs(plan, signOffs);
  const when = (differs: boolean, change: SetUpChange) => (differs ? [change] : []);
  return [
    ...when(then.region !== now.region, { what: 'region', to: now.region }),
    ...when(!same(then.bands, now.bands), { what: 'bands', to: now.bands }),
    ...when(!same(then.languages, now.languages), {
      what: 'languages',
      to: now.languages,
      missing: now.languages.filter((code) => !aboard.includes(code)),
    }),
    ...when(then.idleMinutes !== now.idleMinutes, { what: 'idle', minutes: now.idleMinutes }),
    ...when(then.bodyNames !== now.bodyNames, { what: 'bodyNames', to: now.bodyNames }),
    ...when(!same(then.comforts ?? [], now.comforts ?? []), { what: 'comforts', to: now.comforts ?? [] }),
    ...peopleChanges(then.people ?? [], now.people),
    ...when(!same(then.dsl, now.dsl), { what: 'dsl', to: now.dsl }),
    ...when(!same(then.authority, now.authority), { what: 'authority', to: now.authority }),
    ...when(!same(before?.pin, pin), { what: 'pin', how: before ? 'replaced' : 'set' }),
    ...signOffChanges(plan, merged),
    ...when(merged.signOffNeeded === true && !plan.signOffNeeded, { what: 'signOffNeeded' }),
  ];
}
