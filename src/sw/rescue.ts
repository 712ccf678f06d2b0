interface Rescue<Page> {
  /** The pages of this app that are open now. */
  pages: () => Promise<readonly Page[]>;
  /** Settles when the page says that it runs; a page that cannot run never answers. */
  ask: (page: Page) => Promise<void>;
  /** How long an answer may take. */
  pause: () => Promise<void>;
  /** How often to ask: a slow tablet may still be starting. */
  times: number;
}

/**
 * The way out that needs no screen: tells whether pages are open and not one of them runs, as after a broken release.
 * Then a new version must not wait for a page to say 'now', because that page never will. One healthy page is enough to
 * wait: a child may be in the middle of a lesson there.
 */
export async function needsRescue<Page>({ pages, ask, pause, times }: Rescue<Page>): Promise<boolean> {
  for (let time = 0; time < times; time += 1) {
    const open = await pages();
    if (open.length === 0) return false;
    const answered = open.map((page) => ask(page).then(() => true));
    if (await Promise.race([...answered, pause().then(() => false)])) return false;
  }
  return true;
}
