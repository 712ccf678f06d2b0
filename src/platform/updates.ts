import { ARE_YOU_BUSY, ARE_YOU_RUNNING, RUNNING, SKIP_WAITING } from '../sw/messages';

/**
 * `unsupported`: no copy for offline use is kept, or none can be just now; `installing`: the first is coming;
 * `ready`: everything is on the tablet; `update-waiting`: so is a newer version, which takes over at `apply`.
 */
export type UpdatesState = 'unsupported' | 'installing' | 'ready' | 'update-waiting';

export interface Updates {
  state(): UpdatesState;
  /** Calls back at every change; returns how to stop. */
  onChange(then: (state: UpdatesState) => void): () => void;
  /** Brings the app aboard. Settles when it is being looked after, not when it is done. */
  start(): Promise<void>;
  /** Asks the host for a newer version; without a network nothing happens. */
  check(): Promise<void>;
  /**
   * Asks the waiting version in; the page reloads when it has taken over. Only ever where no child is in the middle of anything. It does
   * not come while another open page is busy, and is asked again by whichever page rests next.
   */
  apply(): Promise<void>;
  /** How other open pages learn that a child is in the middle of something here. */
  isBusy(ask: () => boolean): void;
}

/** What is needed of the browser, so that tests can be any browser. */
export interface UpdatesBrowser {
  serviceWorker: ServiceWorkerContainer | undefined;
  trustedTypes: TrustedTypePolicyFactory | undefined;
  /** Whether the first screen works: a page that cannot start must not say that it runs. */
  isRunning: () => boolean;
  reload: () => void;
}

const WORKER = './sw.js';

const thisBrowser = (): UpdatesBrowser => ({
  serviceWorker:
    import.meta.env.PROD && isSecureContext && location.protocol.startsWith('http')
      ? navigator.serviceWorker
      : undefined,
  trustedTypes: window.trustedTypes,
  isRunning: () => !document.documentElement.hasAttribute('data-starting'),
  reload: () => location.reload(),
});

/**
 * Offline copy and updates. Nothing here throws: a browser that can keep nothing is a value, and the app runs all the same.
 * Made as early as the page can: from then on it tells a new service worker that the page runs, without which the worker
 * would take the page for a broken one and replace it, in front of a child.
 */
export function createUpdates(browser: UpdatesBrowser = thisBrowser()): Updates {
  const { serviceWorker, isRunning, reload } = browser;
  const listeners = new Set<(state: UpdatesState) => void>();
  let registration: ServiceWorkerRegistration | undefined;
  let state: UpdatesState = 'unsupported';
  // Whether another worker in charge is another version, and not the first one coming aboard.
  let replaces = Boolean(serviceWorker?.controller);
  let busy = () => false;
  let url: string | undefined;

  const read = (): UpdatesState => {
    // The very first version waits for a moment too, with nothing to replace: reloading then would be a flicker for nothing.
    if (registration?.active) return registration.waiting ? 'update-waiting' : 'ready';
    return registration?.installing || registration?.waiting ? 'installing' : 'unsupported';
  };
  const refresh = () => {
    const now = read();
    if (now === state) return;
    state = now;
    listeners.forEach((then) => then(now));
  };
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', refresh);

  serviceWorker?.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    if (data === ARE_YOU_RUNNING && isRunning()) ports[0]?.postMessage(RUNNING);
    if (data === ARE_YOU_BUSY) ports[0]?.postMessage(busy());
  });

  serviceWorker?.addEventListener('controllerchange', () => {
    if (!replaces || busy()) return;
    replaces = false;
    reload();
  });

  async function start(): Promise<void> {
    if (!serviceWorker || registration) return;
    try {
      url ??= workerAddress(browser.trustedTypes);
      registration = await serviceWorker.register(url, { updateViaCache: 'none' });
    } catch {
      return;
    }
    const here = registration;
    // A tablet may stay on this page for weeks: every later version is noticed, not only the first.
    here.addEventListener('updatefound', () => {
      watch(here.installing);
      refresh();
    });
    [here.installing, here.waiting].forEach(watch);
    refresh();
  }

  return {
    state: () => state,
    onChange(then) {
      listeners.add(then);
      return () => void listeners.delete(then);
    },
    start,
    async check() {
      if (!registration) return start();
      await registration.update().catch(() => undefined);
      refresh();
    },
    async apply() {
      const waiting = registration?.waiting;
      if (state !== 'update-waiting' || !waiting) return;
      replaces = true;
      waiting.postMessage({ type: SKIP_WAITING });
    },
    isBusy(ask) {
      busy = ask;
    },
  };
}

/** The browser takes a script's address only from a policy, and the security policy allows this one name. */
function workerAddress(trustedTypes: TrustedTypePolicyFactory | undefined): string {
  const policy = trustedTypes?.createPolicy('lantern-sw', { createScriptURL: (url: string) => url });
  return policy ? (policy.createScriptURL(WORKER) as unknown as string) : WORKER;
}
