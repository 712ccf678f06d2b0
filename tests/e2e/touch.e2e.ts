import { createGuide } from '../support/guide';
import { CHILD, GROWN_UP, touchFaults } from '../support/measure/touch';
import { SCHOOL } from '../support/schools';
import { CHAPTERS, tour } from '../support/tour';
import { expect, test } from '../support/toured';
import { wordsIn } from '../support/words';

// Every child's screen is measured for hands too, in the walk of fit.e2e.ts: one walk, so that nobody waits for two.

test('on the grown-ups’ side every control can be hit', async ({ page, builds }) => {
  const faults: string[] = [];
  const screens = await tour(page, {
    url: builds.school,
    language: 'en',
    chapters: CHAPTERS.filter(({ side }) => side === 'grown-ups'),
    async onScreen(screen) {
      for (const size of [
        { width: 1280, height: 800 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(size);
        faults.push(...(await touchFaults(page, GROWN_UP)).map((fault) => `${screen} at ${size.width}: ${fault}`));
      }
    },
  });
  expect(faults).toEqual([]);
  expect(screens).toBeGreaterThanOrEqual(12);
});

test('the measure sees a control that is too small, too near or too low', async ({ page, builds }) => {
  const guide = createGuide(page, { url: builds.school, words: wordsIn('en'), onScreen: async () => undefined });
  await page.clock.install();
  await guide.start({ ...SCHOOL, bands: ['7-9', '9-11'] });
  await guide.press(wordsIn('en').common('start'));
  await guide.heading(wordsIn('en').common('bands.heading'));
  expect(await touchFaults(page, CHILD)).toEqual([]);

  const answer = page.locator('[data-answer]').first();
  const planted = async (property: string, value: string) => {
    await answer.evaluate((element: HTMLElement, [name, to]) => element.style.setProperty(name, to), [
      property,
      value,
    ] as const);
    const faults = (await touchFaults(page, CHILD)).join('\n');
    await answer.evaluate((element: HTMLElement, name) => element.style.removeProperty(name), property);
    return faults;
  };
  expect(await planted('max-block-size', '95px')).toContain('95, not 96');
  expect(await planted('translate', '100px 0')).toContain('px apart');
  expect(await planted('translate', '0 400px')).toContain('from the bottom edge');
});
