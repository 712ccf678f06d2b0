import type { Locator } from '@playwright/test';
import secrets from '../../locales/en/lessons/secrets.json' with { type: 'json' };
import { expect, test, whenRunning } from '../support/app';
import { button, openLesson, words } from '../support/child';

// Windows' contrast themes paint every box alike and take all shadows away: what was told by colour alone is then told by nothing.

const look = (one: Locator) =>
  one.evaluate((element) => {
    const style = getComputedStyle(element);
    const { backgroundColor, borderTopColor, borderTopWidth, borderTopStyle, outlineStyle } = style;
    return { backgroundColor, borderTopColor, borderTopWidth, borderTopStyle, outlineStyle };
  });

test.beforeEach(async ({ page, served }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(served.url);
  await whenRunning(page);
});

test('in a contrast theme it is seen where the child is, what lies behind and what is to come', async ({ page }) => {
  await openLesson(page, 'Secrets and surprises');
  await button(page, secrets.steps['tight-tummy'].options.warning.label).click();
  await button(page, words.lesson.next).click();
  const lights = page.getByRole('img', { name: /^Step 2 of/ }).locator('[data-lit]');
  const [behind, here, ahead] = [await look(lights.nth(0)), await look(lights.nth(1)), await look(lights.nth(2))];
  expect(behind.backgroundColor).not.toBe(ahead.backgroundColor);
  expect(here.backgroundColor).not.toBe(behind.backgroundColor);
  // Not by its colour alone.
  expect([behind.outlineStyle, here.outlineStyle, ahead.outlineStyle]).toEqual(['none', 'solid', 'none']);
});

test('in a contrast theme a chosen card has another edge than its neighbour, and the kind words have one', async ({
  page,
}) => {
  await openLesson(page, 'Secrets and surprises');
  const { options } = secrets.steps['tight-tummy'];
  await button(page, options.nothing.label).click();
  const chosen = await look(button(page, options.nothing.label));
  const other = await look(button(page, options.blame.label));
  expect(parseFloat(chosen.borderTopWidth)).toBeGreaterThan(parseFloat(other.borderTopWidth));
  expect(chosen.borderTopColor).not.toBe(other.borderTopColor);
  expect(await look(page.getByRole('status').filter({ hasText: 'Mrs Bell' }))).toMatchObject({
    borderTopStyle: 'solid',
  });
});

test('in a contrast theme the page of ‘Who can I tell?’ that one is on stands out', async ({ page }) => {
  await button(page, words.tell).click();
  const ways = page.getByRole('navigation').getByRole('button');
  const here = ways.and(page.locator('[aria-current="page"]'));
  const other = ways.and(page.locator(':not([aria-current])')).first();
  expect(parseFloat((await look(here)).borderTopWidth)).toBeGreaterThan(parseFloat((await look(other)).borderTopWidth));
});
