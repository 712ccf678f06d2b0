import type { CatalogueEntry } from 'virtual:lantern-catalogue';
import { isOffered, parsePlan } from '../domain/plan';
import type { Storage } from '../platform/storage';

/**
 * What of a catalogue children may meet on this tablet in a language: all of it, or what the school's DSL has signed off in that
 * language as it is now.
 */
export function offered(
  storage: Pick<Storage, 'read'>,
  entries: readonly CatalogueEntry[],
  language: string,
): readonly CatalogueEntry[] {
  const plan = parsePlan(storage.read('lantern.plan'));
  return entries.filter(({ id, version }) => isOffered(plan, id, version, language));
}
