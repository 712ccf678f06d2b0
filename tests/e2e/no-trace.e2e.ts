import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filesToKeep } from '../../build/kept-files';
import { DIST, openInstalled } from '../support/app';
import { button, freshTrace, onWelcome, openLesson, toStep, words } from '../support/child';
import { expect, firstPage, test } from '../support/installed';
import { traceOf } from '../support/trace';

const LESSON = 'Secrets and surprises';
/** The files it comes in. */
const PIECES = readdirSync(join(DIST, 'assets')).filter((file) => file.startsWith('secrets-'));

/** Into the second lesson, two answers given: something to find, if anything can be found. */
async function midLesson(page: Page): Promise<void> {
  await openLesson(page, LESSON);
  await button(page, words.lesson.notSure).click();
  await button(page, words.lesson.next).click();
  await toStep(page, 2);
}

/** To the end of the lesson that is open. */
async function toEnd(page: Page): Promise<void> {
  const end = page.getByRole('heading', { name: words.end.heading });
  const onward = page.locator('main [data-tone="go"]:enabled');
  const notSure = button(page, words.lesson.notSure);
  // Every step can be left by saying 'Not sure' as often as it asks: nobody is held until they say the expected thing.
  for (let taps = 0; taps < 100 && !(await end.isVisible()); taps += 1) {
    await ((await onward.isVisible()) ? onward : notSure).click();
  }
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

test('Escape hides too, from a step and from a question over it', async ({ page, served }) => {
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

test('nothing leaves the tablet: its host hears nothing of a visit, a whole lesson and Pass the tablet on, and nobody else anything', async ({
  context,
  page,
  image,
  listening,
}) => {
  const UPDATE = 'GET /sw.js';
  // While the app came aboard, it heard the names of files, and of all of them.
  const files = [...filesToKeep(DIST), '', 'sw.js'].map((file) => `GET /${file}`);
  const named = new Set(image.asked);
  expect([...named].filter((one) => !files.includes(one))).toEqual([]);
  expect(files.filter((one) => !named.has(one))).toEqual([]);

  const elsewhere: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(listening.url)) elsewhere.push(request.url());
  });
  const fresh = await freshTrace(page, listening.url);
  // That the app is opened some browsers ask the host beside the worker, in case the worker is slow.
  const opened = listening.asked.length;
  expect(listening.asked.filter((one) => one !== 'GET /' && one !== UPDATE)).toEqual([]);
  // A tablet that rests has no worker awake.
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await midLesson(page);
  await pickAdults(page);
  await button(page, 'Back to my lesson').click();
  await button(page, words.hide).click();
  await button(page, words.home).click();
  await button(page, words.carryOn.label).click();
  await toEnd(page);
  await button(page, words.end.passOn).click();
  await onWelcome(page);
  expect(await traceOf(page)).toEqual(fresh);

  // By the clock, whoever was there: and what was sent before would have been heard before.
  const before = listening.asked.length;
  await page.clock.fastForward('06:00:00');
  await expect.poll(() => listening.asked.length).toBeGreaterThan(before);
  expect(listening.asked.slice(opened).filter((one) => one !== UPDATE)).toEqual([]);
  expect(elsewhere).toEqual([]);
});

/** Places in the kept files where the browser lays a script as it has compiled it: beside the file itself. */
const compiled = (disk: string) =>
  readdirSync(join(disk, 'Default/Service Worker/CacheStorage'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /_1$/.test(name))
    .sort();

/** Everything on the disk in which a text stands, as a page writes it or as the browser's own lists do. */
function filesThatSay(disk: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
  return (
    readdirSync(disk, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => {
        const body = readFileSync(file);
        return wanted.some((text) => body.includes(text));
      })
      // Some are numbered anew each time.
      .map((file) => file.slice(disk.length).replace(/\d{6,}/g, '…'))
      .sort()
  );
}

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
    // Only what has come to an end is on the disk.
    await tablet.close();
    return { compiled: compiled(disk), says: filesThatSay(disk, [LESSON, ...PIECES]) };
  };
  const opened = await switchedOn(midLesson);
  // The one script that the browser compiles while it is kept, and the copies that every tablet has: or we look in the wrong place.
  expect(opened.compiled).not.toEqual([]);
  expect(PIECES).not.toEqual([]);
  expect(opened.says.length).toBeGreaterThanOrEqual(PIECES.length);
  expect(opened).toEqual(await switchedOn(async () => undefined));
});
