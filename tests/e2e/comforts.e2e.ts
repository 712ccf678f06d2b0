import type { Page } from '@playwright/test';
import comforts from '../../locales/en/comforts.json' with { type: 'json' };
import { openInstalled } from '../support/app';
import { button, freshTrace, onWelcome, openLesson, words } from '../support/child';
import { expect, test } from '../support/installed';
import { traceOf } from '../support/trace';

// What a child needs to use a screen says something about them: it must work everywhere, and be gone with the visit.

const worn = (page: Page) => page.locator('html').getAttribute('data-comforts');

/** From the welcome screen, through what makes it easier, and back. */
async function pick(page: Page, ...labels: string[]): Promise<void> {
  await button(page, words.comforts).click();
  for (const label of labels) await button(page, label).click();
  await button(page, comforts.all).click();
  await onWelcome(page);
}

test('what a child picked lasts through the lesson, Hide and Carry on, and the next child finds nothing of it', async ({
  page,
  served,
}) => {
  const fresh = await freshTrace(page, served.url);

  await pick(page, comforts['dark-room'], comforts.symbols);
  expect(await worn(page)).toBe('dark-room symbols');
  // Nothing but the page itself knows.
  const during = await traceOf(page);
  expect({ ...during, attributes: '', accessibilityTree: '' }).toEqual({
    ...fresh,
    attributes: '',
    accessibilityTree: '',
  });

  // 'Who can I tell?' from the welcome screen and back: still wanted.
  await button(page, words.tell).click();
  await expect(page.locator('ruby img').first()).toBeVisible();
  await button(page, words.home).click();
  await onWelcome(page);
  expect(await worn(page)).toBeNull();

  await pick(page, comforts['dark-room'], comforts.symbols);
  await openLesson(page, 'Secrets and surprises');
  expect(await worn(page)).toBe('dark-room symbols');
  await expect(page.locator('main ruby img').first()).toBeVisible();
  await button(page, words.hide).click();
  expect(await worn(page)).toBeNull();
  await button(page, words.home).click();
  await button(page, words.carryOn.label).click();
  expect(await worn(page)).toBe('dark-room symbols');
  await button(page, words.home).click();
  await button(page, words.stopHere.go).click();
  await onWelcome(page);
  await page.clock.runFor(10_000);
  expect(await traceOf(page)).toEqual(fresh);
});

test('two switches alone go through a lesson’s first answers, to Who can I tell? and home', async ({
  page,
  served,
}) => {
  await openInstalled(page, served.url);
  await onWelcome(page);
  await button(page, words.comforts).click();
  await button(page, comforts['two-switches']).click();
  const framed = page.locator('[data-scan]');
  /** Moves the frame on to what has this name, all the way round where it lies on it, and presses: at once it would be a shaking hand. */
  const press = async (name: string | RegExp) => {
    const wanted = page.getByRole('button', { name, exact: true }).first();
    await expect(wanted).toBeVisible();
    await expect(framed).toHaveCount(1);
    for (let turns = 0; turns < 40; turns += 1) {
      await page.keyboard.press('Space');
      if (await wanted.evaluate((one) => one.matches('[data-scan]'))) break;
    }
    await expect(wanted).toHaveAttribute('data-scan', '');
    await page.keyboard.press('Enter');
  };
  await press(comforts.all);
  await press(words.lookAround);
  await press(/Secrets and surprises/);
  await press(words.lesson.notSure);
  await press(words.lesson.next);
  await press(words.tell);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await press(words.home);
  await press(words.stopHere.go);
  await onWelcome(page);
  await expect(framed).toHaveCount(0);
});

test('with one switch the frame moves by itself, and a tap anywhere presses', async ({ page, served }) => {
  await page.clock.install();
  await openInstalled(page, served.url);
  await onWelcome(page);
  await button(page, words.comforts).click();
  await button(page, comforts['switch-scanning']).click();
  const framed = page.locator('[data-scan]');
  await expect(framed).toHaveCount(1);
  for (let turns = 0; turns < 20 && (await framed.textContent()) !== comforts.all; turns += 1)
    await page.clock.runFor(2500);
  await expect(framed).toHaveText(comforts.all);
  await page.mouse.click(640, 110);
  await onWelcome(page);
});
