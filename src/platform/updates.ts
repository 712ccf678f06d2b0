import { ARE_YOU_BUSY, ARE_YOU_RUNNING, NO_ROOM, RUNNING, SKIP_WAITING, WHICH_SCRIPT } from '../sw/messages';

/**
 * `unsupported`: no copy for offline use can be kept here; `cut-off`: the first did not come whole, and is asked for again now and
 * then; `no-room`: nor will it before there is room; `installing`: it is coming; `ready`: everything is on the tablet;
 * `update-waiting`: so is a newer version, which takes over at `apply`.
 */
export type UpdatesState = 'unsupported' | 'cut-off' | 'no-room' | 'installing' | 'ready' | 'update-waiting';

/**
 * What asking the host came to. `coming`: there is something this tablet has not or does not use yet; `different`: what answers is
 * not ours, as with a Wi-Fi that wants a login; `impossible`: this page keeps nothing.
 */
export type UpdatesAnswer = 'newest' | 'coming' | 'no-answer' | 'different' | 'impossible';

export interface Updates {
  state(): UpdatesState;
  /** Calls back at every change; returns how to stop. */
  onChange(then: (state: UpdatesState) => void): () => void;
  /** Brings the app aboard. Settles when it is being looked after, not when it is done. */
  start(): Promise<void>;
  /** Asks the host for a newer version, or for the first one where it has not come whole; without a network nothing happens. */
  check(): Promise<UpdatesAnswer>;
  /**
   * Asks the waiting version in; the page reloads when it has taken over. Only ever where no child is in the middle of anything. It does
   * not come while another open page is busy, and is asked again by whichever page rests next. Where it has come in the middle of a
   * visit all the same, this is the reload that was put off.
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
  /** Address of the page's own script, which names the build. */
  script: string;
  /** Whether anything at all answers where the worker should be, a redirect too: a Wi-Fi that wants a login sends everything elsewhere. */
  answers: () => Promise<boolean>;
  /** Calls back when it may be worth trying again what the network did not allow. */
  again: (then: () => void) => void;
}

const WORKER = './sw.js';
const AGAIN_MS = 300_000;

const thisBrowser = (): UpdatesBrowser => ({
  serviceWorker:
    import.meta.env.PROD && isSecureContext && location.protocol.startsWith('http')
      ? navigator.serviceWorker
      : undefined,
  trustedTypes: window.trustedTypes,
  isRunning: () => !document.documentElement.hasAttribute('data-starting'),
  reload: () => location.reload(),
  script: import.meta.url,
  answers: () =>
    fetch(WORKER, { cache: 'no-store', redirect: 'manual' }).then(
      () => true,
      () => false,
    ),
  again(then) {
    addEventListener('online', then);
    setInterval(then, AGAIN_MS);
  },
});

/**
 * Offline copy and updates. Nothing here throws: a browser that can keep nothing is a value, and the app runs all the same.
 * Made as early as the page can: from then on it tells a new service worker that the page runs, without which the worker
 * would take the page for a broken one and replace it, in front of a child.
 */
export function createUpdates(browser: UpdatesBrowser = thisBrowser()): Updates {
  const { serviceWorker, isRunning, reload, script, answers, again } = browser;
  const listeners = new Set<(state: UpdatesState) => void>();
  let registration: ServiceWorkerRegistration | undefined;
  let state: UpdatesState = 'unsupported';
  // What it means that nothing is kept and nothing is coming.
  let lacks: UpdatesState = state;
  // Whether another worker in charge is another version, and not the first one coming aboard.
  let replaces = Boolean(serviceWorker?.controller);
  let reloadOwed = false;
  let busy = () => false;
  let url: string | undefined;
  let asksAgain = false;

  const coming = () => registration?.installing ?? registration?.waiting;
  const read = (): UpdatesState => {
    if (reloadOwed) return 'update-waiting';
    // The very first version waits for a moment too, with nothing to replace: reloading then would be a flicker for nothing.
    if (registration?.active) return registration.waiting ? 'update-waiting' : 'ready';
    return coming() ? 'installing' : lacks;
  };
  const refresh = () => {
    const now = read();
    if (now === state) return;
    state = now;
    listeners.forEach((then) => then(now));
  };
  const watch = (worker: ServiceWorker | null) => {
    if (!worker) return;
    lacks = 'cut-off';
    worker.addEventListener('statechange', refresh);
  };

  serviceWorker?.addEventListener('message', ({ data, ports: [port] }: MessageEvent<unknown>) => {
    if (data === ARE_YOU_RUNNING && isRunning()) port?.postMessage(RUNNING);
    if (data === ARE_YOU_BUSY) port?.postMessage(busy());
    if (data === WHICH_SCRIPT) port?.postMessage(script);
    if (data === NO_ROOM) {
      lacks = NO_ROOM;
      refresh();
    }
  });

  serviceWorker?.addEventListener('controllerchange', () => {
    // The first one to come is none that replaces, and the next one is: from then on this page may be of an older version.
    replaces = !replaces;
    if (replaces) return;
    // Under a child nothing is reloaded: the worker keeps the files of this version until the visit is over.
    reloadOwed = busy();
    if (reloadOwed) refresh();
    else reload();
  });

  async function bring(): Promise<void> {
    if (!serviceWorker || registration?.active || coming()) return;
    // Once: each call more would be a timer more, each of which calls here.
    if (!asksAgain) again(() => void start());
    asksAgain = true;
    try {
      url ??= workerAddress(browser.trustedTypes);
      registration = await serviceWorker.register(url, { updateViaCache: 'none' });
    } catch (error) {
      // A host whose own policy forbids the address is no fault of the network.
      if (url && error instanceof TypeError) lacks = 'cut-off';
      refresh();
      throw error;
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
  const start = () => bring().catch(() => undefined);

  return {
    state: () => state,
    onChange(then) {
      listeners.add(then);
      return () => void listeners.delete(then);
    },
    start,
    async check() {
      if (!serviceWorker) return 'impossible';
      try {
        await (registration?.active ? registration.update() : bring());
      } catch {
        return (await answers()) ? 'different' : 'no-answer';
      }
      refresh();
      return coming() ? 'coming' : 'newest';
    },
    async apply() {
      if (state !== 'update-waiting') return;
      if (reloadOwed) {
        reload();
        return;
      }
      replaces = true;
      registration?.waiting?.postMessage({ type: SKIP_WAITING });
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
