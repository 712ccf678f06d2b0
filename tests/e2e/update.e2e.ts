import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import secrets from '../../locales/en/lessons/secrets.json' with { type: 'json' };
import common from '../../locales/en/common.json' with { type: 'json' };
import { filesToKeep } from '../../build/kept-files';
import { ARE_YOU_BUSY, SKIP_WAITING } from '../../src/sw/messages';
import { DIST, lookForUpdate, openInstalled, startServer, version, whenRunning, type Served } from '../support/app';
import { button, openLesson, toStep } from '../support/child';
import { expect, test as base } from '../support/installed';
import { release } from '../support/variant';

interface Host {
  server: Served;
  put: (version: string, broken?: boolean) => void;
  /** A release of which no script has the name it had. */
  putRenamed: (version: string) => void;
  folder: string;
}

/** The release that is installed before each test. */
const ONE = /<meta name="version" content="([^"]*)/.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))?.[1] ?? '';

/** A host on which one release can replace another. */
const test = base.extend<{ host: Host }>({
  host: async ({ image }, use) => {
    const to = join(mkdtempSync(join(tmpdir(), 'lantern-host-')), 'dist');
    const put = (name: string, broken = false) => release({ from: DIST, to, version: name, broken });
    const putRenamed = (name: string) => release({ from: DIST, to, version: name, renamed: true });
    cpSync(DIST, to, { recursive: true });
    const server = await startServer({ dir: to, port: image.port });
    await use({ server, put, putRenamed, folder: to });
    await server.kill();
    rmSync(join(to, '..'), { recursive: true, force: true });
  },
});

const START = new RegExp(`^(${common.start}|${common.lookAround})$`);

/** Settles when the newer version is on the tablet, whole, and waits. */
async function updateWaits(page: Page): Promise<void> {
  const waits = async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting);
  await expect.poll(() => page.evaluate(waits), { timeout: 30_000 }).toBe(true);
}

/**
 * Asks the waiting version in, as a page at rest does, and settles when it has been answered twice: the worker takes one after the
 * other, so whatever the page itself may have asked before has come to its end.
 */
async function askedInVain(page: Page): Promise<void> {
  for (let times = 0; times < 2; times += 1) {
    await page.evaluate(
      async ([question, ask]) => {
        const { serviceWorker } = navigator;
        const waiting = (await serviceWorker.getRegistration())?.waiting;
        if (!waiting) throw new Error('It waits no longer');
        const asked = new Promise<void>((then) =>
          serviceWorker.addEventListener('message', ({ data }) => data === question && then()),
        );
        waiting.postMessage({ type: ask });
        await asked;
      },
      [ARE_YOU_BUSY, SKIP_WAITING] as const,
    );
  }
}

test('an update waits while a visit runs, and comes on the welcome screen', async ({ page, host }) => {
  await openInstalled(page, host.server.url);
  expect(await version(page)).toBe(ONE);
  await page.getByRole('button', { name: START }).click();
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));

  host.put('two');
  await lookForUpdate(page);
  await updateWaits(page);
  await askedInVain(page);
  await updateWaits(page);
  await expect(page.locator('html[data-same-page]')).toBeAttached();
  expect(await version(page)).toBe(ONE);

  await page.getByRole('button', { name: common.home }).click();
  await expect(page.locator('html[data-same-page]')).not.toBeAttached();
  await whenRunning(page);
  expect(await version(page)).toBe('two');
});

test('a release that cannot start is replaced by a repaired one with nobody doing anything', async ({ page, host }) => {
  await openInstalled(page, host.server.url);
  host.put('two, broken', true);
  await lookForUpdate(page);
  await expect(page.getByRole('heading', { name: common.broken.heading })).toBeVisible();
  expect(await version(page)).toBe('two, broken');

  host.put('three');
  // The tablet is switched off and on: nothing of ours runs on the page that could ask for anything.
  await page.goto('about:blank');
  await page.goto(host.server.url);
  await expect(page.locator('meta[name=version]')).toHaveAttribute('content', 'three', { timeout: 40_000 });
  await whenRunning(page);
});

test('after an update the new version is whole with the server dead', async ({ context, page, host }) => {
  await openInstalled(page, host.server.url);
  host.put('two');
  await lookForUpdate(page);
  await expect(page.locator('meta[name=version]')).toHaveAttribute('content', 'two');
  await page.close();
  await host.server.kill();
  const later = await context.newPage();
  await later.goto(host.server.url);
  await whenRunning(later);
  expect(await version(later)).toBe('two');
});

test('an update waits for a lesson in another tab too, and then comes to both', async ({ context, page, host }) => {
  await openInstalled(page, host.server.url);
  await openLesson(page, secrets.title);
  const beside = await context.newPage();
  await beside.goto(host.server.url);
  await whenRunning(beside);

  host.put('two');
  await lookForUpdate(beside);
  await updateWaits(beside);
  // The page at rest asks it in, the more so when somebody comes and goes there.
  await button(beside, START).click();
  await button(beside, common.home).click();
  await expect(button(beside, START)).toBeVisible();
  await host.server.kill();
  await button(page, common.home).click();
  await button(page, common.stopHere.stay).click();
  await toStep(page, 1);
  expect(await version(page)).toBe(ONE);
  expect(await version(beside)).toBe(ONE);

  await button(page, common.home).click();
  await button(page, common.stopHere.go).click();
  for (const one of [page, beside])
    await expect(one.locator('meta[name=version]')).toHaveAttribute('content', 'two', { timeout: 20_000 });
  await whenRunning(page);
  await openLesson(page, secrets.title);
});

test('a visit that begins while an update takes over has every file to its end', async ({ page, host }) => {
  // The page says that nobody is busy, and in the same moment a child taps Start: too late to be asked again, however often a slow
  // machine asks. It has five hundred files to fetch before it does, and others' tests beside it.
  test.setTimeout(180_000);
  await page.addInitScript(
    ({ question, start }) => {
      const { serviceWorker } = navigator;
      let asked = false;
      serviceWorker.addEventListener('message', (event) => {
        if (event.data !== question) return;
        event.stopImmediatePropagation();
        event.ports[0]?.postMessage(false);
        asked = true;
        const named = [...document.querySelectorAll('button')].find(({ textContent }) => start.includes(textContent));
        named?.click();
      });
      serviceWorker.addEventListener('controllerchange', () => {
        if (asked) document.documentElement.setAttribute('data-taken-over', '');
      });
    },
    { question: ARE_YOU_BUSY, start: [common.start, common.lookAround] },
  );
  await openInstalled(page, host.server.url);
  host.putRenamed('two');
  const browser = await page.context().newCDPSession(page);
  // The worker in charge, as the browser numbers it. The new one must not be stopped with it, as when all are: a page whose worker
  // dies just as it takes over asks the host for everything until it is loaded anew, and a browser stops only one that rests.
  let inCharge = '';
  browser.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    inCharge = versions.find(({ status }) => status === 'activated')?.versionId ?? inCharge;
  });
  await browser.send('ServiceWorker.enable');
  // Looked for again, as from time to time: a look that began before the new version was there finds none. One time in fifteen
  // Chromium then keeps the old worker in charge, with nothing in its hands, until it is stopped. A browser stops such a worker within
  // a minute; one that a test looks into it never does.
  await expect(async () => {
    await lookForUpdate(page);
    await expect(page.locator('html[data-taken-over]'))
      .toBeAttached({ timeout: 15_000 })
      .catch(async (late: unknown) => {
        await browser.send('ServiceWorker.stopWorker', { versionId: inCharge });
        throw late;
      });
  }).toPass({ timeout: 120_000 });
  // What the browser itself may still have of the old files is not to be counted on.
  await browser.send('Network.clearBrowserCache');

  await button(page, secrets.title).click();
  await toStep(page, 1);
  expect(await version(page)).toBe(ONE);
  await button(page, common.home).click();
  await button(page, common.stopHere.go).click();
  await expect(page.locator('meta[name=version]')).toHaveAttribute('content', 'two');
  await whenRunning(page);
  await openLesson(page, secrets.title);
  // Nothing is left of the version before, nor of the fact that somebody was in the middle of it.
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      return Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    });
  await expect.poll(kept, { timeout: 20_000 }).toEqual([filesToKeep(host.folder).length]);
});
