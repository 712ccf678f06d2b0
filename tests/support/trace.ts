import type { Page } from '@playwright/test';

/** Everything of a page that somebody could look into after a child has gone. */
export interface Trace {
  url: string;
  title: string;
  historyLength: number;
  historyState: string;
  localStorage: [string, string][];
  sessionStorage: [string, string][];
  /** Every row of every database. */
  databases: string[];
  cookies: string;
  windowName: string;
  /** Of every file kept: the cache it is in, its address, and what it says. */
  caches: Record<string, string[]>;
  /** Files that no cache knows of. */
  ownFiles: string[];
  attributes: string;
  accessibilityTree: string;
  /** Anything typed, picked or marked that the page still holds. */
  fields: string[];
  highlights: number;
}

/** Reads it all. Two pages with equal traces cannot be told apart by anybody who picks up the tablet. */
export async function traceOf(page: Page): Promise<Trace> {
  const held = await page.evaluate(async () => {
    const digest = async (body: ArrayBuffer) =>
      btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', body))));
    const kept = async (name: string): Promise<[string, string[]]> => {
      const cache = await caches.open(name);
      const file = async (request: Request) => {
        const answer = await cache.match(request, { ignoreVary: true });
        const says = answer && (await digest(await answer.arrayBuffer()));
        return `${request.url.replace(location.origin, '')} ${says}`;
      };
      return [name, (await Promise.all((await cache.keys()).map(file))).sort()];
    };
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows = async ({ name = '' }: IDBDatabaseInfo) => {
      const database = await settled(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const all = stores.map(async (store) => {
        const from = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([settled(from.getAllKeys()), settled(from.getAll())]);
        return `${name}/${store} ${JSON.stringify(keys)} ${JSON.stringify(values)}`;
      });
      const found = [name, ...(await Promise.all(all))];
      database.close();
      return found;
    };
    const own: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) own.push(name);
    const names = (await caches.keys()).sort();
    return {
      url: location.href.replace(location.origin, ''),
      title: document.title,
      historyLength: history.length,
      historyState: JSON.stringify(history.state),
      localStorage: Object.entries({ ...localStorage }) as [string, string][],
      sessionStorage: Object.entries({ ...sessionStorage }) as [string, string][],
      databases: (await Promise.all((await indexedDB.databases()).map(rows))).flat(),
      cookies: document.cookie,
      windowName: window.name,
      caches: Object.fromEntries(await Promise.all(names.map(kept))),
      ownFiles: own.sort(),
      attributes: [...document.documentElement.attributes]
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(' '),
      fields: [...document.querySelectorAll<HTMLInputElement>('input,select,textarea')].map(({ value }) => value),
      highlights: CSS.highlights.size,
    };
  });
  return { ...held, accessibilityTree: await page.locator('body').ariaSnapshot() };
}
