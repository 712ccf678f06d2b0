export interface EarlierPowers<Page> {
  caches: Pick<CacheStorage, 'open' | 'has' | 'delete'>;
  /** Name of the cache that answers for the pages. */
  main: string;
  /** Name of an empty cache that is there as long as files of an earlier version are: quick to ask for at every start. */
  mark: string;
  /** Whether this version has a file under that key. */
  isListed: (key: string) => boolean;
  /** Whether a newer version is coming or waits: then what is not listed may be its. */
  isNewerHere: () => boolean;
  /** The pages of this app that are open now. */
  pages: () => Promise<readonly Page[]>;
  /** Whether a page is of this version; one that cannot tell never answers. */
  isCurrent: (page: Page) => Promise<boolean>;
  /** How long an answer may take. */
  pause: () => Promise<void>;
  /** How often to ask: a slow tablet may still be starting. */
  times: number;
}

const earlierIn = async <Page>(cache: Cache, { isListed }: EarlierPowers<Page>) =>
  (await cache.keys()).filter(({ url }) => !isListed(url));

async function drop<Page>(powers: EarlierPowers<Page>): Promise<void> {
  const { caches, main, mark, isNewerHere } = powers;
  const cache = await caches.open(main);
  for (const request of await earlierIn(cache, powers)) {
    if (isNewerHere()) return;
    await cache.delete(request);
  }
  await caches.delete(mark);
}

/**
 * When a version takes over: the files of the one before stay while a page is open, for a child may have begun a visit there after
 * the page said that nobody was, and would find its lessons gone.
 */
export async function keepEarlier<Page>(powers: EarlierPowers<Page>): Promise<void> {
  const { caches, main, mark, pages } = powers;
  const earlier = await earlierIn(await caches.open(main), powers);
  if (earlier.length > 0 && (await pages()).length > 0) await caches.open(mark);
  else await drop(powers);
}

/** When a page is opened: the files of an earlier version go as soon as no open page is of one. */
export async function dropEarlier<Page>(powers: EarlierPowers<Page>): Promise<void> {
  const { caches, mark, pages, isCurrent, pause, times } = powers;
  if (!(await caches.has(mark))) return;
  for (let time = 0; time < times; time += 1) {
    const late = pause();
    const answers = Promise.all((await pages()).map(isCurrent));
    const said = await Promise.race([answers, late.then(() => [false])]);
    if (!said.includes(false)) return drop(powers);
    await late;
  }
}
