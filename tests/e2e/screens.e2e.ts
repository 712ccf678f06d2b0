import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fitFaults } from '../support/measure/fit';
import { CHILD, touchFaults } from '../support/measure/touch';
import { buildFor, expect, test } from '../support/toured';
import { wordsIn, type Language } from '../support/words';

/** Tablets as schools have them, lying and upright. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 1024, height: 768 },
];

type OnScreen = (name: string) => Promise<void>;

interface Walk {
  page: Page;
  url: string;
  language: Language;
  see: OnScreen;
}

const goOn = (page: Page) => page.locator('main [data-tone="go"]:enabled');
const lights = (page: Page) => page.locator('header [data-lit="true"]').count();

async function open({ page, url, language }: Walk): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(url);
  await expect(goOn(page)).toBeVisible();
  if (language !== 'en') await page.getByRole('combobox').selectOption(language);
  await expect(page.locator(`html[lang="${language}"]`)).toBeAttached();
}

/** Every step of a lesson, before and after something was tapped on it, and the end. Gives how many steps there were. */
async function walkLesson(walk: Walk, at: number): Promise<number> {
  const { page, language, see } = walk;
  const notSure = page.getByRole('button', { name: wordsIn(language).common('lesson.notSure'), exact: true });
  await open(walk);
  await goOn(page).click();
  await expect(page.locator('main [data-answer]').nth(at)).toBeVisible();
  if (at === 0) await see('map');
  await page.locator('main [data-answer]').nth(at).click();
  await expect(page.locator('header [role="img"]')).toBeVisible();
  let steps = 0;
  while (await page.locator('header [role="img"]').isVisible()) {
    steps += 1;
    const now = await lights(page);
    const name = `lesson ${at + 1} step ${now}`;
    await see(name);
    const answer = page.locator('main [data-answer][aria-pressed="false"]:enabled').first();
    if (await answer.isVisible()) {
      await answer.click();
      await see(`${name} answered`);
    }
    for (let taps = 0; taps < 30 && (await lights(page)) === now; taps += 1) {
      await ((await goOn(page).isVisible()) ? goOn(page) : notSure).click();
      if (taps === 0 && (await lights(page)) === now) await see(`${name} further`);
    }
  }
  await see('end');
  return steps;
}

/** The six pages of 'Who can I tell?', with one adult and one sentence picked; welcome, toy and both sheets. */
async function walkAround(walk: Walk): Promise<void> {
  const { page, see } = walk;
  await open(walk);
  await see('welcome');
  await page.locator('main [data-tone="tell"]').click();
  for (let at = 1; at <= 6; at += 1) {
    await expect(page.locator('main h1')).toBeVisible();
    await see(`tell ${at}`);
    const answer = page.locator('main [data-answer]').first();
    if (await answer.isVisible()) {
      await answer.click();
      await see(`tell ${at} picked`);
    }
    if (at < 6) await goOn(page).click();
  }
  await page.locator('header button').last().click();
  await see('toy');
}

const faultsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`,
  );

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const language of ['en', 'en-XA', 'ar-XB'] as const) {
  for (const part of [0, 1, 2, 'around'] as const) {
    const name = part === 'around' ? 'welcome, Who can I tell? and the toy' : `lesson ${part + 1}`;
    test(`${name} in ${language}: nothing is cut off, covered, too small or too near, nothing scrolls, axe finds nothing`, async ({
      page,
      builds,
    }) => {
      const faults: string[] = [];
      let seen = 0;
      const see: OnScreen = async (screen) => {
        seen += 1;
        for (const size of language === 'ar-XB' ? SIZES.slice(2) : SIZES) {
          await page.setViewportSize(size);
          // Words to learn from are 26 px at 1280; names on the helping hand are labels, as on buttons.
          const body = language === 'en' && size.width === 1280 && !screen.startsWith('tell 1') ? 26 : 18;
          const found = await fitFaults(page, { letters: 18, body, mayScrollDown: false });
          // Fingers do not change with the language: measured in the source, where nothing is longer than it will be.
          if (language === 'en') found.push(...(await touchFaults(page, CHILD)));
          faults.push(...found.map((fault) => `${screen} at ${size.width}: ${fault}`));
        }
        // Translations change words, not structure: axe looks at the source language and at the one that turns round.
        if (language !== 'en-XA') faults.push(...(await faultsOf(page)).map((fault) => `${screen}: ${fault}`));
        await page.setViewportSize({ width: 1280, height: 800 });
      };
      const walk = { page, url: buildFor(builds, language), language, see };
      if (part === 'around') await walkAround(walk);
      else expect(await walkLesson(walk, part)).toBe([10, 11, 12][part]);
      expect(faults).toEqual([]);
      expect(seen).toBeGreaterThanOrEqual(part === 'around' ? 9 : 20);
    });
  }
}

test('from right to left everything turns round', async ({ page, builds }) => {
  await open({ page, url: builds.pseudo, language: 'ar-XB', see: async () => undefined });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await goOn(page).click();
  await page.locator('main [data-answer]').first().click();
  const box = async (selector: string) =>
    (await page.locator(selector).last().boundingBox()) ?? { x: Number.NaN, width: 0 };
  expect((await box('main [data-tone="go"]')).x).toBeLessThan(200);
  expect((await box('header [data-end] button')).x).toBeLessThan(200);
  const arrow = page.locator('main [data-tone="go"] [data-directional]');
  expect(await arrow.evaluate((icon) => getComputedStyle(icon).transform)).toBe('matrix(-1, 0, 0, 1, 0, 0)');
});

test('the measures see what is planted', async ({ page, builds }) => {
  await open({ page, url: builds.school, language: 'en', see: async () => undefined });
  const rules = { letters: 18, body: 26, mayScrollDown: false };
  expect(await fitFaults(page, rules)).toEqual([]);
  await page.evaluate(() =>
    Object.assign(document.querySelector('main p') as HTMLElement, { textContent: 'W'.repeat(400) }),
  );
  expect((await fitFaults(page, rules)).join('\n')).toMatch(/wider than the screen|out of|cut off/);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('main button')?.style.setProperty('min-block-size', '0'),
  );
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('main button')?.style.setProperty('block-size', '40px'),
  );
  expect((await touchFaults(page, CHILD)).join('\n')).toContain('not 64');
  await page.evaluate(() => document.querySelector('main button')?.setAttribute('aria-labelledby', 'nobody'));
  await page.evaluate(() => document.querySelector('main button')?.replaceChildren());
  expect((await faultsOf(page)).join('\n')).toContain('button-name');
});
