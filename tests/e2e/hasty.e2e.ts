import type { Page } from '@playwright/test';
import feelings from '../../locales/en/lessons/feelings.json' with { type: 'json' };
import { expect, test, whenRunning } from '../support/app';
import { button, onWelcome, openLesson, toStep, words } from '../support/child';
import { stored } from '../support/schools';
import { WHOLE_SCHOOL } from '../support/walk/tablet';

/** Taps twice in the place of a button, faster than anyone can see what the first tap did. */
async function tapTwice(page: Page, name: string | RegExp): Promise<void> {
  const box = await button(page, name).boundingBox();
  if (!box) throw new Error(`No ${String(name)} to tap`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
    // The first tap has been drawn before the second comes, as on any tablet.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
}

test('a hasty double tap goes one step on, and presses nothing that was not there', async ({ page, served }) => {
  await page.goto(served.url);
  await whenRunning(page);
  await openLesson(page, feelings.title);
  await tapTwice(page, words.lesson.next);
  await toStep(page, 2);

  await tapTwice(page, words.hide);
  await expect(page.getByRole('heading', { name: words.toy.balloons })).toBeAttached();
  await tapTwice(page, words.home);
  await onWelcome(page);
  // 'Listen' is where the way home was.
  await expect(page.locator('header').getByRole('button').first()).toHaveText(words.listen.start);
  await expect(page.getByText(words.listen.none)).toBeHidden();
  await tapTwice(page, words.carryOn.label);
  await toStep(page, 2);
});

test('a hasty double tap takes one adult off the hand', async ({ page, served }) => {
  await page.addInitScript((set) => localStorage.setItem('lantern.school', set), stored(WHOLE_SCHOOL));
  await page.goto(served.url);
  await whenRunning(page);
  await button(page, words.tell).click();
  for (let times = 0; times < 3; times += 1)
    await page.locator('main [data-answer][aria-pressed="false"]').first().click();
  const fingers = page.getByRole('group', { name: /on my hand$/ }).getByRole('button');
  await expect(fingers).toHaveCount(3);
  await tapTwice(page, (await fingers.first().getAttribute('aria-label')) ?? '');
  await expect(fingers).toHaveCount(2);
});

test('a child who is quicker than the set-up is read is asked for their group all the same', async ({
  page,
  served,
}) => {
  let letThrough = () => {};
  const pressed = new Promise<void>((resolve) => (letThrough = resolve));
  const held: string[] = [];
  await page.route(/\/assets\/school-[^/]+\.js$/, async (route) => {
    held.push(route.request().url());
    await pressed;
    await route.continue();
  });
  await page.addInitScript((set) => localStorage.setItem('lantern.school', set), stored(WHOLE_SCHOOL));
  await page.goto(served.url);
  await whenRunning(page);
  await button(page, words.start).click();
  expect(held).toHaveLength(1);
  letThrough();
  await expect(page.getByRole('heading', { name: words.bands.heading })).toBeVisible();
  await expect(button(page, words.bands['4-5'])).toBeVisible();
});
