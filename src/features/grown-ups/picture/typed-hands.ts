import type { BandChecks } from './class-checks';
import { isTyped, type TallyStore } from './tally-store.model';

/** Which of a band's two checks hands were typed for and not added, the earlier first: there whoever comes back goes on. */
export function typedFor({ before, after }: BandChecks, { typed }: TallyStore): 'before' | 'after' | undefined {
  const has = ({ number }: BandChecks['before']) => isTyped(typed.value[number]);
  if (has(before)) return 'before';
  return has(after) ? 'after' : undefined;
}
