import type { Page } from '@playwright/test';
import { typeOf } from '../../src/content/schema/lesson';
import { createGuide } from '../support/guide';
import { LESSONS, lessonsOfEveryKind } from '../support/lessons';
import { SCHOOL } from '../support/schools';
import { movesOf } from '../support/screens/lesson';
import { CHAPTERS, tour } from '../support/tour';
import { buildFor, expect, test } from '../support/toured';
import { newShapes } from '../support/walk/move';
import { readyForWalk } from '../support/walk/tablet';
import { wordsIn, type Language } from '../support/words';

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

/** A second step, which has a way on and a way back. */
async function secondStep(page: Page, url: string, language: Language) {
  await readyForWalk(page);
  const words = wordsIn(language);
  const guide = createGuide(page, { url, words });
  // For the youngest the way on and the way back stand one above the other.
  const lesson = LESSONS.find(
    (one) => one.band === '7-9' && typeOf(one) === 'lesson' && one.steps[1]?.kind === 'tell-me',
  );
  if (!lesson) throw new Error('No lesson goes on with telling');
  await guide.openLesson(lesson, 1);
  const middle = async (name: string) => {
    const box = await guide.button(name).boundingBox();
    return box ? box.x + box.width / 2 : Number.NaN;
  };
  const arrow = (name: string) =>
    guide
      .button(name)
      .locator('[data-directional]')
      .evaluate((icon) => getComputedStyle(icon).transform);
  const [next, back] = [words.common('lesson.next'), words.common('lesson.previous')];
  return {
    html: page.locator('html'),
    bar: {
      home: await middle(words.common('home')),
      listen: await middle(words.common('listen.start')),
      tell: await middle(words.common('tell')),
      hide: await middle(words.common('hide')),
    },
    next: await middle(next),
    back: await middle(back),
    arrows: [await arrow(next), await arrow(back)],
  };
}

const inOrder = (...places: number[]) => places.every((place, at) => at === 0 || (places[at - 1] ?? 0) < place);

test('written from right to left, the bar changes its order, Next stands at the left end and arrows turn round', async ({
  page,
  builds,
}) => {
  const { html, bar, next, back, arrows } = await secondStep(page, builds.pseudo, 'ar-XB');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(html).toHaveAttribute('lang', 'ar-XB');
  expect(inOrder(bar.hide, bar.tell, bar.listen, bar.home), JSON.stringify(bar)).toBe(true);
  expect(bar.hide).toBeLessThan(200);
  expect(next).toBeLessThan(300);
  expect(next).toBeLessThan(back);
  expect(arrows).toEqual(['matrix(-1, 0, 0, 1, 0, 0)', 'matrix(-1, 0, 0, 1, 0, 0)']);
});

test('written from left to right, it is the other way about', async ({ page, builds }) => {
  const { html, bar, next, back, arrows } = await secondStep(page, builds.school, 'en');
  await expect(html).toHaveAttribute('dir', 'ltr');
  await expect(html).toHaveAttribute('lang', 'en');
  expect(inOrder(bar.home, bar.listen, bar.tell, bar.hide), JSON.stringify(bar)).toBe(true);
  expect(bar.hide).toBeGreaterThan(1080);
  expect(next).toBeGreaterThan(980);
  expect(next).toBeGreaterThan(back);
  expect(arrows).toEqual(['none', 'none']);
});

for (const [language, begins] of [
  ['en', 'left'],
  ['ar-XB', 'right'],
] as const) {
  test(`the path of the map begins at the ${begins} in ${language}`, async ({ page, builds }) => {
    await readyForWalk(page);
    const words = wordsIn(language);
    const guide = createGuide(page, { url: buildFor(builds, language), words });
    await guide.start(SCHOOL);
    await guide.press(words.common('start'));
    await guide.heading(words.common('map.heading'));
    const stops = page.locator('main ol > li');
    await expect(stops.nth(1)).toBeVisible();
    const [first, second] = await stops.evaluateAll((all) => all.map((stop) => stop.getBoundingClientRect().x));
    expect(Math.sign((second ?? Number.NaN) - (first ?? Number.NaN))).toBe(begins === 'left' ? 1 : -1);
  });
}

test('a tablet whose school speaks another first language starts in it, and comes back to it', async ({
  page,
  builds,
}) => {
  await readyForWalk(page);
  const words = wordsIn('ar-XB');
  const guide = createGuide(page, { url: builds.pseudo, words });
  await guide.start(SCHOOL);
  await expect(page.locator('html[lang="ar-XB"][dir="rtl"]')).toBeAttached();
  await guide.press(words.common('tell'));
  await guide.heading(words.tell('hand.heading'));
  await guide.press(words.common('home'));
  await guide.button(words.common('start')).waitFor();
  await expect(page.locator('html[lang="ar-XB"]')).toBeAttached();
});

/** Boxes that do not stand where a mirror would show them when the same page is turned round. */
function notMirrored(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const before = root.dir;
    const top: Element = document.querySelector('dialog[open]') ?? document.body;
    const parts = [...top.querySelectorAll<HTMLElement>('button, select, [data-say], svg[role="img"], li')].filter(
      (part) => part.checkVisibility(),
    );
    const boxes = () => parts.map((part) => part.getBoundingClientRect());
    root.dir = 'ltr';
    const straight = boxes();
    root.dir = 'rtl';
    const turned = boxes();
    // A drawn hand or a telephone number does not turn round with the words, nor does what lies on it.
    const isFixed = (part: Element) => {
      for (let at: Element | null = part; at && at !== root; at = at.parentElement)
        if (getComputedStyle(at).direction === 'ltr') return true;
      return false;
    };
    const fixed = parts.map(isFixed);
    root.dir = before;
    return parts.flatMap((part, at) => {
      const [a, b] = [straight[at], turned[at]];
      if (!a || !b || fixed[at] || Math.abs(root.clientWidth - a.right - b.left) <= 2) return [];
      const name = (part.getAttribute('aria-label') ?? part.textContent ?? '').trim().slice(0, 30);
      return [`'${name}' stands at ${Math.round(b.left)}, not at ${Math.round(root.clientWidth - a.right)}`];
    });
  });
}

test('turned round, every kind of screen is its own mirror image', async ({ page, builds }) => {
  const kinds = lessonsOfEveryKind(LESSONS.filter((lesson) => typeOf(lesson) === 'lesson'));
  const names = ['start', 'maps', 'tell-empty', 'sheets', 'grown-ups', ...kinds.map(({ id }) => `lesson-${id}`)];
  const had = new Set<string>();
  const shapes = new Set(kinds.flatMap((lesson) => newShapes(movesOf(wordsIn('en'), lesson), had)));
  const faults: string[] = [];
  let looked = 0;
  await tour(page, {
    url: builds.school,
    language: 'en',
    chapters: CHAPTERS.filter(({ name }) => names.includes(name)),
    async onScreen(screen) {
      if (screen.startsWith('lesson-') && !shapes.has(screen)) return;
      looked += 1;
      faults.push(...(await notMirrored(page)).map((fault) => `${screen}: ${fault}`));
    },
  });
  expect(faults).toEqual([]);
  expect(looked).toBeGreaterThanOrEqual(50);
});

test('the mirror sees a side that was named by hand', async ({ page, builds }) => {
  await readyForWalk(page);
  const guide = createGuide(page, { url: builds.school, words: wordsIn('en') });
  await guide.start(SCHOOL);
  expect(await notMirrored(page)).toEqual([]);
  await page
    .locator('header button')
    .first()
    .evaluate((button: HTMLElement) => button.style.setProperty('margin-left', '60px'));
  expect(await notMirrored(page)).not.toEqual([]);
});
