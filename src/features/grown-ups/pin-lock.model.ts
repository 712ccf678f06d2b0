import { signal, type ReadonlySignal } from '@preact/signals';
import { parsePinDelay, stillToWait, waitAfter, type PinDelay, type StoredPin } from '../../domain/pin';
import type { GrownUpsPowers } from './powers';

/** `over`: a wait has just ended. `failed`: this browser could not check a PIN at all. */
export type PinLockState = 'ready' | 'checking' | 'wrong' | 'waiting' | 'over' | 'failed';

export interface PinLock {
  readonly state: ReadonlySignal<PinLockState>;
  /** The wait that has been announced, in milliseconds. It does not count down: nobody should have to watch it. */
  readonly wait: ReadonlySignal<number>;
  /** Looks at what is stored; to be called when the page of the PIN opens. Gives how to stop. */
  start(): () => void;
  tryPin(digits: string): Promise<void>;
}

/**
 * What a page remembers of wrong tries by itself, for each storage: with a full disk, or a clock that was set forward, guessing would be
 * free for whoever closes the side and opens it again.
 */
const HELD = new WeakMap<object, { salt: string; delay: PinDelay; until: number }>();

/**
 * The door of the grown-ups' side. Wrong tries are counted where a reload does not forget them.
 * @param pinNow the PIN as it lies in the tablet: another tab may change it while this door stands there, or take it away
 */
export function createPinLock(
  { storage, clock, pinCrypto }: Pick<GrownUpsPowers, 'storage' | 'clock' | 'pinCrypto'>,
  pinNow: () => StoredPin | undefined,
  onRight: () => void,
): PinLock {
  const state = signal<PinLockState>('ready');
  const wait = signal(0);
  const held = HELD.get(storage);
  // A PIN that was chosen anew has had no tries.
  const before = held && held.salt === pinNow()?.salt ? held : { delay: { tries: 0, at: 0 }, until: 0 };
  const kept = parsePinDelay(storage.read('lantern.pin-delay'));
  let delay: PinDelay = before.delay.tries > kept.tries ? before.delay : kept;
  let { until } = before;
  let cancel = () => {};

  const remember = () => {
    const pin = pinNow();
    if (pin) HELD.set(storage, { salt: pin.salt, delay, until });
  };
  const keep = (next: PinDelay) => {
    delay = next;
    remember();
    storage.write('lantern.pin-delay', next);
  };

  const hold = (ms: number) => {
    wait.value = ms;
    until = clock.now() + ms;
    remember();
    state.value = 'waiting';
  };
  const watch = () => {
    cancel();
    if (state.value === 'waiting') cancel = clock.after(until - clock.now(), () => (state.value = 'over'));
  };

  const look = () => {
    const byWall = stillToWait(delay, clock.wall());
    if (byWall.delay !== delay) keep(byWall.delay);
    // While the app stays open its own clock counts too, so that setting the tablet's clock forward gains nothing.
    const ms = Math.max(until - clock.now(), byWall.ms);
    if (ms > 0) hold(ms);
    else if (state.value !== 'checking') state.value = 'ready';
  };
  // At once, so that the page never shows an open door for the blink of an eye.
  look();

  return {
    state,
    wait,
    start() {
      look();
      watch();
      return () => cancel();
    },
    async tryPin(digits) {
      if (state.value === 'checking' || clock.now() < until) return;
      // Tries in another tab count here too.
      const elsewhere = parsePinDelay(storage.read('lantern.pin-delay'));
      if (elsewhere.tries > delay.tries) {
        delay = elsewhere;
        look();
        watch();
        if (clock.now() < until) return;
      }
      const pin = pinNow();
      if (!pin) return onRight();
      // Counted before it is checked: pulling the plug in the middle does not give the try back.
      const untried = delay;
      keep({ tries: delay.tries + 1, at: clock.wall() });
      state.value = 'checking';
      let hash: string;
      try {
        hash = await pinCrypto.derive(digits, pin.salt, pin.iterations);
      } catch {
        // Nobody was told anything, so it was no try.
        keep(untried);
        state.value = 'failed';
        return;
      }
      if (hash === pin.hash) {
        cancel();
        delay = { tries: 0, at: 0 };
        HELD.delete(storage);
        storage.remove('lantern.pin-delay');
        state.value = 'ready';
        onRight();
        return;
      }
      const ms = waitAfter(delay.tries);
      if (ms === 0) {
        state.value = 'wrong';
        return;
      }
      hold(ms);
      watch();
    },
  };
}
