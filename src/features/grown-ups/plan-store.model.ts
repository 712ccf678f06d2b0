import { signal, type ReadonlySignal } from '@preact/signals';
import { parsePlan, type Plan } from '../../domain/plan';
import type { GrownUpsPowers } from './powers';

/** What a school has noted of its classes, as this tablet keeps it. */
export interface PlanStore {
  readonly plan: ReadonlySignal<Plan>;
  /** How the last change went; `full` and `unavailable` are the tablet's answers, and then nothing has changed. */
  readonly state: ReadonlySignal<'idle' | 'stored' | 'full' | 'unavailable'>;
  /** Stores a changed plan, or leaves the old one. */
  change(change: (plan: Plan) => Plan): void;
  /** Today by this tablet's clock, `2026-11-25`. */
  today(): string;
}

/** A day by the tablet's own calendar: a school's evening is not yet tomorrow because London says so. */
export function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function createPlanStore({ storage, clock }: Pick<GrownUpsPowers, 'storage' | 'clock'>): PlanStore {
  const read = () => parsePlan(storage.read('lantern.plan'));
  const plan = signal(read());
  const state = signal<'idle' | 'stored' | 'full' | 'unavailable'>('idle');
  return {
    plan,
    state,
    change(change) {
      // What lies there now, and not what was read when this side was opened: another tab may have signed a lesson off since.
      const { unreadable: _, ...next } = change(read());
      state.value = storage.write('lantern.plan', next);
      if (state.value === 'stored') plan.value = next;
    },
    today: () => dayOf(new Date(clock.wall())),
  };
}
