import type { Page } from '@playwright/test';
import teacher from '../../locales/en/teacher.json' with { type: 'json' };
import { readDeviceCode } from '../../src/domain/device-code';
import { openInstalled, whenRunning } from '../support/app';
import { button } from '../support/child';
import { openGrownUps, turnTo } from '../support/grown-up';
import { expect, test } from '../support/installed';
import { PIN, SCHOOL, stored } from '../support/schools';

const { device } = teacher;

/** A tablet that is installed and set up, looked at by whoever looks after it. */
async function openDevice(page: Page, url: string): Promise<void> {
  await page.addInitScript((setUp) => localStorage.setItem('lantern.school', setUp), stored(SCHOOL));
  await openInstalled(page, url);
  await openGrownUps(page, PIN);
  await turnTo(page, teacher.nav.device);
}

/** Every kept file and what it holds, in a form that can be compared. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const all: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        const hash = await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer());
        all[`${name} ${request.url}`] = [...new Uint8Array(hash)].join(',');
      }
    }
    return all;
  });

/** Takes one file away and writes nonsense over another: pieces no open page needs just now. */
async function spoil(page: Page): Promise<void> {
  const spoiled = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const files = (await cache.keys()).filter(({ url }) => url.includes('/assets/secrets-'));
    const [gone, wrong] = files;
    if (!gone || !wrong) return 0;
    await cache.delete(gone);
    await cache.put(wrong, new Response('a filter’s notice'));
    return files.length;
  });
  expect(spoiled).toBeGreaterThanOrEqual(2);
}

test.describe.configure({ timeout: 120_000 });

const glance = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible({ timeout: 20_000 });
const code = async (page: Page) => readDeviceCode((await page.getByText(/^\w{4}-\w{4}-\w{4}$/).textContent()) ?? '');

test('a tablet with a file gone and one damaged is not ready, and is after a repair', async ({ page, served }) => {
  await openDevice(page, served.url);
  await glance(page, device.ready.ready);
  const before = await kept(page);
  await spoil(page);

  await button(page, device.repair.again).click();
  await glance(page, device.ready['not-ready']);
  expect(await code(page)).toMatchObject({ files: 'checked', missing: 1, damaged: 1 });

  await button(page, device.repair.go).click();
  // Every file is fetched, placed and looked at: as long as that takes on a loaded machine.
  await expect(page.getByText(device.repair.outcome.repaired)).toBeVisible({ timeout: 50_000 });
  await glance(page, device.ready.ready);
  expect(await code(page)).toMatchObject({ files: 'checked', missing: 0, damaged: 0, setUp: 'ready' });
  expect(await kept(page)).toEqual(before);
});

test('with the server dead a repair says so, and nothing is lost', async ({ context, page, served }) => {
  await openDevice(page, served.url);
  await glance(page, device.ready.ready);
  await spoil(page);
  const before = await kept(page);
  await served.kill();

  await button(page, device.repair.go).click();
  await expect(page.getByText(device.repair.outcome.offline)).toBeVisible({ timeout: 20_000 });
  await glance(page, device.ready['not-ready']);
  expect(await kept(page)).toEqual(before);

  await page.close();
  const later = await context.newPage();
  await later.goto(served.url);
  await whenRunning(later);
});

test('a host that has other files by now changes nothing', async ({ page, context, served }) => {
  await openDevice(page, served.url);
  await glance(page, device.ready.ready);
  await spoil(page);
  const before = await kept(page);
  await context.route('**/assets/secrets-*', (route) => route.fulfill({ body: '<h1>Blocked by the school</h1>' }));

  await button(page, device.repair.go).click();
  await expect(page.getByText(device.repair.outcome.different)).toBeVisible({ timeout: 50_000 });
  expect(await kept(page)).toEqual(before);
});
