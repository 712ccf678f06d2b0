import type { BrowserContext, Page } from '@playwright/test';
import lesson from '../../src/content/lessons/7-9/feelings.json' with { type: 'json' };
import feelings from '../../locales/en/lessons/feelings.json' with { type: 'json' };
import secrets from '../../locales/en/lessons/secrets.json' with { type: 'json' };
import tell from '../../locales/en/tell.json' with { type: 'json' };
import { openInstalled, whenRunning } from '../support/app';
import { button, onWelcome, openLesson, words } from '../support/child';
import { expect, test } from '../support/installed';
import { SCHOOL, stored } from '../support/schools';

/** Lets the tablet lose pieces of the app: from the cache we fill and from the browser's own. */
async function lose(context: BrowserContext, page: Page, piece: RegExp): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  return page.evaluate(async (source) => {
    let lost = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (new RegExp(source).test(request.url) && (await cache.delete(request))) lost += 1;
      }
    }
    return lost;
  }, piece.source);
}

test('with the server dead, a child starts cold, walks a whole lesson and goes through Who can I tell?', async ({
  context,
  page,
  served,
}) => {
  await openInstalled(page, served.url);
  await page.close();
  await served.kill();

  const later = await context.newPage();
  await later.goto(served.url);
  await whenRunning(later);
  // Whoever holds a tablet that nobody has set up is told so.
  await expect(later.getByText(words.notSetUp.text)).toBeVisible();
  await openLesson(later, feelings.title);
  const end = later.getByRole('heading', { name: words.end.heading });
  const onward = later.locator('main [data-tone="go"]:enabled');
  const steps = new Set<string>();
  for (let taps = 0; taps < 100 && !(await end.isVisible()); taps += 1) {
    steps.add((await later.getByRole('img', { name: /^Step \d+ of/ }).getAttribute('aria-label')) ?? '');
    await ((await onward.isVisible()) ? onward : button(later, words.lesson.notSure)).click();
  }
  await expect(end).toBeVisible();
  expect(steps.size).toBe(lesson.steps.length);

  await button(later, words.tell).click();
  for (const heading of [
    tell.hand.heading,
    tell.firstWords.heading,
    tell.notListened.heading,
    tell.helpNow.heading,
    tell.whatNext.heading,
    tell.friend.heading,
  ]) {
    await expect(later.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    if (heading !== tell.friend.heading) await button(later, words.lesson.next).click();
  }
  await button(later, words.home).click();
  await onWelcome(later);
});

test('where a lesson, what draws it or the map’s titles are missing, a kind screen leads to Who can I tell?', async ({
  context,
  page,
  served,
}) => {
  const start = (on: Page) => button(on, /^(Look around|Start)$/).click();
  const PIECES: [RegExp, (on: Page) => Promise<void>][] = [
    // Its shape and its words. The others' are there.
    [/\/assets\/feelings-[\w-]{8}\.js$/, (on) => start(on).then(() => button(on, feelings.title).click())],
    [/\/assets\/lesson-(?!map)[\w-]+\.js$/, (on) => start(on).then(() => button(on, secrets.title).click())],
    [/\/assets\/en-[\w-]{8}\.js$/, start],
  ];
  await openInstalled(page, served.url);
  await served.kill();

  let last = page;
  for (const [piece, toWhereItIs] of PIECES) {
    expect(await lose(context, last, piece), String(piece)).toBeGreaterThan(0);
    await last.close();
    const later = await context.newPage();
    await later.goto(served.url);
    await whenRunning(later);
    await toWhereItIs(later);
    await expect(later.getByRole('heading', { name: words.oops.heading })).toBeVisible();
    await expect(later.locator('main').getByText(/not your fault/)).toBeVisible();
    await later.locator('main').getByRole('button', { name: words.tell }).click();
    await expect(later.getByRole('heading', { name: tell.hand.heading })).toBeVisible();
    last = later;
  }
  await button(last, words.hide).click();
  await button(last, words.home).click();
  await onWelcome(last);
});

test('where Who can I tell? itself is missing, the school’s people and the numbers stand on the error screen', async ({
  context,
  page,
  served,
}) => {
  await context.addInitScript((setUp) => localStorage.setItem('lantern.school', setUp), stored(SCHOOL));
  await openInstalled(page, served.url);
  expect(await lose(context, page, /\/assets\/tell-[\w-]+\.js$/)).toBeGreaterThan(0);
  await page.close();
  await served.kill();

  const later = await context.newPage();
  await later.goto(served.url);
  await whenRunning(later);
  await button(later, words.tell).click();
  const main = later.locator('main');
  await expect(main.getByText(words.broken.helpText)).toBeVisible();
  for (const { name, role, where } of SCHOOL.people) await expect(main).toContainText(`${name}, ${role}, ${where}`);
  await expect(main).toContainText('Childline: 0800 1111');
  await expect(main).toContainText(`${words.broken.danger}: 999`);
  await expect(main).toContainText(words.oops.grownUp);
  await button(later, words.oops.home).click();
  await onWelcome(later);
});

test('a cut set-up leaves the child’s side working and the file where it was', async ({ page, served }) => {
  await page.addInitScript(() => {
    localStorage.setItem('lantern.school', '{"region":"GB-');
  });
  await openInstalled(page, served.url);
  // Safe defaults for the child; the file stays, so that the grown-ups’ side can say what was wrong.
  await onWelcome(page);
  expect(await page.evaluate(() => localStorage.getItem('lantern.school'))).toBe('{"region":"GB-');
  await openLesson(page, feelings.title);
});

test('a tablet that thinks it is 1970 works all the same', async ({ page, served }) => {
  await page.clock.install({ time: 0 });
  await openInstalled(page, served.url);
  await openLesson(page, feelings.title);
  await button(page, words.hide).click();
  await page.clock.setSystemTime(new Date('2026-11-24T10:00:00Z'));
  await button(page, words.home).click();
  await button(page, words.carryOn.label).click();
  await expect(page.getByRole('img', { name: /^Step 1 of/ })).toBeVisible();
});

test('who asks for help beside a lesson that waits comes back to it, and a tablet that slept shows no lesson', async ({
  page,
  served,
}) => {
  await page.clock.install();
  await openInstalled(page, served.url);
  await openLesson(page, feelings.title);
  await button(page, words.hide).click();
  await button(page, words.home).click();
  await button(page, words.tell).click();
  await expect(page.getByRole('heading', { level: 1, name: tell.hand.heading })).toBeVisible();
  await button(page, words.home).click();
  await button(page, words.carryOn.label).click();
  const first = page.getByRole('img', { name: /^Step 1 of/ });
  await expect(first).toBeVisible();

  // A lid shut: the clock goes on, the timers do not, and the page is told nothing.
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now + 3_600_000);
  await page.clock.runFor(2000);
  await onWelcome(page);
  await expect(first).toHaveCount(0);
});

test('two tabs know nothing of each other’s child', async ({ context, page, served }) => {
  await openInstalled(page, served.url);
  await openLesson(page, feelings.title);
  const other = await context.newPage();
  await other.goto(served.url);
  await onWelcome(other);
  await expect(button(other, words.carryOn.label)).toHaveCount(0);
});

test('a set-up whose reader is missing is not called none', async ({ context, page, served }) => {
  await context.addInitScript((setUp) => localStorage.setItem('lantern.school', setUp), stored(SCHOOL));
  await openInstalled(page, served.url);
  expect(await lose(context, page, /\/assets\/school-[\w-]+\.js$/)).toBeGreaterThan(0);
  await page.close();
  await served.kill();

  const later = await context.newPage();
  const gone = later.waitForEvent('requestfailed', (request) => request.url().includes('/assets/school-'));
  await later.goto(served.url);
  await whenRunning(later);
  await gone;
  await expect(button(later, words.start)).toBeVisible();
  await expect(later.getByText(words.notSetUp.text)).toBeHidden();
});
