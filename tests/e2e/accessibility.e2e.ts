import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createGuide } from '../support/guide';
import { fitFaults } from '../support/measure/fit';
import { SCHOOL } from '../support/schools';
import { firstOfKind } from '../support/screen-kind';
import { CHAPTERS, tour, type Chapter } from '../support/tour';
import { buildFor, expect, test } from '../support/toured';
import { wordsIn, type Language } from '../support/words';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds, one line for each element. */
async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

interface Part {
  name: string;
  least: number;
  chapters: readonly Chapter[];
}

const isLesson = ({ name }: Chapter) => name.startsWith('lesson-');
// Two halves of about the same length, for two workers. Screens of one kind are looked at once.
const PARTS: readonly Part[] = [
  { name: 'lessons', least: 35, chapters: CHAPTERS.filter(isLesson) },
  { name: 'everything else', least: 40, chapters: CHAPTERS.filter((chapter) => !isLesson(chapter)) },
];

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

for (const language of ['en', 'ar-XB'] as const satisfies Language[]) {
  for (const { name, least, chapters } of PARTS) {
    test(`${name} in ${language}: axe finds nothing`, async ({ page, builds }) => {
      const isNew = firstOfKind();
      const faults: string[] = [];
      let looked = 0;
      await tour(page, {
        url: buildFor(builds, language),
        language,
        chapters,
        async onScreen(screen) {
          if (!isNew(screen)) return;
          looked += 1;
          faults.push(...(await axeFaults(page)).map((fault) => `${screen}: ${fault}`));
        },
      });
      expect(faults).toEqual([]);
      expect(looked).toBeGreaterThanOrEqual(least);
    });
  }
}

for (const { name, chapters } of PARTS) {
  test(`${name} with letters twice as large: axe finds nothing, nothing is cut off or wider than the screen`, async ({
    page,
    builds,
  }) => {
    // The device's own setting, as a child who sees little has it: style sheets ask for it in their conditions too.
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    const isNew = firstOfKind();
    const faults: string[] = [];
    let looked = 0;
    await tour(page, {
      url: builds.school,
      language: 'en',
      chapters,
      async onScreen(screen) {
        if (!isNew(screen)) return;
        looked += 1;
        const found = [
          ...(await axeFaults(page)),
          ...(await fitFaults(page, { letters: 36, body: 40, mayScrollDown: true })),
        ];
        faults.push(...found.map((fault) => `${screen}: ${fault}`));
      },
    });
    expect(faults).toEqual([]);
    expect(looked).toBeGreaterThanOrEqual(35);
  });
}

test('axe is awake: it finds a fault that is planted', async ({ page, builds }) => {
  const guide = createGuide(page, { url: builds.school, words: wordsIn('en'), onScreen: async () => undefined });
  await page.clock.install();
  await guide.start(SCHOOL);
  expect(await axeFaults(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('main button')?.setAttribute('aria-pressed', 'perhaps');
    document.querySelector<HTMLElement>('main p')?.style.setProperty('color', '#eee');
    document.documentElement.removeAttribute('lang');
  });
  const found = (await axeFaults(page)).join('\n');
  expect(found).toContain('aria-valid-attr-value');
  expect(found).toContain('color-contrast');
  expect(found).toContain('html-has-lang');
});
