import { signal, type ReadonlySignal } from '@preact/signals';
import type { HandIn } from '../../../domain/hand-in';
import { emptyTally, parseTally, tallyOn, withHandIn, withHands, type Counts, type Tally } from '../../../domain/tally';
import { untilMidnight } from '../midnight';
import { dayOf } from '../plan-store.model';
import type { GrownUpsPowers } from '../powers';

/** Today's counts of a class, as this tablet keeps them. */
export interface TallyStore {
  readonly tally: ReadonlySignal<Tally>;
  /** How the last change went. With `full` and `unavailable` it counts all the same, until this side is closed. */
  readonly state: ReadonlySignal<'idle' | 'stored' | 'full' | 'unavailable'>;
  add(handIn: HandIn): 'added' | 'already';
  addHands(check: number, hands: number, questions: readonly Counts[]): void;
  /** Whether hands were added that can be taken back. */
  readonly canTakeBack: ReadonlySignal<boolean>;
  takeBack(): void;
  clear(): void;
  /** Forgets at midnight by itself, as long as this side is open; gives how to stop watching. */
  watch(): () => void;
}

/** Held by the whole side, so that a tablet that keeps nothing does not lose a count when another page is opened. */
export function createTallyStore({ storage, clock }: Pick<GrownUpsPowers, 'storage' | 'clock'>): TallyStore {
  const today = () => dayOf(new Date(clock.wall()));
  const stored = storage.read('lantern.tally');
  const read = parseTally(stored, today());
  // Another day's, or broken: out of the tablet too, not only out of sight.
  if (stored !== undefined && Object.keys(read.checks).length === 0) storage.remove('lantern.tally');
  const tally = signal(read);
  const state = signal<'idle' | 'stored' | 'full' | 'unavailable'>('idle');
  const before = signal<Tally | undefined>(undefined);
  const canTakeBack = signal(false);

  /** What to add to: what lies there now, for another tab may count too; where the tablet keeps nothing, what is known here. */
  const counted = () => {
    const lost = state.value === 'full' || state.value === 'unavailable';
    return lost ? tallyOn(tally.value, today()) : parseTally(storage.read('lantern.tally'), today());
  };

  const put = (next: Tally, was?: Tally) => {
    before.value = was;
    canTakeBack.value = was !== undefined;
    tally.value = next;
    state.value = storage.write('lantern.tally', next);
  };
  const forget = () => {
    storage.remove('lantern.tally');
    before.value = undefined;
    canTakeBack.value = false;
    tally.value = emptyTally(today());
    state.value = 'idle';
  };

  return {
    tally,
    state,
    canTakeBack,
    add(handIn) {
      const { tally: next, result } = withHandIn(counted(), handIn);
      if (result === 'added') put(next);
      return result;
    },
    addHands(check, hands, questions) {
      const now = counted();
      put(withHands(now, check, hands, questions), now);
    },
    takeBack() {
      if (before.value) put(before.value);
    },
    clear: forget,
    watch() {
      let cancel = () => {};
      const wait = () => {
        if (tally.value.day !== today()) forget();
        cancel = clock.after(untilMidnight(new Date(clock.wall())), wait);
      };
      wait();
      return () => cancel();
    },
  };
}
