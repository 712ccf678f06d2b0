import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { CATALOGUE } from 'virtual:lantern-catalogue';
import { withLanguagesAboard, type School } from '../../domain/school';
import { ALL_BANDS, parseSetUp, readyIn, type SetUp, type StoredSetUp } from '../../domain/school-setup';
import { languages, SOURCE_LANGUAGE } from '../../i18n/i18n';
import { createPinLock, type PinLock } from './pin-lock.model';
import type { GrownUpsPowers } from './powers';
import { blankDraft, draftOf } from './school-draft';
import { createSchoolForm, type SchoolForm } from './school-form.model';

export type Page =
  | 'gate'
  | 'pin'
  | 'plan'
  | 'run'
  | 'picture'
  | 'school'
  | 'transfer'
  | 'read'
  | 'print'
  | 'told'
  | 'device'
  | 'guides'
  | 'reset';

/** Age bands that have lessons to offer, in the order of age. */
export const OFFERED = ALL_BANDS.filter((band) => CATALOGUE.some((entry) => entry.band === band));

export interface GrownUpsModel {
  readonly page: ReadonlySignal<Page>;
  readonly stored: ReadonlySignal<StoredSetUp>;
  /** Past the gate and, where there is one, the PIN. */
  readonly unlocked: ReadonlySignal<boolean>;
  readonly form: ReadonlySignal<SchoolForm>;
  readonly lock: ReadonlySignal<PinLock | undefined>;
  /** `done`: just reset. `stuck`: the tablet would not let go of the set-up. */
  readonly resetState: ReadonlySignal<'idle' | 'done' | 'stuck'>;
  open(page: Page): void;
  passGate(): void;
  /** The form anew, as the set-up lies in the tablet now; what was typed is dropped. */
  readAnew(): void;
  /** A set-up that came from another tablet has been stored. */
  taken(setUp: SetUp): void;
  reset(): void;
}

/** Where an adult is on this side, and what they have typed. Dropped when the side is closed. */
export function createGrownUps(powers: GrownUpsPowers, onSchool: (school: School | undefined) => void): GrownUpsModel {
  const { storage } = powers;
  const read = () => parseSetUp(storage.read('lantern.school'));
  const stored = signal<StoredSetUp>(read());
  const page = signal<Page>('gate');
  const unlocked = signal(false);
  const resetState = signal<'idle' | 'done' | 'stuck'>('idle');
  const codes = languages().map(({ code }) => code);

  const tellSchool = (setUp: SetUp | undefined) =>
    onSchool(setUp && withLanguagesAboard(setUp.school, codes, SOURCE_LANGUAGE));

  /** A set-up is stored: whoever uses it is told, and what was wrong about an old one is over. */
  const keep = (setUp: SetUp) => {
    storage.remove('lantern.pin-delay');
    void storage.persist();
    stored.value = { state: 'ready', setUp };
    resetState.value = 'idle';
    tellSchool(setUp);
  };
  const makeForm = () => {
    const now = readyIn(stored.value);
    const draft = now ? draftOf(now.school, OFFERED, codes) : blankDraft(OFFERED, codes);
    const pinNow = () => readyIn(stored.value)?.pin;
    const mine: SchoolForm = createSchoolForm(powers, draft, pinNow, keep, lookAgain, () => form.peek() === mine);
    return mine;
  };
  const makeLock = () => {
    if (!readyIn(stored.value)) return undefined;
    return createPinLock(
      powers,
      () => readyIn(read())?.pin,
      () => {
        unlocked.value = true;
        catchUp();
        // Who read 'If a child tells you something' while the PIN was being checked is not torn away from it.
        if (page.value === 'pin') page.value = readyIn(stored.value) ? 'plan' : 'school';
      },
    );
  };
  /** Another tab may have saved, taken or reset a set-up: what it left counts here too. Gives whether it has. */
  const lookAgain = (): boolean => {
    const now = read();
    if (JSON.stringify(now) === JSON.stringify(stored.value)) return false;
    stored.value = now;
    if (!unlocked.value) lock.value = makeLock();
    tellSchool(readyIn(now));
    return true;
  };
  /** The same for the form. What has been typed stays in it, whatever lies in the tablet: saving it says so first. */
  const catchUp = () => {
    if (lookAgain() && !form.value.unsaved.value) form.value = makeForm();
  };
  const form: Signal<SchoolForm> = signal(makeForm());
  const lock = signal(makeLock());

  return {
    page,
    stored,
    unlocked,
    form,
    lock,
    resetState,
    open(next) {
      catchUp();
      // Another tab has reset the tablet: there is no PIN to ask for any more.
      if (page.value !== 'gate' && !lock.value) unlocked.value = true;
      page.value = next === 'pin' && unlocked.value ? 'school' : next;
    },
    passGate() {
      // A PIN that another tab has set holds at this door too.
      catchUp();
      unlocked.value = lock.value === undefined;
      page.value = lock.value ? 'pin' : 'school';
    },
    readAnew() {
      lookAgain();
      form.value = makeForm();
    },
    taken(setUp) {
      keep(setUp);
      form.value = makeForm();
    },
    reset() {
      storage.remove('lantern.school');
      storage.remove('lantern.pin-delay');
      stored.value = read();
      resetState.value = stored.value.state === 'none' ? 'done' : 'stuck';
      if (stored.value.state !== 'none') return;
      lock.value = undefined;
      form.value = makeForm();
      unlocked.value = true;
      page.value = 'school';
      onSchool(undefined);
    },
  };
}
