import common from '../../locales/en/common.json' with { type: 'json' };
import teacher from '../../locales/en/teacher.json' with { type: 'json' };
import { expect, test, whenRunning } from '../support/app';

const { broken } = common;
const { tooOld } = teacher;

for (const lacking of ['container-type', ':has(', 'dvh']) {
  test(`a browser without ${lacking} says that it is too old, and whom to ring, in place of a ruined app`, async ({
    page,
    served,
  }) => {
    await page.addInitScript((missing) => {
      const supports = CSS.supports.bind(CSS) as (...asked: string[]) => boolean;
      CSS.supports = (...asked: string[]) => !asked.join(': ').includes(missing) && supports(...asked);
    }, lacking);
    await page.goto(served.url);
    await expect(page.getByRole('heading', { name: broken.heading })).toBeVisible();
    await expect(page.getByRole('heading', { name: tooOld.heading })).toBeVisible();
    await expect(page.getByText('Chrome or Edge 108')).toBeVisible();
    await expect(page.getByText(broken.helpText)).toBeVisible();
    await expect(page.locator('dl:visible')).toHaveText(`Childline0800 1111${broken.danger}999`);
    await expect(page.locator('#app')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}

test('the words stand there without any style', async ({ page, served }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CSS'));
  await page.route(served.url, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replaceAll(/<style[^]*?<\/style>/g, '');
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto(served.url);
  await expect(page.getByRole('heading', { name: tooOld.heading })).toBeVisible();
  await expect(page.getByText('0800 1111').first()).toBeVisible();
  await expect(page.locator('#app')).toHaveCount(0);
});

test('a browser that knows all of it is told nothing of the kind', async ({ page, served }) => {
  await page.goto(served.url);
  await whenRunning(page);
  await expect(page.locator('#app')).toBeVisible();
  await expect(page.getByText(tooOld.heading)).toBeHidden();
});
