import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { framesOf } from '../../src/domain/set-up-transfer';
import common from '../../locales/en/common.json' with { type: 'json' };
import teacher from '../../locales/en/teacher.json' with { type: 'json' };
import words from '../../locales/en/transfer.json' with { type: 'json' };
import { expect, startServer, test, whenRunning } from '../support/app';
import { button, onWelcome } from '../support/child';
import { browserWithFilm, writeFilm } from '../support/film';
import { openGrownUps, turnTo } from '../support/grown-up';
import { BIG_SCHOOL, PIN, SCHOOL, stored } from '../support/schools';

const SIGN_OFF = { day: '2026-11-25', initials: 'AB', version: 1 };
const FILE = 'lantern-set-up.json';

/** A tablet that a school has set up, with one lesson signed off, at the page of copying. */
async function openSetUp(page: Page, url: string, school = SCHOOL): Promise<void> {
  await page.goto(url);
  await page.evaluate(
    ([setUp, plan]) => {
      localStorage.setItem('lantern.school', setUp as string);
      localStorage.setItem('lantern.plan', plan as string);
    },
    [
      stored(school),
      JSON.stringify({ taught: { feelings: '2026-11-20' }, prepared: [], signedOff: { secrets: SIGN_OFF } }),
    ],
  );
  await page.reload();
  await whenRunning(page);
  await openGrownUps(page, PIN);
  await turnTo(page, teacher.nav.transfer);
}

async function saveFile(page: Page): Promise<Buffer> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    button(page, words.send.save.replace('{{file}}', FILE)).click(),
  ]);
  expect(saved.suggestedFilename()).toBe(FILE);
  return readFile(await saved.path());
}

const pick = (page: Page, buffer: Buffer, name = FILE) =>
  page.getByLabel(words.receive.open).setInputFiles({ name, mimeType: 'application/json', buffer });
const lies = (page: Page) => page.evaluate(() => ({ ...localStorage }) as Record<string, string>);

test('a set-up saved on one tablet opens on another that was never set up, with its PIN', async ({
  browser,
  page,
  served,
}) => {
  await openSetUp(page, served.url);
  const file = await saveFile(page);

  const other = await (await browser.newContext()).newPage();
  await other.goto(served.url);
  await openGrownUps(other);
  await turnTo(other, teacher.nav.transfer);
  await pick(other, file);
  await expect(other.getByText(words.offered.headingNew)).toBeVisible();
  expect(await lies(other)).toEqual({});
  await button(other, words.offered.takeNew).click();
  await expect(other.getByText(words.done.heading)).toBeVisible();

  const [here, there] = [await lies(page), await lies(other)];
  expect(there['lantern.school']).toBe(here['lantern.school']);
  expect(JSON.parse(there['lantern.plan'] ?? '')).toEqual({
    taught: {},
    prepared: [],
    signedOff: { secrets: SIGN_OFF },
  });
  await button(other, teacher.close).click();
  await onWelcome(other);
  await button(other, common.tell).click();
  await expect(other.getByText(SCHOOL.people[0]?.name ?? '').first()).toBeVisible();
  await other.reload();
  await whenRunning(other);
  await openGrownUps(other, PIN);
  await other.context().close();
});

test('cut, hostile, huge and other files are refused in plain words, and nothing changes', async ({ page, served }) => {
  await openSetUp(page, served.url, BIG_SCHOOL);
  const file = await saveFile(page);
  const text = file.toString();
  const before = await lies(page);
  const hostile = text.replace(SCHOOL.people[0]?.name ?? '', '<img src=x onerror=alert(1)>');
  const files: [string, Buffer, keyof typeof words.refused][] = [
    ['cut.json', file.subarray(0, file.length - 40), 'cut'],
    ['hostile.json', Buffer.from(hostile), 'cut'],
    ['proto.json', Buffer.from('{"__proto__":{"kind":"lantern-set-up"}}'), 'not-ours'],
    ['deep.json', Buffer.from('['.repeat(60_000)), 'not-ours'],
    ['newer.json', Buffer.from(text.replace('"format":2', '"format":9')), 'newer'],
    ['huge.json', Buffer.alloc(20_000_000, 'x'), 'too-big'],
    ['picture.json', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0]), 'not-ours'],
  ];
  for (const [name, buffer, problem] of files) {
    await pick(page, buffer, name);
    const refused = words.refused[problem] as { what: string; do: string };
    await expect(page.getByRole('alert').filter({ hasText: refused.what })).toContainText(refused.do);
    expect(await lies(page)).toEqual(before);
  }
  await pick(page, file);
  await expect(page.getByText(words.offered.same)).toBeVisible();
});

test('the codes on one screen are read by the camera of another tablet', async ({ page, served }, info) => {
  await openSetUp(page, served.url);
  const file = (await saveFile(page)).toString();
  await button(page, words.send.show).click();
  const frames = framesOf(file);
  await expect(page.getByRole('img', { name: /^Part \d of/ })).toHaveAccessibleName(new RegExp(`of ${frames.length}$`));

  const film = join(info.outputDir, 'film.y4m');
  await mkdir(info.outputDir, { recursive: true });
  writeFilm(film, frames);
  // A browser of its own: its camera plays the film that the other tablet shows.
  const second = await browserWithFilm(film);
  const other = await second.newPage();
  await other.goto(served.url);
  await openGrownUps(other);
  await turnTo(other, teacher.nav.transfer);
  await button(other, words.receive.scan).click();
  await expect(other.getByText(words.offered.headingNew)).toBeVisible({ timeout: 50_000 });
  await button(other, words.offered.takeNew).click();
  await expect(other.getByText(words.done.heading)).toBeVisible();
  expect((await lies(other))['lantern.school']).toBe((await lies(page))['lantern.school']);
  await second.close();
});

test('a set-up goes from tablet to tablet with the server dead', async ({ page }) => {
  const server = await startServer();
  await openSetUp(page, server.url);
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (!serviceWorker.controller)
      await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
  await server.kill();
  const file = await saveFile(page);
  await pick(page, file);
  await expect(page.getByText(words.offered.same)).toBeVisible();
});
