import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openInstalled } from '../support/app';
import { button, freshTrace, onWelcome, openLesson, toStep, words } from '../support/child';
import { expect, firstPage, test } from '../support/installed';
import { traceOf } from '../support/trace';

const LESSON = 'Secrets and surprises';

/** Into the second lesson, two answers given: something to find, if anything can be found. */
async function midLesson(page: Page): Promise<void> {
  await openLesson(page, LESSON);
  await button(page, words.lesson.notSure).click();
  await button(page, words.lesson.next).click();
  await toStep(page, 2);
}

/** What the page's own list says of the lesson. */
const fetched = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('secrets')),
  );

/** Picks two safe adults in 'Who can I tell?'. */
async function pickAdults(page: Page): Promise<void> {
  await button(page, words.tell).click();
  const adults = page.locator('main [data-answer]');
  await adults.nth(0).click();
  await adults.nth(1).click();
  await expect(page.locator('main [data-answer][aria-pressed="true"]')).not.toHaveCount(0);
}

const WAYS_TO_END: Record<string, (page: Page) => Promise<void>> = {
  'going home out of a lesson': async (page) => {
    await button(page, words.home).click();
    await button(page, words.stopHere.go).click();
  },
  'two minutes after Hide': async (page) => {
    await button(page, words.hide).click();
    await button(page, words.home).click();
    await expect(button(page, words.carryOn.label)).toBeVisible();
    await page.clock.runFor('02:01');
  },
  'nobody there': async (page) => {
    await page.clock.runFor('04:01');
    await expect(page.getByRole('dialog', { name: words.idle.heading })).toBeVisible();
    await page.clock.runFor('00:46');
  },
  reload: async (page) => {
    await page.reload();
  },
  'going home out of Who can I tell?, with adults picked': async (page) => {
    await pickAdults(page);
    await button(page, words.home).click();
    await button(page, words.stopHere.go).click();
  },
  'opening and leaving the grown-ups’ side': async (page) => {
    await button(page, words.home).click();
    await button(page, words.stopHere.go).click();
    await button(page, words.grownUps).click();
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.clock.runFor('10:01');
  },
};

test.describe('the next child finds nothing', () => {
  for (const [name, endBy] of Object.entries(WAYS_TO_END)) {
    test(`after ${name}`, async ({ page, served, image: { fresh } }) => {
      expect(await freshTrace(page, served.url)).toEqual(fresh);
      await midLesson(page);
      const during = await traceOf(page);
      // Even while the child is there, nothing but the screen knows it.
      expect({ ...during, accessibilityTree: '' }).toEqual({ ...fresh, accessibilityTree: '' });
      expect(during.accessibilityTree).not.toEqual(fresh.accessibilityTree);

      await endBy(page);
      await onWelcome(page);
      await expect(button(page, words.carryOn.label)).toHaveCount(0);
      expect(await traceOf(page)).toEqual(fresh);
    });
  }

  test('after a whole lesson and Pass the tablet on', async ({ page, served }) => {
    const fresh = await freshTrace(page, served.url);
    await openLesson(page, LESSON);
    const end = page.getByRole('heading', { name: words.end.heading });
    const onward = page.locator('main [data-tone="go"]:enabled');
    const notSure = button(page, words.lesson.notSure);
    // Every step can be left by saying 'Not sure' as often as it asks: nobody is held until they say the expected thing.
    for (let taps = 0; taps < 100 && !(await end.isVisible()); taps += 1) {
      await ((await onward.isVisible()) ? onward : notSure).click();
    }
    await button(page, words.end.passOn).click();
    await onWelcome(page);
    expect(await traceOf(page)).toEqual(fresh);
  });
});

test('Who can I tell? keeps the lesson’s place and forgets its own', async ({ page, served }) => {
  await openInstalled(page, served.url);
  await midLesson(page);
  const step = await page.locator('main').ariaSnapshot();
  await pickAdults(page);
  await button(page, 'Back to my lesson').click();
  expect(await page.locator('main').ariaSnapshot()).toBe(step);
  await button(page, words.tell).click();
  await expect(page.locator('main [data-answer][aria-pressed="true"]')).toHaveCount(0);
});

test('Hide covers everything in one turn, and Carry on leads back to the step', async ({ page, served }) => {
  await openInstalled(page, served.url);
  await midLesson(page);
  const step = await page.locator('main').ariaSnapshot();
  // Inside one task: no paint and no timer can come between the tap and the toy.
  const covered = await page.evaluate((name) => {
    const hide = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
    hide?.click();
    return document.body.innerText;
  }, words.hide);
  expect(covered).toContain(words.toy.pop);
  expect(covered).not.toContain(words.tell);
  expect(covered).not.toContain(words.lesson.notSure);
  await expect(page).toHaveTitle(words.appName);
  await button(page, words.home).click();
  await button(page, words.carryOn.label).click();
  expect(await page.locator('main').ariaSnapshot()).toBe(step);
});

test('Escape hides too, from everywhere', async ({ page, served }) => {
  await openInstalled(page, served.url);
  await midLesson(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText(words.toy.pop)).toBeVisible();
  await button(page, words.home).click();
  await button(page, words.carryOn.label).click();
  await button(page, words.home).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(words.toy.pop)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Back, and Forward out of the back-forward cache, find the welcome screen', async ({ served, another }) => {
  // Playwright turns the cache off by default; children's tablets have it.
  const page = await firstPage(await another({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }));
  await page.goto(`${served.url}manifest.webmanifest`);
  await openInstalled(page, served.url);
  await midLesson(page);
  const entries = await page.evaluate(() => history.length);
  await page.evaluate(() => Object.assign(window, { leftHere: true }));
  // Playwright's own way back waits for a load event, which a page out of the cache never has.
  await page.evaluate(() => history.back());
  await page.waitForURL(/manifest/, { waitUntil: 'commit' });
  await page.evaluate(() => history.forward());
  await onWelcome(page);
  // It really came out of the cache, with everything the page still held in memory.
  expect(await page.evaluate(() => 'leftHere' in window)).toBe(true);
  await expect(button(page, words.carryOn.label)).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('nothing leaves the tablet: no request to anybody else, ever', async ({ page, served }) => {
  const origin = new URL(served.url).origin;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await openInstalled(page, served.url);
  await midLesson(page);
  await pickAdults(page);
  expect(asked.length).toBeGreaterThan(5);
  expect([...new Set(asked)]).toEqual([origin]);
});

/** Places in the kept files where the browser lays a script as it has compiled it: beside the file itself. */
const compiled = (disk: string) =>
  readdirSync(join(disk, 'Default/Service Worker/CacheStorage'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /_1$/.test(name))
    .sort();

test('the page’s own list of what it fetched does not say so either', async ({ page, served }) => {
  // With the tablet's own clock: one that a test moves has no such list.
  await page.goto(served.url);
  await onWelcome(page);
  await midLesson(page);
  expect(await fetched(page)).not.toEqual([]);
  await button(page, words.home).click();
  await button(page, words.stopHere.go).click();
  await onWelcome(page);
  expect(await fetched(page)).toEqual([]);
});

test('the disk does not say which lesson was opened', async ({ withDisk, served }) => {
  const switchedOn = async (use: (page: Page) => Promise<void>) => {
    const { tablet, disk } = await withDisk();
    const page = await firstPage(tablet);
    await page.goto(served.url);
    await onWelcome(page);
    await use(page);
    await tablet.close();
    return compiled(disk);
  };
  expect(await switchedOn(midLesson)).toEqual(await switchedOn(async () => undefined));
});
