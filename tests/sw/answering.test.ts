import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answering } from '../../src/sw/answering';

const SCOPE = 'https://school.example/lantern/';
const PAGE = `${SCOPE}index.html`;
const SCRIPT = `${SCOPE}assets/index-1.js`;

const cache = { match: vi.fn<(key: string) => Promise<Response | undefined>>() };
const caches = { open: vi.fn<(name: string) => Promise<Cache>>() };
/** Gives what the host has; rejects where there is no network. */
const fetch = vi.fn<(request: Request) => Promise<Response>>();
const LAST_PAGE = 'Tell a person';

const answer = answering({
  caches,
  main: 'main',
  scope: SCOPE,
  fetch,
  lastPage: () => new Response(LAST_PAGE, { status: 503 }),
});
const asked = (mode: string, destination = '') => ({ mode, destination, url: PAGE }) as unknown as Request;
const text = async (request: Request, key = PAGE) => (await answer(request, { kept: key })).text();

beforeEach(() => {
  cache.match.mockReset().mockImplementation(async (key) => new Response(`kept ${key}`));
  caches.open.mockReset().mockResolvedValue(cache as unknown as Cache);
  fetch.mockReset().mockResolvedValue(new Response('of the host'));
});

describe('what the worker answers', () => {
  it('is the kept copy, and the host hears nothing', async () => {
    expect(await text(asked('navigate'))).toBe(`kept ${PAGE}`);
    expect(caches.open).toHaveBeenCalledWith('main');
    expect(cache.match).toHaveBeenCalledWith(PAGE, { ignoreVary: true });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is a script as new, which the browser does not keep compiled', async () => {
    const kept = new Response('run()', { headers: { 'Content-Type': 'text/javascript' } });
    cache.match.mockResolvedValue(kept);
    const given = await answer(asked('cors', 'script'), { kept: SCRIPT });
    expect(given).not.toBe(kept);
    expect(given.headers.get('Content-Type')).toBe('text/javascript');
    expect(await given.text()).toBe('run()');
  });

  it('leads from a deeper address to the app’s own', async () => {
    const given = await answer(asked('navigate'), { kept: PAGE, elsewhere: true });
    expect(given.headers.get('Location')).toBe(SCOPE);
  });

  describe.each<[string, () => void]>([
    ['nothing is kept', () => cache.match.mockResolvedValue(undefined)],
    ['the copy cannot be looked for', () => cache.match.mockRejectedValue(new Error('disk'))],
    ['the store cannot be opened', () => caches.open.mockRejectedValue(new DOMException('damaged', 'UnknownError'))],
  ])('where %s', (_, trouble) => {
    // What it gives must not be taken for something to be called afterwards.
    beforeEach(() => void trouble());

    it('is what the host has', async () => {
      expect(await text(asked('navigate'))).toBe('of the host');
      fetch.mockResolvedValue(new Response('a()'));
      expect(await text(asked('cors', 'script'), SCRIPT)).toBe('a()');
    });

    it('is the last page where the host has none or is not there, and never the browser’s own', async () => {
      fetch.mockResolvedValueOnce(new Response('Not found', { status: 404 }));
      expect(await text(asked('navigate'))).toBe(LAST_PAGE);
      fetch.mockRejectedValueOnce(new TypeError('no network'));
      expect(await text(asked('navigate'))).toBe(LAST_PAGE);
    });

    it('leaves a redirect of the page to the browser', async () => {
      const redirect = { ok: false, type: 'opaqueredirect' } as Response;
      fetch.mockResolvedValue(redirect);
      expect(await answer(asked('navigate'), { kept: PAGE })).toBe(redirect);
    });
  });
});
