// The least that keeps a page for offline use. The bench puts the list of files in.
const FILES = __FILES__;

self.addEventListener('install', (event) => event.waitUntil(caches.open('kept').then((cache) => cache.addAll(FILES))));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  event.respondWith(
    caches
      .open('kept')
      .then(async (cache) => (await cache.match(event.request, { ignoreVary: true })) ?? fetch(event.request)),
  );
});
