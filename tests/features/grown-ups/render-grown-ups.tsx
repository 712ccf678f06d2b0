import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { createCurriculum } from '../../../src/app/curriculum';
import type { School } from '../../../src/domain/school';
import { GrownUps } from '../../../src/features/grown-ups/grown-ups';
import type { GrownUpsPowers } from '../../../src/features/grown-ups/powers';
import { createWords, ensureWords } from '../../../src/i18n/i18n';
import { WordsContext } from '../../../src/i18n/words-context';
import type { PinCrypto } from '../../../src/platform/pin-crypto';
import type { Storage, StorageKey } from '../../../src/platform/storage';
import type { Updates, UpdatesState } from '../../../src/platform/updates';
import { createFakeClock, type FakeClock } from '../../support/fake-clock';
import { createFakeDevice, type FakeDevice } from '../../support/fake-device';
import { createFakeSpeech, type FakeSpeech } from '../../support/fake-speech';
import { SCHOOL } from '../../support/schools';

afterEach(cleanup);
// A test DOM has no page to scroll.
vi.stubGlobal('scrollTo', () => undefined);

export const PIN = '2580';

/** Storage a test can fill, read and break. */
export interface FakeStorage extends Storage {
  kept: Map<StorageKey, string>;
  answer: 'stored' | 'full' | 'unavailable';
  /** The browser does not let go of anything. */
  holdsOn: boolean;
  safe: boolean | undefined;
}

export function createFakeStorage(): FakeStorage {
  const kept = new Map<StorageKey, string>();
  const fake: FakeStorage = {
    kept,
    answer: 'stored',
    holdsOn: false,
    safe: true,
    reachable: () => fake.answer !== 'unavailable',
    read(key) {
      const text = kept.get(key);
      if (text === undefined) return undefined;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return text;
      }
    },
    write(key, value) {
      if (fake.answer === 'stored') kept.set(key, JSON.stringify(value));
      return fake.answer;
    },
    remove(key) {
      if (!fake.holdsOn) kept.delete(key);
    },
    persist: async () => fake.safe,
    persisted: async () => fake.safe,
  };
  return fake;
}

const hexOf = (text: string) =>
  [...text]
    .map((sign) => sign.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0');

/** Quick, and different for every PIN and salt. What the real one gives is tested in `tests/platform`. */
export const FAKE_CRYPTO: PinCrypto = {
  supported: true,
  derive: async (pin, salt, iterations) => hexOf(`${pin} ${salt.slice(0, 8)} ${iterations}`),
};

export async function storedSetUp(school: School = SCHOOL) {
  const salt = '1e'.repeat(16);
  return { version: 1, school, pin: { salt, hash: await FAKE_CRYPTO.derive(PIN, salt, 600_000), iterations: 600_000 } };
}

export interface Tablet {
  storage: FakeStorage;
  clock: FakeClock;
  speech: FakeSpeech;
  pinCrypto: PinCrypto;
  offline: UpdatesState;
  openCamera: GrownUpsPowers['openCamera'];
  device: FakeDevice;
  reducedMotion: boolean;
  saveFile: GrownUpsPowers['saveFile'];
  running: GrownUpsPowers['running'];
  /** What comes of asking the host for a newer version. */
  look: Updates['check'];
}

export const newTablet = (): Tablet => ({
  storage: createFakeStorage(),
  clock: createFakeClock(),
  speech: createFakeSpeech(),
  pinCrypto: FAKE_CRYPTO,
  offline: 'ready',
  openCamera: async () => ({ state: 'absent' }),
  device: createFakeDevice(),
  reducedMotion: false,
  saveFile: vi.fn(async () => undefined),
  running: vi.fn(),
  look: async () => 'newest',
});

/** A tablet that a school has set up. */
export async function setUpTablet(school?: School): Promise<Tablet> {
  const tablet = newTablet();
  tablet.storage.kept.set('lantern.school', JSON.stringify(await storedSetUp(school)));
  return tablet;
}

/** What the grown-ups' side may use of a tablet. */
export function powersOf(tablet: Tablet, i18n = createWords()): GrownUpsPowers {
  const updates: Updates = {
    state: () => tablet.offline,
    onChange: () => () => undefined,
    start: async () => undefined,
    check: tablet.look,
    apply: async () => undefined,
    isBusy: () => undefined,
  };
  const { storage, clock, speech, pinCrypto } = tablet;
  return {
    storage,
    clock,
    speech,
    updates,
    pinCrypto,
    curriculum: createCurriculum(i18n),
    openCamera: tablet.openCamera,
    device: async () => tablet.device,
    reducedMotion: tablet.reducedMotion,
    saveFile: tablet.saveFile,
    running: tablet.running,
    random: (bytes) => '5a'.repeat(bytes),
    version: '1.2.3',
  };
}

/** Opens the grown-ups' side at its gate. Opening it again on the same tablet is a reload. */
export async function openGrownUps(tablet: Tablet = newTablet()) {
  cleanup();
  const i18n = createWords();
  const files = ['teacher', 'class', 'plan', 'run', 'picture', 'read', 'print', 'transfer'] as const;
  await Promise.all(files.map((file) => ensureWords(i18n, 'en', file)));
  const powers = powersOf(tablet, i18n);
  const onSchool = vi.fn();
  const onTeach = vi.fn();
  const onSession = vi.fn();
  const onClose = vi.fn();
  const onStay = vi.fn();
  const side = (asking: boolean) => (
    <WordsContext.Provider value={{ i18n, language: 'en' }}>
      <GrownUps {...{ powers, asking, onStay, onSchool, onTeach, onSession, onClose }} />
    </WordsContext.Provider>
  );
  const { rerender } = render(side(false));
  /** Nobody has touched the side for long, or somebody has after all. */
  const ask = (asking: boolean) => rerender(side(asking));
  const user = userEvent.setup();
  const pad = () => within(screen.getByLabelText('Number pad'));
  const tap = async (digits: string) => {
    for (const digit of digits) await user.click(pad().getByText(digit));
  };
  // By its words, then as a button: asking a long form for every button's name takes seconds.
  const press = (name: string) => {
    const button = screen
      .getAllByText(name)
      .map((words) => words.closest('button'))
      .find((one) => one !== null);
    if (!button) throw new Error(`No button ${name}`);
    return user.click(button);
  };
  return {
    user,
    onSchool,
    onTeach,
    onSession,
    onClose,
    onStay,
    ask,
    pad,
    tap,
    press,
    /** Reads the three words of the gate and taps their digits. */
    passGate: () => tap(askedDigits()),
    async enterPin(pin: string) {
      await tap(pin);
      await press('OK');
    },
  };
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The digits the gate asks for in words. */
export function askedDigits(): string {
  const asked = /Tap these numbers: (\w+), (\w+), (\w+)\./.exec(screen.getByText(/^Tap these/).textContent ?? '') ?? [];
  return asked
    .slice(1)
    .map((word) => WORDS.indexOf(word))
    .join('');
}
