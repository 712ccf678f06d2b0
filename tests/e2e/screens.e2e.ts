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

const faultsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`,
  );

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

for (const [language, part] of [
  ['en', 0],
  ['en', 2],
  ['en-XA', 0],
] as const satisfies readonly (readonly [Language, number])[]) {
  {
    const name = `lesson ${part + 1}`;
    test(`${name} in ${language}: nothing is cut off, covered, too small or too near, nothing scrolls, axe finds nothing`, async ({
      page,
      builds,
    }) => {
      const faults: string[] = [];
      let seen = 0;
      const see: OnScreen = async (screen) => {
        seen += 1;
        for (const size of SIZES) {
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
      expect(await walkLesson(walk, part)).toBe([10, 11, 12][part]);
      expect(faults).toEqual([]);
      expect(seen).toBeGreaterThanOrEqual(20);
    });
  }
}
