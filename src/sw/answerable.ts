interface Asked {
  method: string;
  mode: string;
  url: string;
}

/**
 * Which of the kept files answers a request.
 * @param asked the request
 * @param scope the folder the app lives in; anything outside it, and any other origin, is none of our business
 * @param keptAs where a file's copy is kept, if there is one
 * @returns the place of the copy, or undefined to leave the request to the browser
 */
export function answerable(
  asked: Asked,
  scope: string,
  keptAs: (url: string) => string | undefined,
): string | undefined {
  if (asked.method !== 'GET' || !asked.url.startsWith(scope)) return undefined;
  const [url = ''] = asked.url.split('#');
  return keptAs(url) ?? (asked.mode === 'navigate' ? keptAs(new URL('index.html', scope).href) : undefined);
}
