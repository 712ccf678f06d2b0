import type { Answer } from './answerable';

interface AnsweringPowers {
  caches: Pick<CacheStorage, 'open'>;
  /** Name of the cache that answers for the page. */
  main: string;
  /** The folder the app lives in. */
  scope: string;
  fetch: (request: Request) => Promise<Response>;
  /** Where neither the tablet nor the host has the page: kind words and real people in place of the browser's own notice. */
  lastPage: () => Response;
}

/** Answers the requests that are ours from what is kept, else from the host. */
export function answering({ caches, main, scope, fetch, lastPage }: AnsweringPowers) {
  async function fromHost(request: Request): Promise<Response> {
    if (request.mode !== 'navigate') return fetch(request);
    const answer = await fetch(request).catch(() => undefined);
    // A redirect is the browser's to follow, and looks like neither.
    return answer && (answer.ok || answer.type === 'opaqueredirect') ? answer : lastPage();
  }

  // A store that is damaged is as good as none: the browser's own error page would stand there although the host has every file.
  const copyOf = (key: string) =>
    caches
      .open(main)
      .then((cache) => cache.match(key, { ignoreVary: true }))
      .catch(() => undefined);

  return async (request: Request, { kept: key, elsewhere }: Answer): Promise<Response> => {
    if (elsewhere) return Response.redirect(scope);
    const kept = await copyOf(key);
    if (!kept) return fromHost(request);
    // A script given as it lies in the cache is kept there once more as the browser has compiled it, for good: who looks at the disk, or
    // asks how full it is, would know which lesson was opened. A copy of it is compiled anew each time.
    return request.destination === 'script' ? new Response(kept.body, kept) : kept;
  };
}
