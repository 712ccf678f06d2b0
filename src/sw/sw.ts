import { cleanupOutdatedCaches, PrecacheController } from 'workbox-precaching';
import { answerable } from './answerable';
import { ARE_YOU_RUNNING, RUNNING, SKIP_WAITING } from './messages';
import { needsRescue } from './rescue';

declare const self: ServiceWorkerGlobalScope;

// Every file of a version comes aboard at once or not at all, and nothing is added later: what is kept on a shared
// tablet can then tell nobody what a child has looked at.
const files = new PrecacheController();
files.addToCacheList(self.__WB_MANIFEST);
cleanupOutdatedCaches();

const { scope } = self.registration;
let rescuing = false;

async function pages(): Promise<readonly WindowClient[]> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.filter((page) => page.url.startsWith(scope));
}

const ask = (page: WindowClient) =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === RUNNING) resolve();
    };
    page.postMessage(ARE_YOU_RUNNING, [port2]);
  });

const pause = () => new Promise<void>((resolve) => void setTimeout(resolve, 1000));

async function install(event: ExtendableEvent): Promise<void> {
  await files.install(event);
  if (!self.registration.active) return;
  rescuing = await needsRescue({ pages, ask, pause, times: 10 });
  if (rescuing) await self.skipWaiting();
}

async function activate(event: ExtendableEvent): Promise<void> {
  await files.activate(event);
  await self.clients.claim();
  if (!rescuing) return;
  // Not waited for: the page's new request waits for this worker to be active, which it is only when this returns.
  for (const page of await pages()) void page.navigate(page.url).catch(() => null);
}

async function answer(request: Request, key: string): Promise<Response> {
  const cache = await self.caches.open(files.strategy.cacheName);
  return (await cache.match(key, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
self.addEventListener('fetch', (event) => {
  const key = answerable(event.request, scope, (url) => files.getCacheKeyForURL(url));
  if (key !== undefined) event.respondWith(answer(event.request, key));
});
self.addEventListener('message', ({ data }) => {
  const type: unknown = (data as { type?: unknown } | null)?.type;
  if (type === SKIP_WAITING) void self.skipWaiting();
});
