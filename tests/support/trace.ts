import type { Page } from '@playwright/test';

/** Everything of a page that somebody could look into after a child has gone. */
export interface Trace {
  url: string;
  title: string;
  historyLength: number;
  localStorage: [string, string][];
  sessionStorage: [string, string][];
  databases: string[];
  cookies: string;
  windowName: string;
  caches: Record<string, string[]>;
  attributes: string;
  accessibilityTree: string;
  /** Anything typed, picked or marked that the page still holds. */
  fields: string[];
  highlights: number;
}

/** Reads it all. Two pages with equal traces cannot be told apart by anybody who picks up the tablet. */
export async function traceOf(page: Page): Promise<Trace> {
  const held = await page.evaluate(async () => {
    const names = (await caches.keys()).sort();
    const entries = await Promise.all(
      names.map(
        async (name) =>
          [
            name,
            (await (await caches.open(name)).keys()).map(({ url }) => url.replace(location.origin, '')).sort(),
          ] as const,
      ),
    );
    return {
      url: location.href.replace(location.origin, ''),
      title: document.title,
      historyLength: history.length,
      localStorage: Object.entries({ ...localStorage }) as [string, string][],
      sessionStorage: Object.entries({ ...sessionStorage }) as [string, string][],
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      cookies: document.cookie,
      windowName: window.name,
      caches: Object.fromEntries(entries),
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
