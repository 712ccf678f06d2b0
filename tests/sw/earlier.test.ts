import { beforeEach, expect, it } from 'vitest';
import { dropEarlier, keepEarlier, type EarlierPowers } from '../../src/sw/earlier';

type Page = 'this version' | 'the one before' | 'says nothing';

const HERE = ['https://school.example/index.html?rev=2', 'https://school.example/assets/b.js'];
const BEFORE = ['https://school.example/index.html?rev=1', 'https://school.example/assets/a.js'];

/** Every cache of a tablet, by the addresses in it. */
let all: Map<string, Set<string>>;
/** What is open at each question; the last stays. */
let open: Page[][];
let newer: boolean;
let pauses: number;

const caches: EarlierPowers<Page>['caches'] = {
  async open(name: string) {
    const files = all.get(name) ?? new Set<string>();
    all.set(name, files);
    return {
      keys: async () => [...files].map((url) => ({ url })),
      delete: async ({ url }: { url: string }) => files.delete(url),
    } as unknown as Cache;
  },
  has: async (name) => all.has(name),
  delete: async (name) => all.delete(name),
};

const powers: EarlierPowers<Page> = {
  caches,
  main: 'main',
  mark: 'mark',
  isListed: (key) => HERE.includes(key),
  isNewerHere: () => newer,
  pages: async () => (open.length > 1 ? open.shift()! : open[0]!),
  isCurrent: (page) =>
    page === 'says nothing' ? new Promise<boolean>(() => undefined) : Promise.resolve(page === 'this version'),
  async pause() {
    pauses += 1;
    // After everything that answers at once.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  },
  times: 3,
};

const held = () => Object.fromEntries([...all].map(([name, files]) => [name, [...files]]));

beforeEach(() => {
  all = new Map([['main', new Set([...BEFORE, ...HERE])]]);
  open = [['the one before']];
  newer = false;
  pauses = 0;
});

it('keeps what the version before had while a page is open, and marks that it is there', async () => {
  await keepEarlier(powers);
  expect(held()).toEqual({ main: [...BEFORE, ...HERE], mark: [] });
});

it('drops it at once where no page is open', async () => {
  open = [[]];
  await keepEarlier(powers);
  expect(held()).toEqual({ main: HERE });
});

it('leaves no mark where the version before left nothing, as at the very first start', async () => {
  all = new Map([
    ['main', new Set(HERE)],
    ['mark', new Set()],
  ]);
  await keepEarlier(powers);
  expect(held()).toEqual({ main: HERE });
});

it('asks nobody where nothing is marked', async () => {
  await dropEarlier(powers);
  expect(pauses).toBe(0);
  expect(held()).toEqual({ main: [...BEFORE, ...HERE] });
});

it.each<[string, Page[][]]>([
  ['every page is of this version', [['this version', 'this version']]],
  ['the page that was of the one before has been opened anew', [['the one before'], ['this version']]],
  ['a page that was still starting answers', [['says nothing'], ['says nothing'], ['this version']]],
  ['the last page has been closed', [['the one before'], []]],
])('drops it when %s', async (_, pages) => {
  await keepEarlier(powers);
  open = pages;
  await dropEarlier(powers);
  expect(held()).toEqual({ main: HERE });
});

it.each<[string, Page[]]>([
  ['a child is in a visit that began before', ['this version', 'the one before']],
  ['a page cannot say what it is', ['this version', 'says nothing']],
])('keeps it while %s', async (_, pages) => {
  await keepEarlier(powers);
  open = [pages];
  await dropEarlier(powers);
  expect(held()).toEqual({ main: [...BEFORE, ...HERE], mark: [] });
});

it('touches nothing while a newer version is coming, whose files look the same', async () => {
  await keepEarlier(powers);
  open = [['this version']];
  newer = true;
  await dropEarlier(powers);
  expect(held()).toEqual({ main: [...BEFORE, ...HERE], mark: [] });
});
