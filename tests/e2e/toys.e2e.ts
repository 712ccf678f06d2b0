import type { Page } from '@playwright/test';
import toy from '../../locales/en/toy.json' with { type: 'json' };
import { openInstalled } from '../support/app';
import { button, freshTrace, onWelcome, openLesson, words } from '../support/child';
import { expect, test } from '../support/installed';
import { traceOf } from '../support/trace';

const LESSON = 'Secrets and surprises';

const paper = (page: Page) => button(page, toy.shapes.paper);
const stamps = (page: Page) => paper(page).locator('path[fill^="#"]');
const lawn = (page: Page) => page.getByRole('list', { name: toy.leaves.lawn }).getByRole('button');

/** Some play with each toy: more than a child could do and still find the tablet as it was. */
const PLAY: Record<string, (page: Page) => Promise<void>> = {
  balloons: async (page) => {
    const balloons = page.locator('main [data-answer]');
    const names = () => balloons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    await expect(balloons).toHaveCount(5);
    const before = await names();
    for (const at of [0, 3, 3, 4]) await balloons.nth(at).click();
    expect(await names()).not.toEqual(before);
  },
  shapes: async (page) => {
    await button(page, words.toy.shapes).click();
    await page.getByRole('radio', { name: toy.shapes.names.moon, exact: true }).click();
    // The arrows pick within a row of pictures.
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: toy.shapes.names.flower, exact: true })).toBeChecked();
    await paper(page).click({ position: { x: 90, y: 90 } });
    await paper(page).press('ArrowLeft');
    await paper(page).press('Enter');
    await paper(page).press('ArrowDown');
    await paper(page).press('Space');
    await expect(stamps(page)).toHaveCount(3);
    const places = await stamps(page).evaluateAll((all) => all.map((one) => one.getAttribute('transform')));
    expect(new Set(places).size).toBe(3);
    await button(page, toy.shapes.mirrors).click();
    await expect(page.locator('main use')).toHaveCount(6);
  },
  leaves: async (page) => {
    await button(page, words.toy.leaves).click();
    const all = await lawn(page).count();
    await lawn(page).nth(2).click();
    await button(page, /^Bucket/).click();
    await expect(lawn(page)).toHaveCount(all - 1);
    await button(page, toy.leaves.gust).click();
    await expect(lawn(page)).toHaveCount(all);
    await lawn(page).first().press('Enter');
    await button(page, /^Basket/).press('Space');
    await expect(lawn(page)).toHaveCount(all - 1);
  },
};

for (const [name, play] of Object.entries(PLAY)) {
  test(`nothing tells that somebody played with ${name}, and the next Hide begins as the first`, async ({
    page,
    served,
    image: { fresh },
  }) => {
    expect(await freshTrace(page, served.url)).toEqual(fresh);

    await openLesson(page, LESSON);
    await button(page, words.hide).click();
    await expect(page.locator('main [data-answer]')).toHaveCount(5);
    const first = await page.locator('main').innerHTML();
    await play(page);
    const during = await traceOf(page);
    // Even now nothing but the screen knows it.
    expect({ ...during, accessibilityTree: '' }).toEqual({ ...fresh, accessibilityTree: '' });
    expect(during.accessibilityTree).not.toEqual(fresh.accessibilityTree);

    await button(page, words.home).click();
    await expect(button(page, words.carryOn.label)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('main [data-answer]')).toHaveCount(5);
    expect(await page.locator('main').innerHTML()).toBe(first);

    await button(page, words.home).click();
    await page.clock.runFor('02:01');
    await expect(button(page, words.carryOn.label)).toHaveCount(0);
    await onWelcome(page);
    expect(await traceOf(page)).toEqual(fresh);
  });
}

test('a toy is there with the cable pulled out', async ({ page, served }) => {
  await openInstalled(page, served.url);
  await served.kill();
  await page.keyboard.press('Escape');
  for (const play of Object.values(PLAY)) await play(page);
});

test('where the other toys cannot be had, balloons stay', async ({ browser, served }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(/\/more-toys-[^/]*\.js$/, (route) => route.abort());
  await page.goto(served.url);
  await onWelcome(page);
  const asked = page.waitForEvent('requestfailed', (request) => request.url().includes('/more-toys-'));
  await page.keyboard.press('Escape');
  await asked;
  await button(page, words.toy.shapes).click();
  const red = button(page, 'Red balloon');
  await red.click();
  await expect(red).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, words.toy.balloons)).toHaveAttribute('aria-pressed', 'true');
  await button(page, words.home).click();
  await onWelcome(page);
  await context.close();
});
