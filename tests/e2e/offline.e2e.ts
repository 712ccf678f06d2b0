import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { filesToKeep } from '../../build/kept-files';
import common from '../../locales/en/common.json' with { type: 'json' };
import secrets from '../../locales/en/lessons/secrets.json' with { type: 'json' };
import teacher from '../../locales/en/teacher.json' with { type: 'json' };
import { DIST, expect, openInstalled, startServer, test, whenRunning } from '../support/app';
import { openLesson } from '../support/child';
import { openGrownUps, turnTo } from '../support/grown-up';
import { test as onTablet } from '../support/installed';

const { broken } = common;

/** The browser's own cache may save the day where ours fails, but no one can count on it. */
async function forgetBrowserCache(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
}

for (const mount of ['/', '/schools/oak/']) {
  test(`everything is still there with the server dead, in the folder ${mount}`, async ({ context, page }) => {
    const server = await startServer({ mount });
    await openInstalled(page, server.url);
    await forgetBrowserCache(context, page);
    await page.close();
    await server.kill();

    const later = await context.newPage();
    await later.goto(server.url);
    await whenRunning(later);
    await expect(later.getByRole('heading', { name: common.appName })).toBeVisible();
    await openLesson(later, secrets.title);

    const files = filesToKeep(DIST);
    expect(files.length).toBeGreaterThan(10);
    const kept = await later.evaluate(async (names) => {
      const hash = async (body: ArrayBuffer) =>
        [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('');
      return Promise.all(names.map(async (name) => hash(await (await fetch(`./${name}`)).arrayBuffer())));
    }, files);
    const wanted = files.map((file) =>
      createHash('sha256')
        .update(readFileSync(join(DIST, file)))
        .digest('hex'),
    );
    expect(Object.fromEntries(files.map((file, at) => [file, kept[at]]))).toEqual(
      Object.fromEntries(files.map((file, at) => [file, wanted[at]])),
    );
  });
}

test('files that did not all come are fetched when the network is back, with nobody doing anything', async ({
  context,
  page,
  served,
}) => {
  let left = 50;
  const cut = async (route: Route) => {
    if (route.request().serviceWorker() && (left -= 1) < 0) await route.abort();
    else await route.continue();
  };
  await context.route('**/assets/**', cut);
  await page.goto(served.url);
  await whenRunning(page);
  await openGrownUps(page);
  await turnTo(page, teacher.nav.device);
  await expect(page.getByText(teacher.device.blocker['cut-off'])).toBeVisible({ timeout: 30_000 });

  await context.unroute('**/assets/**', cut);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText(teacher.device.offlineState.ready)).toBeVisible({ timeout: 30_000 });
});

onTablet('any address inside the app opens the app, with the server dead', async ({ page, served }) => {
  await openInstalled(page, served.url);
  await served.kill();
  await page.goto(`${served.url}index.html`);
  await whenRunning(page);
  // From a deeper folder the page would look for its files where there are none.
  for (const address of ['somewhere?from=a#bookmark', 'a/b/c', 'a/b/']) {
    await page.goto(`${served.url}${address}`);
    await whenRunning(page);
    expect(new URL(page.url()).pathname).toBe(new URL(served.url).pathname);
  }
});

onTablet('nothing is kept while it is used but what was kept before', async ({ page, served }) => {
  await openInstalled(page, served.url);
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      );
      return lists.flat().sort();
    });
  const before = await kept();
  expect(before).toHaveLength(filesToKeep(DIST).length);
  await page.evaluate(() =>
    Promise.all(['./favicon.svg', './favicon.svg?child=1', './not-there.json'].map((url) => fetch(url))),
  );
  await page.reload();
  await whenRunning(page);
  expect(await kept()).toEqual(before);
});

test('a server answers a missing file with 404, never with the page', async ({ request, served }) => {
  const answer = await request.get(`${served.url}assets/lesson-00000000.js`);
  expect(answer.status()).toBe(404);
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect((await request.get(`${served.url}.vite/manifest.json`)).status()).toBe(404);
});

test.describe('when the app cannot start', () => {
  onTablet('because its script is gone, there are kind words and people to call', async ({ context, page, served }) => {
    await openInstalled(page, served.url);
    const lost = await page.evaluate(async () => {
      const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
      const deleted = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).delete(script)),
      );
      return deleted.includes(true);
    });
    expect(lost).toBe(true);
    await forgetBrowserCache(context, page);
    await page.close();
    await served.kill();

    const later = await context.newPage();
    await later.goto(served.url);
    await expect(later.getByRole('heading', { name: broken.heading })).toBeVisible();
    await expect(later.getByText(broken.text)).toBeVisible();
    await expect(later.locator('dl:visible')).toHaveText(`Childline0800 1111${broken.danger}999`);
    await expect(later.getByRole('link', { name: broken.again })).toBeVisible();
  });

  onTablet(
    'because even its page is gone, there are the same words and the numbers of the school',
    async ({ context, page, served }) => {
      await openInstalled(page, served.url);
      await page.evaluate(async () => {
        localStorage.setItem('lantern.school', JSON.stringify({ school: { region: 'IE' } }));
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) if (request.url.includes('index.html')) await cache.delete(request);
        }
      });
      await forgetBrowserCache(context, page);
      await page.close();
      await served.kill();

      const later = await context.newPage();
      const asked: string[] = [];
      const refused: string[] = [];
      later.on('request', (request) => asked.push(new URL(request.url()).origin));
      later.on('console', (message) => refused.push(message.text()));
      await later.goto(served.url);
      await expect(later).toHaveTitle(common.appName);
      await expect(later.getByRole('heading', { name: broken.heading })).toBeVisible();
      await expect(later.getByText(broken.helpText)).toBeVisible();
      await expect(later.locator('dl:visible')).toContainText('1800 66 66 66');
      expect([...new Set(asked)]).toEqual([new URL(served.url).origin]);
      expect(refused.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
    },
  );

  test('the numbers are those of the region the school has set, and no other', async ({ page, served }) => {
    await page.addInitScript(() =>
      localStorage.setItem('lantern.school', JSON.stringify({ school: { region: 'IE' } })),
    );
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(served.url);
    await expect(page.getByText('1800 66 66 66')).toBeVisible();
    await expect(page.getByText('0800 1111').first()).toBeHidden();
    await page.addInitScript(() =>
      localStorage.setItem('lantern.school', JSON.stringify({ school: { region: 'elsewhere' } })),
    );
    await page.reload();
    await expect(page.getByText(broken.helpText)).toBeVisible();
    await expect(page.locator('dl:visible')).toHaveCount(0);
  });

  test('because it never comes to an end, the same', async ({ page, served }) => {
    await page.clock.install();
    await page.route('**/assets/index-*.js', () => undefined);
    await page.goto(served.url, { waitUntil: 'commit' });
    await expect(page.locator('html[data-starting]')).toBeAttached();
    await expect(page.getByRole('heading', { name: broken.heading })).toBeHidden();
    await page.clock.fastForward(30_000);
    await expect(page.getByRole('heading', { name: broken.heading })).toBeVisible();
  });

  test('because there are no scripts at all, the same', async ({ browser, served }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.url);
    await expect(page.getByRole('heading', { name: broken.heading })).toBeVisible();
    await expect(page.locator('dl:visible')).toHaveText(`Childline0800 1111${broken.danger}999`);
    await expect(page.locator('#app')).toBeHidden();
    await context.close();
  });

  test('and nothing of that shows where it does start', async ({ page, served }) => {
    await page.goto(served.url);
    await whenRunning(page);
    await expect(page.getByText(broken.heading)).toBeHidden();
  });
});
