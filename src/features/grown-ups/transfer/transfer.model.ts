import { signal, type ReadonlySignal } from '@preact/signals';
import { mergeSignOffs, parsePlan, type Plan } from '../../../domain/plan';
import { parseSetUp, readyIn, type SetUp } from '../../../domain/school-setup';
import { setUpChanges, type SetUpChange } from '../../../domain/set-up-changes';
import { MOST_LETTERS, readTransfer, type Carried, type TransferProblem } from '../../../domain/set-up-transfer';
import type { PlanStore } from '../plan-store.model';
import type { GrownUpsPowers } from '../powers';

/** A set-up that has come from elsewhere. `failed`: the tablet kept nothing of it, and why. */
export type Arrival =
  | { state: 'none' }
  | { state: 'refused'; problem: TransferProblem | 'unreadable' }
  /** `again`: another tab has changed the tablet's set-up since it was offered, so it would change something else than was read. */
  | { state: 'offered'; carried: Carried; changes: readonly SetUpChange[]; again?: true }
  | { state: 'failed'; carried: Carried; changes: readonly SetUpChange[]; answer: 'full' | 'unavailable' }
  | { state: 'done'; changes: readonly SetUpChange[] };

/** What of a file is looked at; a browser's `File` is one. */
export interface ArrivingFile {
  size: number;
  text(): Promise<string>;
}

export interface TransferModel {
  readonly arrival: ReadonlySignal<Arrival>;
  /** Looks at what came; nothing on the tablet changes. */
  offer(text: string): void;
  /** The same for a file, which is not even read when it is too large. */
  offerFile(file: ArrivingFile): Promise<void>;
  /** Keeps what was offered: all of it, or nothing. */
  take(): void;
  /** Lets go of what was offered. */
  drop(): void;
}

interface Options {
  storage: GrownUpsPowers['storage'];
  plan: PlanStore;
  /** Codes of the languages of this tablet. */
  aboard: readonly string[];
  /** Told after the tablet has kept it. */
  onTaken: (setUp: SetUp) => void;
}

/** How a set-up comes to this tablet: looked at first, kept only when an adult has read what it changes. */
export function createTransfer({ storage, plan, aboard, onTaken }: Options): TransferModel {
  const arrival = signal<Arrival>({ state: 'none' });

  /** The sign-offs first: they can be taken back, for what was there before is shorter and so has room for certain. */
  const keep = ({ setUp, signOffs }: Carried): 'stored' | 'full' | 'unavailable' => {
    const lay = storage.read('lantern.plan');
    const before = parsePlan(lay);
    const withSignOffs = (now: Plan) => mergeSignOffs(now, signOffs);
    const adds = JSON.stringify(withSignOffs(before)) !== JSON.stringify(before);
    if (adds) {
      plan.change(withSignOffs);
      const { value } = plan.state;
      if (value === 'full' || value === 'unavailable') return value;
    }
    const answer = storage.write('lantern.school', setUp);
    if (answer !== 'stored' && adds) {
      plan.change(() => before);
      if (lay === undefined) storage.remove('lantern.plan');
    }
    return answer;
  };

  /** What it would change here now: another tab may have stored something since this side was opened. */
  const changesOf = (carried: Carried) => {
    const now = readyIn(parseSetUp(storage.read('lantern.school')));
    const noted = parsePlan(storage.read('lantern.plan'));
    return setUpChanges(now, carried, noted, aboard);
  };
  const offer = (text: string) => {
    const read = readTransfer(text);
    if (read.state === 'refused') {
      arrival.value = read;
      return;
    }
    const carried = { setUp: read.setUp, signOffs: read.signOffs };
    arrival.value = { state: 'offered', carried, changes: changesOf(carried) };
  };

  return {
    arrival,
    offer,
    async offerFile(file) {
      if (file.size > MOST_LETTERS) {
        arrival.value = { state: 'refused', problem: 'too-big' };
        return;
      }
      try {
        offer(await file.text());
      } catch {
        arrival.value = { state: 'refused', problem: 'unreadable' };
      }
    },
    take() {
      const now = arrival.value;
      if (now.state !== 'offered' && now.state !== 'failed') return;
      const { carried, changes } = now;
      const fresh = changesOf(carried);
      if (JSON.stringify(fresh) !== JSON.stringify(changes)) {
        arrival.value = { state: 'offered', carried, changes: fresh, again: true };
        return;
      }
      const answer = keep(carried);
      if (answer !== 'stored') {
        arrival.value = { state: 'failed', carried, changes, answer };
        return;
      }
      arrival.value = { state: 'done', changes };
      onTaken(carried.setUp);
    },
    drop() {
      arrival.value = { state: 'none' };
    },
  };
}
