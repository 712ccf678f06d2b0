interface Asked {
  method: string;
  mode: string;
  url: string;
}

/** What becomes of a request that is ours. */
export interface Answer {
  /** Where its copy is kept. */
  kept: string;
  /** Or: the page is not there, and the app's own address is shown in its place. */
  elsewhere?: boolean;
}

/**
 * Which of the kept files answers a request.
 * @param asked the request
 * @param scope the folder the app lives in; anything outside it, and any other origin, is none of our business
 * @param keptAs where a file's copy is kept, if there is one
 * @returns undefined to leave the request to the browser
 */
export function answerable(
  asked: Asked,
  scope: string,
  keptAs: (url: string) => string | undefined,
): Answer | undefined {
  if (asked.method !== 'GET' || !asked.url.startsWith(scope)) return undefined;
  const [url = ''] = asked.url.split('#');
  const listed = keptAs(url);
  if (listed !== undefined) return { kept: listed };
  const page = keptAs(new URL('index.html', scope).href);
  if (asked.mode === 'navigate' && page !== undefined) {
    const [place = ''] = url.split('?');
    // From a deeper address the page would look for its own files in a folder that is not there.
    return place === scope || keptAs(place) === page ? { kept: page } : { kept: page, elsewhere: true };
  }
  // What a page of the version before asks for, whose visit had begun when this one took over (`earlier.ts`).
  return url.startsWith(new URL('assets/', scope).href) ? { kept: url } : undefined;
}
