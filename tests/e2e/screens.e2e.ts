import type { Frame } from '@playwright/test';
import { BANDS, type Band } from '../../src/content/schema/lesson';
import type { School } from '../../src/domain/school';
import type { ChildRules } from '../support/measure/child';
import { COMFORT_RULES, fitRules, LARGE_LETTERS, LARGE_RULES, SIZES } from '../support/measure/rules';
import { together, type Fault } from '../support/measure/together';
import { GROWN_UP, touchRulesOf, type TouchRules } from '../support/measure/touch';
import { CHAPTERS, tour } from '../support/tour';
import { buildFor, expect, test } from '../support/toured';
import type { Measure } from '../support/walk/perform';
import { axeFaults, structureOf, type Tools } from '../support/walk/tools';
import { wordsIn, type Language } from '../support/words';

// Every screen that is no lesson; those are walked by lessons.e2e.ts.

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

type Size = (typeof SIZES)[number] | { width: 390; height: 844 };
const PHONE = { width: 390, height: 844 } as const;

interface Way {
  name: string;
  language: Language;
  letters?: typeof LARGE_LETTERS;
  comforts?: School['comforts'];
  sizes: readonly Size[];
  axe: boolean;
}

const WAYS = {
  child: [
    { name: 'in English', language: 'en', sizes: SIZES, axe: true },
    { name: 'with letters twice as large', language: 'en', letters: LARGE_LETTERS, sizes: [SIZES[0]], axe: true },
    {
      name: 'in dark colours with less to look at',
      language: 'en',
      comforts: ['dark-room', 'less-on-screen'],
      sizes: [SIZES[0]],
      axe: true,
    },
    {
      name: 'in strong colours with bigger words',
      language: 'en',
      comforts: ['high-contrast', 'larger-text'],
      sizes: [SIZES[0]],
      axe: true,
    },
    { name: 'in a language a third longer', language: 'en-XA', sizes: SIZES, axe: false },
    // Its words are longer still than a third: upright too, where they lay over each other on 'My hand'.
    { name: 'from right to left', language: 'ar-XB', sizes: [SIZES[1], SIZES[2]], axe: true },
  ],
  'grown-ups': [
    { name: 'in English', language: 'en', sizes: [SIZES[0], PHONE], axe: true },
    { name: 'with letters twice as large', language: 'en', letters: LARGE_LETTERS, sizes: [SIZES[0]], axe: true },
    { name: 'from right to left', language: 'ar-XB', sizes: [SIZES[2]], axe: true },
  ],
} as const satisfies Record<string, readonly Way[]>;

/** Fewest screens of a chapter: a walk that saw few has shown nothing. */
const LEAST: Readonly<Record<string, number>> = {
  start: 4,
  comforts: 4,
  maps: 1,
  code: 3,
  'tell-empty': 6,
  'tell-filled': 30,
  'tell-from-lesson': 23,
  'help-now': 5,
  toy: 8,
  sheets: 4,
  broken: 3,
  'first-run': 9,
  'grown-ups': 25,
};

/** How screens were made that axe has seen, in each way: it says the same of two that are made alike. */
const had = new Set<string>();

for (const chapter of CHAPTERS.filter(({ name }) => !name.startsWith('lesson-'))) {
  for (const way of WAYS[chapter.side] as readonly Way[]) {
    // Nobody has told a new tablet what the school speaks, so its grown-ups' side is in English.
    if (chapter.name === 'first-run' && way.language !== 'en') continue;
    test(`${chapter.name} ${way.name}: nothing is cut off, covered, too small or too near, and axe finds nothing`, async ({
      page,
      builds,
    }) => {
      if (way.letters) {
        const device = await page.context().newCDPSession(page);
        await device.send('Page.setFontSizes', { fontSizes: way.letters });
      }
      const isChild = chapter.side === 'child';
      const faults: Fault[] = [];
      // A piece that is taken away would come out of the frame's memory.
      const framed = chapter.name !== 'broken';
      const words = wordsIn(way.language);
      const screens = await tour(page, {
        url: buildFor(builds, way.language),
        language: way.language,
        chapters: [chapter],
        comforts: way.comforts,
        framed,
        async onScreen(screen, frame) {
          const note = (found: readonly string[]) => faults.push(...found.map((fault) => ({ screen, fault })));
          const worn = await wornBy(frame);
          const touch = touchRules(way, isChild ? await bandOf(frame) : undefined, worn);
          const child = isChild ? { help: helpOn(chapter.name, screen).map((name) => words.common(name)) } : undefined;
          const measures = way.sizes.map((size) => ({
            size,
            fit: rules(way, size, isChild, worn, screen.startsWith('tell-')),
            touch,
            child,
          }));
          if (framed) note(await measured(frame, measures));
          else
            for (const measure of measures) {
              await page.setViewportSize(measure.size);
              note(await measured(frame, [measure]));
            }
          if (!way.axe) return;
          const made = `${way.name}\n${await structureOf(frame)}`;
          if (!had.has(made)) note(await axeFaults(frame));
          had.add(made);
        },
      });
      expect(together(faults)).toEqual([]);
      expect(screens).toBeGreaterThanOrEqual(LEAST[chapter.name] ?? Number.NaN);
    });
  }
}

/** What is wrong with the screen in every size, in one errand to the page. */
const measured = (
  frame: Frame,
  measures: readonly (Measure & { child: ChildRules | undefined })[],
): Promise<string[]> =>
  frame.evaluate((all) => {
    const { lanternTools: tools } = window as unknown as Tools;
    return tools.nearestFirst(all).flatMap(({ size, fit, touch, child }) => {
      if (size) tools.resize(size);
      return [
        ...(fit ? tools.fit(fit) : []),
        ...(touch ? tools.touch(touch) : []),
        ...(child ? tools.child(child) : []),
      ].map((fault) => `${fault} (at ${innerWidth} × ${innerHeight})`);
    });
  }, measures);

/** What stands in the corner. 'Who can I tell?' is large on the welcome screen itself; the toy tells nobody that there is help to hide. */
function helpOn(chapter: string, screen: string): ('tell' | 'hide')[] {
  if (screen.startsWith('toy') || screen === 'broken') return [];
  const isOpen = /^(tell-|help-now)/.test(chapter) || screen === 'sheet-still-there-tell' || screen === 'oops-tell';
  return isOpen || screen.includes('welcome') ? ['hide'] : ['tell', 'hide'];
}

/** The comforts a screen wears: a tablet that nobody has set up has none to wear. */
const wornBy = (frame: Frame) => frame.evaluate(() => document.documentElement.dataset['comforts'] ?? '');

/** The age a screen is made for, which says how large what a child taps must be. */
const bandOf = (frame: Frame) =>
  frame.evaluate((bands) => {
    const said = document.querySelector('[data-band]')?.getAttribute('data-band');
    // 'Who can I tell?' has more on a page than the youngest otherwise get, and says 96 px itself; a map or a code does not.
    if (document.querySelector('[data-page]')) return said === '11-13' ? said : '7-9';
    return bands.find((band) => band === said) ?? '7-9';
  }, BANDS);

/**
 * Fingers do not change with the language: measured in the source. With comforts and larger letters things grow towards each other, and
 * are measured too; a page that scrolls has its end under no resting hand.
 */
function touchRules(way: Way, band: Band | undefined, worn: string): TouchRules | undefined {
  if (way.language !== 'en') return undefined;
  if (band === undefined) return way.comforts ? undefined : GROWN_UP;
  return way.letters || worn.includes('larger-text') ? { ...touchRulesOf(band), rest: 0 } : touchRulesOf(band);
}

/** Grown-ups may scroll down, never sideways, and read smaller letters. */
function rules(way: Way, size: Size, isChild: boolean, worn: string, helps: boolean) {
  if (!isChild) return { letters: way.letters ? 24 : 14, body: 14, mayScrollDown: true, tablesMayScroll: true };
  if (worn.includes('larger-text')) return COMFORT_RULES;
  return way.letters ? LARGE_RULES : fitRules(way.language, size.width, helps);
}
