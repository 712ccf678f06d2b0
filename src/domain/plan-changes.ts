import type { Band } from '../content/schema/lesson';
import { signOffKey, type Plan, type Planned, type SignOff } from './plan';

/** A record with one entry set, or taken out. */
function put<T>(all: Readonly<Record<string, T>>, id: string, value: T | undefined): Record<string, T> {
  const others = Object.entries(all).filter(([key]) => key !== id);
  return Object.fromEntries(value === undefined ? others : [...others, [id, value]]);
}

/** A lesson was run on a day; `undefined` takes that back. */
export function noteTaught(plan: Plan, id: string, day: string | undefined): Plan {
  return { ...plan, taught: put(plan.taught, id, day) };
}

/** The DSL has signed a lesson off in a language; `undefined` takes that back. */
export function noteSignOff(plan: Plan, id: string, language: string, signOff: SignOff | undefined): Plan {
  return { ...plan, signedOff: put(plan.signedOff, signOffKey(id, language), signOff) };
}

/** Every point of 'Before you start' was ticked for a band. */
export function notePrepared(plan: Plan, band: Band): Plan {
  return plan.prepared.includes(band) ? plan : { ...plan, prepared: [...plan.prepared, band] };
}

/** Whether children are offered only what the DSL has signed off. */
export function askForSignOff({ signOffNeeded: _, ...plan }: Plan, needed: boolean): Plan {
  return needed ? { ...plan, signOffNeeded: true } : plan;
}

/** Another class begins a band: nothing of it was taught, and the list is to be ticked again. Sign-offs stay: they are the DSL's. */
export function startAgain(plan: Plan, entries: readonly Planned[], band: Band): Plan {
  const own = new Set(entries.filter((entry) => entry.band === band).map(({ id }) => id));
  return {
    ...plan,
    taught: Object.fromEntries(Object.entries(plan.taught).filter(([id]) => !own.has(id))),
    prepared: plan.prepared.filter((one) => one !== band),
  };
}
