import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { PIN_ITERATIONS, type StoredPin } from '../../domain/pin';
import type { School } from '../../domain/school';
import { parseSetUp, SETUP_VERSION, type SetUp } from '../../domain/school-setup';
import { blankPin } from './pin-entry';
import type { GrownUpsPowers } from './powers';
import { checkDraft, saysSame, type Problems, type SchoolDraft } from './school-draft';

/** Against lists of hashes made beforehand (NIST SP 800-132 asks for 16). */
const SALT_BYTES = 16;

/**
 * How the last 'Save' went; `full` and `unavailable` are the tablet's answers, `no-pin` that it cannot keep one safe, `older` that it
 * kept what was sent and somebody has typed on since, `elsewhere` that another tab has stored something meanwhile, which this save
 * would have undone.
 */
export type SaveState =
  'idle' | 'saving' | 'saved' | 'older' | 'problems' | 'full' | 'unavailable' | 'no-pin' | 'elsewhere';

export interface SchoolForm {
  readonly draft: ReadonlySignal<SchoolDraft>;
  readonly problems: ReadonlySignal<Problems>;
  readonly state: ReadonlySignal<SaveState>;
  /** How many times 'Save' was pressed with something to mend. */
  readonly refused: ReadonlySignal<number>;
  /** Something is in the form that the tablet does not have. */
  readonly unsaved: ReadonlySignal<boolean>;
  change(change: Partial<SchoolDraft>): void;
  /** Stores all or nothing. What was typed stays in the form whatever happens. */
  save(): Promise<void>;
  /** The same after `elsewhere`: what another tab has stored is replaced. */
  saveOver(): Promise<void>;
}

/**
 * @param start what the form shows first: what lies in the tablet now, or nothing
 * @param pinNow the PIN stored at present, if there is one
 * @param onElsewhere told that something else lies there than this form began with
 * @param onSaved told after the tablet has kept it
 * @param isCurrent whether the tablet still has what this form was about. Making a PIN safe takes a slow tablet seconds: a save that
 * outlives *Reset*, or a set-up taken meanwhile, must not bring the old school back.
 */
export function createSchoolForm(
  { storage, pinCrypto, random }: Pick<GrownUpsPowers, 'storage' | 'pinCrypto' | 'random'>,
  start: SchoolDraft,
  pinNow: () => StoredPin | undefined,
  onSaved: (setUp: SetUp) => void,
  onElsewhere: () => void,
  isCurrent: () => boolean,
): SchoolForm {
  const draft = signal(start);
  const saved = signal(start);
  const problems = signal<Problems>({});
  const state = signal<SaveState>('idle');
  const refused = signal(0);
  const lies = () => JSON.stringify(storage.read('lantern.school'));
  /** What lay in the tablet when the form was last the same: whoever changes a PIN in one tab must not have it undone by another. */
  let lay = lies();

  const makePin = async (digits: string): Promise<StoredPin | undefined> => {
    if (digits === '') return pinNow();
    const salt = random(SALT_BYTES);
    const hash = await pinCrypto.derive(digits, salt, PIN_ITERATIONS).catch(() => undefined);
    return hash === undefined ? undefined : { salt, hash, iterations: PIN_ITERATIONS };
  };

  const store = async (school: School, sent: SchoolDraft): Promise<SaveState> => {
    const pin = await makePin(sent.pin.chosen);
    if (!isCurrent()) return 'older';
    if (lies() !== lay) return 'elsewhere';
    if (!pin) return 'no-pin';
    const setUp: SetUp = { version: SETUP_VERSION, school, pin };
    // What could not be read back would look like a broken tablet tomorrow morning, in front of a class.
    if (parseSetUp(setUp).state !== 'ready') return 'unavailable';
    const answer = storage.write('lantern.school', setUp);
    if (answer !== 'stored') return answer;
    lay = lies();
    // Making the PIN safe takes a slow tablet seconds, and the fields are open: what was typed meanwhile is not what was stored.
    const { pin: typed } = draft.value;
    const isNew = typed.chosen !== sent.pin.chosen;
    saved.value = { ...sent, pin: blankPin(false) };
    draft.value = {
      ...draft.value,
      pin: typed === sent.pin ? blankPin(false) : { ...typed, chosen: isNew ? typed.chosen : '' },
    };
    onSaved(setUp);
    return saysSame(draft.value, saved.value) ? 'saved' : 'older';
  };

  const save = async () => {
    if (state.value === 'saving') return;
    const sent = draft.value;
    const checked = checkDraft(sent, pinNow() !== undefined);
    problems.value = checked.problems ?? {};
    if (!checked.school) {
      // Another tab has reset the tablet: there is no PIN to keep, and the pad that asks for one must be seen.
      if (checked.problems.pin === 'pin') draft.value = { ...draft.value, pin: blankPin(true) };
      state.value = 'problems';
      refused.value += 1;
      return;
    }
    state.value = 'saving';
    state.value = await store(checked.school, sent);
    if (state.value === 'elsewhere') onElsewhere();
  };

  return {
    draft,
    problems,
    state,
    refused,
    unsaved: computed(() => !saysSame(draft.value, saved.value)),
    change(change) {
      draft.value = { ...draft.value, ...change };
      // What has been put right is no longer marked; what is only half typed is not marked yet.
      if (state.value === 'problems') {
        const left = checkDraft(draft.value, pinNow() !== undefined).problems ?? {};
        problems.value = Object.fromEntries(Object.entries(left).filter(([field]) => field in problems.value));
        if (Object.keys(problems.value).length === 0) state.value = 'idle';
      }
      if (state.value === 'saved' || state.value === 'older') state.value = 'idle';
    },
    save,
    saveOver() {
      // Once more: the PIN that stays is the one that lies there now.
      onElsewhere();
      lay = lies();
      return save();
    },
  };
}
