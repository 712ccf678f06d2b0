/** What the tablet keeps for its school, under the keys below. Never anything one child did. */
export interface Storage {
  /** False where the browser lets nothing be kept at all: a set-up filled in there is lost. */
  reachable(): boolean;
  /** What is stored, as it lies there; undefined when there is none, or when this browser keeps nothing. */
  read(key: StorageKey): unknown;
  /** Gives whether it is now stored: a full disk or a locked-down browser is an answer, not a crash. */
  write(key: StorageKey, value: unknown): 'stored' | 'full' | 'unavailable';
  remove(key: StorageKey): void;
  /** Asks the device not to clear the app away when space runs short. Undefined: it cannot say. */
  persist(): Promise<boolean | undefined>;
  persisted(): Promise<boolean | undefined>;
}

/** Every key there is. A new one is a decision about privacy: see `docs/data-statement.md`. */
export type StorageKey = 'lantern.school' | 'lantern.pin-delay' | 'lantern.plan' | 'lantern.tally';

/** Broken JSON reads as the raw text, which no schema accepts, so that the grown-ups' side can say what was wrong. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** @param scope the window, or a stand-in; `localStorage` may throw merely by being looked at. */
export function createStorage(scope: Pick<Window, 'localStorage' | 'navigator'>): Storage {
  const safely = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    reachable: () => safely(() => scope.localStorage.length >= 0, false),
    read: (key) =>
      safely(() => {
        const text = scope.localStorage.getItem(key);
        return text === null ? undefined : parse(text);
      }, undefined),
    write(key, value) {
      try {
        scope.localStorage.setItem(key, JSON.stringify(value));
        return 'stored';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
      }
    },
    remove: (key) => safely(() => scope.localStorage.removeItem(key), undefined),
    persist: async () => (await scope.navigator.storage?.persist?.().catch(() => undefined)) ?? undefined,
    persisted: async () => (await scope.navigator.storage?.persisted?.().catch(() => undefined)) ?? undefined,
  };
}
