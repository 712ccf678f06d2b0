import { cleanupOutdatedCaches, PrecacheController } from 'workbox-precaching';
import { answerable } from './answerable';
import { answering } from './answering';
import { anyoneBusy } from './anyone-busy';
import { dropEarlier, keepEarlier, type EarlierPowers } from './earlier';
import { checkKept, repairKept, type KeptFile, type KeptPowers } from './kept';
import {
  ARE_YOU_BUSY,
  ARE_YOU_RUNNING,
  CHECK_FILES,
  NO_ROOM,
  REPAIR_FILES,
  RUNNING,
  SKIP_WAITING,
  WHICH_SCRIPT,
  type FilesAnswer,
} from './messages';
import { needsRescue } from './rescue';
import { LAST_PAGE, LAST_PAGE_POLICY } from 'virtual:last-page';

declare const self: ServiceWorkerGlobalScope;

// Every file of a version comes aboard at once or not at all, and nothing is added later: what is kept on a shared
// tablet can then tell nobody what a child has looked at.
const files = new PrecacheController();
files.addToCacheList(self.__WB_MANIFEST);
cleanupOutdatedCaches();

const { scope } = self.registration;
/** Not a name that clearing up after older versions would take for one of theirs. */
const ASIDE = `lantern-aside-${scope}`;
const EARLIER = `lantern-earlier-${scope}`;
let rescuing = false;

async function pages(): Promise<readonly WindowClient[]> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.filter((page) => page.url.startsWith(scope));
}

/** The first thing a page answers; a page that cannot never does. */
const ask = (page: WindowClient, question: string) =>
  new Promise<unknown>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
    page.postMessage(question, [port2]);
  });

const runs = async (page: WindowClient) => {
  if ((await ask(page, ARE_YOU_RUNNING)) !== RUNNING) await new Promise(() => undefined);
};

const isBusy = async (page: WindowClient) => (await ask(page, ARE_YOU_BUSY)) === true;

const pause = () => new Promise<void>((resolve) => void setTimeout(resolve, 1000));

const isListed = (key: string) => files.getIntegrityForCacheKey(key) !== undefined;

const earlier: EarlierPowers<WindowClient> = {
  caches: self.caches,
  main: files.strategy.cacheName,
  mark: EARLIER,
  isListed,
  isNewerHere: () => Boolean(self.registration.installing ?? self.registration.waiting),
  pages,
  async isCurrent(page) {
    const script = await ask(page, WHICH_SCRIPT);
    return typeof script === 'string' && files.getCacheKeyForURL(script) !== undefined;
  },
  pause,
  times: 10,
};

async function install(event: ExtendableEvent): Promise<void> {
  try {
    await files.install(event);
  } catch (error) {
    // An adult who reads that the network is to blame would look for the fault in the wrong place.
    if ((error as { name?: unknown } | null)?.name === 'QuotaExceededError')
      (await pages()).forEach((page) => page.postMessage(NO_ROOM));
    throw error;
  }
  if (!self.registration.active) return;
  rescuing = await needsRescue({ pages, ask: runs, pause, times: 10 });
  if (rescuing) await self.skipWaiting();
}

async function activate(): Promise<void> {
  // The second is a repair that was cut short by a switched-off tablet. A damaged store keeps no page from being rescued.
  await Promise.allSettled([keepEarlier(earlier), self.caches.delete(ASIDE)]);
  await self.clients.claim();
  if (!rescuing) return;
  // Not waited for: the page's new request waits for this worker to be active, which it is only when this returns.
  for (const page of await pages()) void page.navigate(page.url).catch(() => null);
}

async function takeOver(): Promise<void> {
  if (!(await anyoneBusy({ pages, ask: isBusy, pause }))) await self.skipWaiting();
}

const answer = answering({
  caches: self.caches,
  main: files.strategy.cacheName,
  scope,
  fetch: (request) => fetch(request),
  lastPage: () =>
    new Response(LAST_PAGE, {
      status: 503,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': LAST_PAGE_POLICY },
    }),
});

/** Every file of this version, with the hash the build gave it. */
const listed = (): KeptFile[] =>
  files.getCachedURLs().map((url) => {
    const key = files.getCacheKeyForURL(url) ?? url;
    return { url, key, integrity: files.getIntegrityForCacheKey(key) ?? '' };
  });

// One after the other: a check in the middle of a repair would count what is just being replaced.
let busy: Promise<unknown> = Promise.resolve();

function lookAfter(type: typeof CHECK_FILES | typeof REPAIR_FILES, port: MessagePort): Promise<void> {
  const say = (answer: FilesAnswer) => port.postMessage(answer);
  const powers: KeptPowers = {
    caches: self.caches,
    main: files.strategy.cacheName,
    aside: ASIDE,
    fetch: (url, options) => fetch(url, options),
    digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    onProgress: (done, of) => say({ is: 'progress', done, of }),
  };
  const work = busy.then(async () => {
    if (type === CHECK_FILES) say({ is: 'report', report: await checkKept(listed(), powers) });
    else say({ is: 'repair', ...(await repairKept(listed(), powers)) });
  });
  busy = work.catch(() => undefined);
  return work;
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const ours = answerable(event.request, scope, (url) => files.getCacheKeyForURL(url));
  if (ours) event.respondWith(answer(event.request, ours));
  if (event.request.mode === 'navigate') event.waitUntil(dropEarlier(earlier));
});
self.addEventListener('message', (event) => {
  const type: unknown = (event.data as { type?: unknown } | null)?.type;
  if (type === SKIP_WAITING) event.waitUntil(takeOver());
  const [port] = event.ports;
  if (port && (type === CHECK_FILES || type === REPAIR_FILES)) event.waitUntil(lookAfter(type, port));
});
