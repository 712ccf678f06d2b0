interface Question<Page> {
  /** The pages of this app that are open now. */
  pages: () => Promise<readonly Page[]>;
  /** Whether somebody is in the middle of something there; a page of an older version never answers. */
  ask: (page: Page) => Promise<boolean>;
  /** How long an answer may take. */
  pause: () => Promise<void>;
}

/**
 * Whether a new version has to wait although a page asked it in: the page that asks knows of itself alone, and the files of a
 * lesson in another tab would be gone from under a child.
 */
export async function anyoneBusy<Page>({ pages, ask, pause }: Question<Page>): Promise<boolean> {
  const answers = (await pages()).map(ask);
  const oneIs = answers.map(async (answer) => {
    if (!(await answer)) await new Promise(() => undefined);
    return true;
  });
  const all = Promise.all(answers).then((said) => said.includes(true));
  return Promise.race([...oneIs, all, pause().then(() => false)]);
}
