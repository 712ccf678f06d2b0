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

/** The door of the grown-ups' side. Wrong tries are counted where a reload does not forget them. */
export function createPinLock(
  { storage, clock, pinCrypto }: Pick<GrownUpsPowers, 'storage' | 'clock' | 'pinCrypto'>,
  pin: StoredPin,
  onRight: () => void,
): PinLock {
  const state = signal<PinLockState>('ready');
  const wait = signal(0);
  // Held here too: a full disk must not make guessing free while the page is open.
  let delay: PinDelay = parsePinDelay(storage.read('lantern.pin-delay'));
  let until = 0;
  let cancel = () => {};

  const keep = (next: PinDelay) => {
    delay = next;
    storage.write('lantern.pin-delay', next);
  };

  const hold = (ms: number) => {
    wait.value = ms;
    until = clock.now() + ms;
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
      // Counted before it is checked: pulling the plug in the middle does not give the try back.
      const before = delay;
      keep({ tries: delay.tries + 1, at: clock.wall() });
      state.value = 'checking';
      let hash: string;
      try {
        hash = await pinCrypto.derive(digits, pin.salt, pin.iterations);
      } catch {
        // Nobody was told anything, so it was no try.
        keep(before);
        state.value = 'failed';
        return;
      }
      if (hash === pin.hash) {
        cancel();
        delay = { tries: 0, at: 0 };
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
