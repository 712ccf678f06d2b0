import { useEffect, useState } from 'preact/hooks';

/** Something of the tablet's own that takes a moment. `missing`: a piece of it cannot be had. */
export type Fetched<T> = { state: 'waiting' | 'missing'; value?: undefined } | { state: 'ready'; value: T };

/**
 * Fetches when a page opens, and again when one of `for_` changes.
 * What rejects becomes `missing`, so that the page can say so in its place.
 */
export function useFetched<T>(fetch: () => Promise<T>, for_: readonly unknown[]): Fetched<T> {
  const [got, setGot] = useState<Fetched<T>>({ state: 'waiting' });
  useEffect(() => {
    let gone = false;
    setGot({ state: 'waiting' });
    const put = (next: Fetched<T>) => {
      if (!gone) setGot(next);
    };
    fetch().then(
      (value) => put({ state: 'ready', value }),
      () => put({ state: 'missing' }),
    );
    return () => {
      gone = true;
    };
  }, for_);
  return got;
}
