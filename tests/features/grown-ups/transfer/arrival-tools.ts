import { signal } from '@preact/signals';
import { parsePlan, type Plan } from '../../../../src/domain/plan';
import { parseSetUp, readyIn, type SetUp } from '../../../../src/domain/school-setup';
import type { PlanStore } from '../../../../src/features/grown-ups/plan-store.model';
import { createPlanStore } from '../../../../src/features/grown-ups/plan-store.model';
import { createTransfer } from '../../../../src/features/grown-ups/transfer/transfer.model';
import type { Storage, StorageKey } from '../../../../src/platform/storage';
import { createFakeClock } from '../../../support/fake-clock';

type Answer = ReturnType<Storage['write']>;

/** A tablet that may have a set-up and a plan, and that may run out of room for either. */
export function receivingTablet(kept: Partial<Record<StorageKey, unknown>> = {}) {
  const held = new Map(Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)]));
  const answers: Partial<Record<StorageKey, Answer>> = {};
  const storage: Storage = {
    read: (key) => (held.has(key) ? (JSON.parse(held.get(key) ?? '') as unknown) : undefined),
    write(key, value) {
      const text = JSON.stringify(value);
      // What is not longer than what lies there always has room.
      const answer = (held.get(key) ?? '').length >= text.length ? 'stored' : (answers[key] ?? 'stored');
      if (answer === 'stored') held.set(key, text);
      return answer;
    },
    remove: (key) => void held.delete(key),
    reachable: () => true,
    persist: async () => true,
    persisted: async () => true,
  };
  const plan: PlanStore = createPlanStore({ storage, clock: createFakeClock() });
  const current = signal<SetUp | undefined>(readyIn(parseSetUp(storage.read('lantern.school'))));
  const model = createTransfer({
    storage,
    plan,
    aboard: ['en'],
    onTaken: (setUp) => (current.value = setUp),
  });
  return {
    storage,
    held,
    answers,
    model,
    plan,
    current,
    /** Everything that lies in storage, to be compared. */
    lies: () => Object.fromEntries([...held].sort()),
    storedPlan: (): Plan => parsePlan(storage.read('lantern.plan')),
  };
}
