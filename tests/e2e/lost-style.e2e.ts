import { expect, test, whenRunning } from '../support/app';
import { button, words } from '../support/child';

test('a style that did not come is asked for again, so that no part stands bare', async ({ page, served }) => {
  let line = 'cut';
  await page.route(/\/assets\/lesson-map-[^/]+\.css$/, (route) => (line === 'cut' ? route.abort() : route.continue()));
  await page.goto(served.url);
  await whenRunning(page);
  const styled = () =>
    page.evaluate(() =>
      [...document.styleSheets].some((sheet) => {
        try {
          return sheet.href?.includes('/lesson-map-') === true && sheet.cssRules.length > 0;
        } catch {
          // One that did not come stands in the list, and may not be looked into.
          return false;
        }
      }),
    );
  // Fetched at rest, and lost: the part itself comes at the second asking, and its style does not.
  await button(page, words.lookAround).click();
  await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
  expect(await styled()).toBe(false);

  line = 'back';
  await expect.poll(styled, { timeout: 20_000 }).toBe(true);
  await expect(page.getByRole('heading', { name: words.map.heading })).toBeVisible();
});
