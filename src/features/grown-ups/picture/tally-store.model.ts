import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { HandIn } from '../../../domain/hand-in';
import { answeredBy, emptyTally, parseTally, tallyOn, type Counts, type Tally } from '../../../domain/tally';
import { withHandIn, withHands, withoutHands, withSeen } from '../../../domain/tally-changes';
import { untilMidnight } from '../midnight';
import { dayOf } from '../plan-store.model';
import type { GrownUpsPowers } from '../powers';

/** Hands for one question as they were typed. */
export type TypedHands = Readonly<Record<'fits' | 'think' | 'notSure', string>>;

/** Whether anything stands in the fields of a check. */
export const isTyped = (questions: readonly TypedHands[] = []): boolean =>
  questions.some((hands) => Object.values(hands).some((text) => text !== ''));

/** Today's counts of a class, as this tablet keeps them. */
export interface TallyStore {
  readonly tally: ReadonlySignal<Tally>;
  /**
   * Hands typed and not added yet, question by question, by number of the check. Not stored, and not lost by a look at another page: a
   * child may tell something in the middle of typing them.
   */
  readonly typed: ReadonlySignal<Readonly<Record<number, readonly TypedHands[]>>>;
  /** Whether there are any. */
  readonly hasTyped: ReadonlySignal<boolean>;
  type(check: number, hands: readonly TypedHands[]): void;
  /** How the last change went. With `full` and `unavailable` it counts all the same, until this side is closed. */
  readonly state: ReadonlySignal<'idle' | 'stored' | 'full' | 'unavailable'>;
  add(handIn: HandIn): 'added' | 'already';
  addHands(check: number, hands: number, questions: readonly Counts[]): void;
  /** Whether hands were added that can be taken back. */
  readonly canTakeBack: ReadonlySignal<boolean>;
  takeBack(): void;
  /** The picture of these checks is shown: from now on it stays until enough more have come. */
  look(checks: readonly number[]): void;
  clear(): void;
  /** Whether what is counted may be another class's: from before this side was opened, or longer ago than a class takes to count. */
  isFromEarlier(): boolean;
  /** It is the same class: more may be added. */
  goOn(): void;
  /** Forgets at midnight by itself, as long as this side is open; gives how to stop watching. */
  watch(): () => void;
}

/** Shorter than a lesson, longer than a class takes to hand in. */
const ONE_COUNTING_MS = 20 * 60_000;

/** A tablet's timers sleep with it, and its clock may be set right: midnight is looked for more often than it comes. */
const LOOK_MS = 3_600_000;

/** Held by the whole side, so that a tablet that keeps nothing does not lose a count when another page is opened. */
export function createTallyStore({ storage, clock }: Pick<GrownUpsPowers, 'storage' | 'clock'>): TallyStore {
  const today = () => dayOf(new Date(clock.wall()));
  const stored = storage.read('lantern.tally');
  const read = parseTally(stored, today());
  // Another day's, or broken: out of the tablet too, not only out of sight.
  if (stored !== undefined && Object.keys(read.checks).length === 0) storage.remove('lantern.tally');
  const tally = signal(read);
  const typed = signal<TallyStore['typed']['value']>({});
  const hasTyped = computed(() => Object.keys(typed.value).some((check) => isTyped(typed.value[Number(check)])));
  const state = signal<'idle' | 'stored' | 'full' | 'unavailable'>('idle');
  const lastHands = signal<readonly [check: number, hands: number, questions: readonly Counts[]] | undefined>(
    undefined,
  );
  const canTakeBack = computed(() => lastHands.value !== undefined);

  /** What to add to: what lies there now, for another tab may count too; where the tablet keeps nothing, what is known here. */
  const counted = () => {
    const lost = state.value === 'full' || state.value === 'unavailable';
    return lost ? tallyOn(tally.value, today()) : parseTally(storage.read('lantern.tally'), today());
  };

  /** When a count was last added, by both clocks: the one may be set right meanwhile, the other sleep with the tablet. */
  let counting: { now: number; wall: number } | undefined;
  const goOn = () => {
    counting = { now: clock.now(), wall: clock.wall() };
  };

  const put = (next: Tally, hands?: typeof lastHands.value) => {
    lastHands.value = hands;
    tally.value = next;
    goOn();
    state.value = storage.write('lantern.tally', next);
  };
  const forget = () => {
    storage.remove('lantern.tally');
    typed.value = {};
    lastHands.value = undefined;
    tally.value = emptyTally(today());
    state.value = 'idle';
  };

  return {
    tally,
    typed,
    hasTyped,
    type(check, hands) {
      typed.value = { ...typed.value, [check]: hands };
    },
    state,
    canTakeBack,
    add(handIn) {
      const { tally: next, result } = withHandIn(counted(), handIn);
      if (result === 'added') put(next);
      return result;
    },
    addHands(check, hands, questions) {
      typed.value = { ...typed.value, [check]: [] };
      put(withHands(counted(), check, hands, questions), [check, hands, questions]);
    },
    takeBack() {
      if (lastHands.value) put(withoutHands(counted(), ...lastHands.value));
    },
    look(checks) {
      const now = counted();
      const next = withSeen(now, checks);
      tally.value = next;
      if (next === now) return;
      state.value = storage.write('lantern.tally', next);
      // Counts that do not know they were looked at would be shown anew, with or without the child who came last.
      if (state.value !== 'stored') storage.remove('lantern.tally');
    },
    clear: forget,
    isFromEarlier() {
      if (!Object.values(tally.value.checks).some((check) => answeredBy(check) > 0)) return false;
      if (!counting) return true;
      return Math.max(clock.now() - counting.now, clock.wall() - counting.wall) >= ONE_COUNTING_MS;
    },
    goOn,
    watch() {
      let cancel = () => {};
      const wait = () => {
        if (tally.value.day !== today()) forget();
        cancel = clock.after(Math.min(untilMidnight(new Date(clock.wall())), LOOK_MS), wait);
      };
      wait();
      return () => cancel();
    },
  };
}
