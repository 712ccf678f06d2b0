import { createHash, webcrypto } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkKept, repairKept, type KeptFile, type KeptPowers } from '../../src/sw/kept';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<p>Lantern</p>',
  'assets/a.js': 'a()',
  'assets/b.woff2': 'b',
};
const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const KEPT: readonly KeptFile[] = Object.entries(FILES).map(([name, text]) => ({
  url: `https://school.example/${name}`,
  key: `https://school.example/${name}?rev=1`,
  integrity: integrityOf(text),
}));
const [PAGE, SCRIPT] = KEPT as [KeptFile, KeptFile];

/** Every cache of a tablet, and everything that was ever done to them, in order. */
let all: Map<string, Map<string, Response>>;
let done: string[];
/** What the host has; a file that is not there is a 404. */
let host: Record<string, string>;
let network: boolean;
/** A Wi-Fi that wants a login first: every answer leads to another host, which a page may not follow. */
let portal: boolean;
/** Told before a file is put into a cache. */
let beforePut: (cache: string, key: string) => void;
let steps: [number, number][];

const caches: KeptPowers['caches'] = {
  async open(name: string) {
    const files = all.get(name) ?? new Map<string, Response>();
    all.set(name, files);
    return {
      match: async (key: string) => files.get(key)?.clone(),
      async put(key: string, answer: Response) {
        beforePut(name, key);
        done.push(`put ${name} ${key}`);
        files.set(key, answer);
      },
    } as unknown as Cache;
  },
  async delete(name: string) {
    return all.delete(name);
  },
};

const powers: KeptPowers = {
  caches,
  main: 'main',
  aside: 'aside',
  async fetch(url, { redirect }) {
    if (portal && redirect === 'manual') return { ok: false, status: 0, type: 'opaqueredirect' } as Response;
    if (!network || portal) throw new TypeError('Failed to fetch');
    const body = host[url];
    return body === undefined
      ? new Response('Not found', { status: 404 })
      : new Response(body, { headers: { 'Content-Type': 'text/x-own' } });
  },
  digest: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
  onProgress: (at, of) => steps.push([at, of]),
};

const held = async (name = 'main') =>
  Object.fromEntries(
    await Promise.all(
      [...(all.get(name) ?? [])].map(async ([key, answer]) => [key, await answer.clone().text()] as const),
    ),
  );
const whole = () => Object.fromEntries(KEPT.map(({ key }, at) => [key, Object.values(FILES)[at]]));
const spoil = (key: string, text: string) => all.get('main')?.set(key, new Response(text));

beforeEach(() => {
  all = new Map([['main', new Map(KEPT.map(({ key }, at) => [key, new Response(Object.values(FILES)[at])]))]]);
  done = [];
  host = Object.fromEntries(KEPT.map(({ url }, at) => [url, Object.values(FILES)[at] as string]));
  network = true;
  portal = false;
  beforePut = () => undefined;
  steps = [];
});

describe('looking at the kept files', () => {
  it('finds nothing wrong where nothing is, and says how far it is', async () => {
    expect(await checkKept(KEPT, powers)).toEqual({ total: 3, missing: 0, damaged: 0 });
    expect(steps).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('counts one that is gone and one that is something else, to the last letter', async () => {
    all.get('main')?.delete(PAGE.key);
    spoil(SCRIPT.key, 'a();');
    expect(await checkKept(KEPT, powers)).toEqual({ total: 3, missing: 1, damaged: 1 });
  });

  it('goes on after one that cannot be read', async () => {
    const unreadable = { clone: () => ({ arrayBuffer: () => Promise.reject(new Error('disk')) }) };
    all.get('main')?.set(PAGE.key, unreadable as unknown as Response);
    expect(await checkKept(KEPT, powers)).toEqual({ total: 3, missing: 0, damaged: 1 });
  });

  it('goes on after one that cannot be looked for', async () => {
    all.get('main')?.set(PAGE.key, {
      clone() {
        throw new Error('disk');
      },
    } as unknown as Response);
    expect(await checkKept(KEPT, powers)).toEqual({ total: 3, missing: 0, damaged: 1 });
  });

  it('calls every file damaged where the store cannot be opened', async () => {
    const open = () => Promise.reject(new DOMException('damaged', 'UnknownError'));
    const shut: KeptPowers = { ...powers, caches: { ...caches, open } };
    const report = { total: 3, missing: 0, damaged: 3 };
    expect(await checkKept(KEPT, shut)).toEqual(report);
    expect(await repairKept(KEPT, shut)).toEqual({ outcome: 'failed', report });
  });
});

describe('repairing them', () => {
  it('brings back what was gone and what was damaged, and leaves nothing lying about', async () => {
    all.get('main')?.delete(PAGE.key);
    spoil(SCRIPT.key, 'broken');
    expect(await repairKept(KEPT, powers)).toEqual({
      outcome: 'repaired',
      report: { total: 3, missing: 0, damaged: 0 },
    });
    expect(await held()).toEqual(whole());
    expect(all.get('main')?.get(PAGE.key)?.headers.get('Content-Type')).toBe('text/x-own');
    expect([...all.keys()]).toEqual(['main']);
    expect(steps.at(-1)).toEqual([8, 9]);
  });

  it('touches nothing before every file has come and is right', async () => {
    await repairKept(KEPT, powers);
    const first = done.findIndex((step) => step.startsWith('put main'));
    expect(first).toBe(3);
    expect(done.slice(0, first).every((step) => step.startsWith('put aside'))).toBe(true);
  });

  it('leaves the files of a newer version that waits', async () => {
    spoil('https://school.example/assets/newer.js', 'newer');
    await repairKept(KEPT, powers);
    expect(await held()).toEqual({ ...whole(), 'https://school.example/assets/newer.js': 'newer' });
  });

  it.each<[string, () => void, string]>([
    ['without a network', () => (network = false), 'offline'],
    ['behind a login to the Wi-Fi', () => (portal = true), 'different'],
    ['when the host has lost a file', () => delete host[SCRIPT.url], 'different'],
    ['when a filter answers in its place', () => (host[SCRIPT.url] = '<h1>Blocked</h1>'), 'different'],
    [
      'when there is no room',
      () =>
        (beforePut = () => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
      'full',
    ],
    [
      'when the tablet keeps nothing',
      () =>
        (beforePut = () => {
          throw new Error('disk');
        }),
      'failed',
    ],
  ])('%s says so and changes nothing', async (_, trouble, outcome) => {
    all.get('main')?.delete(PAGE.key);
    const before = await held();
    trouble();
    expect(await repairKept(KEPT, powers)).toEqual({ outcome, report: { total: 3, missing: 1, damaged: 0 } });
    expect(await held()).toEqual(before);
    expect([...all.keys()]).toEqual(['main']);
  });

  it('is never without a file it had, however soon it is cut short', async () => {
    for (let steps = 1; steps <= 6; steps += 1) {
      all.get('main')?.set(PAGE.key, new Response(FILES['index.html']));
      let left = steps;
      beforePut = () => {
        left -= 1;
        if (left < 0) throw new Error('switched off');
      };
      await repairKept(KEPT, powers);
      expect(await held()).toEqual(whole());
    }
  });

  it('does not believe a cache that keeps something else than it was given', async () => {
    const lying: KeptPowers = {
      ...powers,
      caches: {
        ...caches,
        async open(name) {
          const cache = await caches.open(name);
          const put = async (key: RequestInfo | URL) => cache.put(key, new Response('something else'));
          return (name === 'main' ? { match: cache.match, put } : cache) as Cache;
        },
      },
    };
    expect((await repairKept(KEPT, lying)).outcome).toBe('failed');
  });

  it('says so when what was set aside is gone before its turn', async () => {
    all.get('main')?.delete(PAGE.key);
    beforePut = (cache) => {
      if (cache === 'main') all.get('aside')?.clear();
    };
    all.get('main')?.delete(SCRIPT.key);
    expect(await repairKept(KEPT, powers)).toEqual({
      outcome: 'failed',
      report: { total: 3, missing: 1, damaged: 0 },
    });
  });
});
