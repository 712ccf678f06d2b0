import { fitFaults, type FitRules } from '../support/measure/fit';
import { CHILD, touchFaults } from '../support/measure/touch';
import { createGuide } from '../support/guide';
import { SCHOOL } from '../support/schools';
import { CHAPTERS, tour, type Chapter } from '../support/tour';
import { buildFor, expect, test } from '../support/toured';
import { wordsIn, type Language } from '../support/words';

/** Tablets as schools have them, lying and upright. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 1024, height: 768 },
];

/** Letters of at least 18 px anywhere; words to learn from are 26 px at 1280 (a longer language may take a little off). */
function rulesFor(language: Language, width: number): FitRules {
  return { letters: 18, body: language === 'en' && width === 1280 ? 26 : 18, mayScrollDown: false };
}

interface Part {
  name: string;
  /** Fewest screens: a walk that saw few has shown nothing. */
  least: number;
  chapters: readonly Chapter[];
}

const child = CHAPTERS.filter(({ side }) => side === 'child');
const part = (name: string, least: number, holds: (chapter: Chapter) => boolean): Part => ({
  name,
  least,
  chapters: child.filter(holds),
});
const isLesson = ({ name }: Chapter) => name.startsWith('lesson-');
const isTell = ({ name }: Chapter) => /^tell|^help/.test(name);

// Shared out in pieces of about the same length, for two workers.
const PARTS: readonly Part[] = [
  ...child.filter(isLesson).map(({ name }) => part(name, 40, (chapter) => chapter.name === name)),
  part('Who can I tell?', 45, isTell),
  part('the screens around', 14, (chapter) => !isLesson(chapter) && !isTell(chapter)),
];

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

test('the walk sees every child’s screen there is', () => {
  expect(PARTS.flatMap(({ chapters }) => chapters)).toHaveLength(child.length);
  expect(PARTS.reduce((sum, { least }) => sum + least, 0)).toBeGreaterThanOrEqual(150);
});

for (const language of ['en', 'en-XA'] as const) {
  for (const { name, least, chapters } of PARTS) {
    test(`${name} in ${language}: nothing is cut off, covered, too small or too near, and nothing scrolls`, async ({
      page,
      builds,
    }) => {
      const faults: string[] = [];
      const screens = await tour(page, {
        url: buildFor(builds, language),
        language,
        chapters,
        async onScreen(screen) {
          for (const size of SIZES) {
            await page.setViewportSize(size);
            const found = [
              ...(await fitFaults(page, rulesFor(language, size.width))),
              ...(await touchFaults(page, CHILD)),
            ];
            faults.push(...found.map((fault) => `${screen} at ${size.width}: ${fault}`));
          }
        },
      });
      expect(faults).toEqual([]);
      expect(screens).toBeGreaterThanOrEqual(least);
    });
  }
}

test('the measure sees what is planted', async ({ page, builds }) => {
  const guide = createGuide(page, { url: builds.school, words: wordsIn('en'), onScreen: async () => undefined });
  await page.clock.install();
  const rules: FitRules = { letters: 18, body: 26, mayScrollDown: false };
  const planted = async (plant: () => void): Promise<string> => {
    await guide.start(SCHOOL);
    expect(await fitFaults(page, rules)).toEqual([]);
    await page.evaluate(plant);
    return (await fitFaults(page, rules)).join('\n');
  };

  expect(
    await planted(() =>
      Object.assign(document.querySelector('main p') as HTMLElement, { textContent: 'W'.repeat(400) }),
    ),
  ).toContain('wider than the screen');
  expect(
    await planted(() =>
      document
        .querySelector('main')
        ?.append(Object.assign(document.createElement('p'), { textContent: 'a\n'.repeat(90) })),
    ),
  ).toMatch(/overlap|higher/);
  expect(
    await planted(() => {
      const words = document.querySelector<HTMLElement>('main p');
      words?.style.setProperty('overflow', 'hidden');
      words?.style.setProperty('block-size', '10px');
    }),
  ).toContain('cut off by <p');
  expect(
    await planted(() =>
      document
        .querySelector<HTMLElement>('main button span')
        ?.append(' and a great many more words than it can hold'.repeat(9)),
    ),
  ).toMatch(/out of <button|wider/);
  expect(
    await planted(() =>
      document.querySelector<HTMLElement>('main button')?.style.setProperty('max-inline-size', '80px'),
    ),
  ).toContain('out of <button');
  expect(
    await planted(() => {
      const lid = document.createElement('div');
      lid.style.setProperty('position', 'fixed');
      lid.style.setProperty('inset', '0');
      document.querySelector('main')?.append(lid);
    }),
  ).toContain('lies over');
  expect(
    await planted(() => document.querySelector<HTMLElement>('main p')?.style.setProperty('font-size', '17px')),
  ).toContain('letters of 17 px');
  expect(
    await planted(() => document.querySelector<HTMLElement>('main p')?.style.setProperty('font-size', '25px')),
  ).toContain('body letters of 25');
  expect(
    await planted(() =>
      document.querySelector<HTMLElement>('main h1')?.style.setProperty('transform', 'translateY(120px)'),
    ),
  ).toContain('overlap');
  expect(
    await planted(() => {
      const box = document.querySelector<HTMLElement>('main > *');
      box?.style.setProperty('overflow', 'auto');
      box?.style.setProperty('block-size', '100px');
    }),
  ).toContain('scrolls');
});
