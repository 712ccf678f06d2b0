import type { Page } from '@playwright/test';
import { createGuide } from '../support/guide';
import { LESSONS } from '../support/lessons';
import { SCHOOL } from '../support/schools';
import { firstOfKind } from '../support/screen-kind';
import { CHAPTERS, tour } from '../support/tour';
import { expect, test } from '../support/toured';
import { wordsIn, type Language } from '../support/words';

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

async function firstStep(page: Page, url: string, language: Language) {
  await page.clock.install();
  const words = wordsIn(language);
  const guide = createGuide(page, { url, words, onScreen: async () => undefined });
  const lesson = LESSONS.find(({ steps }) => steps[0]?.kind === 'tell-me');
  if (!lesson) throw new Error('No lesson begins with telling');
  await guide.start({ ...SCHOOL, bands: [lesson.band] });
  await guide.openLesson(lesson);
  await guide.press(words.common('lesson.next'));
  await guide.atStep(lesson, 1);
  const middle = async (name: string) => {
    const box = await guide.button(name).boundingBox();
    return box ? box.x + box.width / 2 : Number.NaN;
  };
  const arrow = (name: string) =>
    guide
      .button(name)
      .locator('[data-directional]')
      .evaluate((icon) => getComputedStyle(icon).transform);
  return {
    html: page.locator('html'),
    home: await middle(words.common('home')),
    hide: await middle(words.common('hide')),
    next: await middle(words.common('lesson.next')),
    back: await middle(words.common('lesson.previous')),
    arrows: [await arrow(words.common('lesson.next')), await arrow(words.common('lesson.previous'))],
  };
}

test('written from right to left, corners change places, Next stands at the left end and arrows turn round', async ({
  page,
  builds,
}) => {
  const { html, home, hide, next, back, arrows } = await firstStep(page, builds.pseudo, 'ar-XB');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(html).toHaveAttribute('lang', 'ar-XB');
  expect(hide).toBeLessThan(200);
  expect(home).toBeGreaterThan(1080);
  expect(next).toBeLessThan(300);
  expect(next).toBeLessThan(back);
  expect(arrows).toEqual(['matrix(-1, 0, 0, 1, 0, 0)', 'matrix(-1, 0, 0, 1, 0, 0)']);
});

test('written from left to right, it is the other way about', async ({ page, builds }) => {
  const { html, home, hide, next, back, arrows } = await firstStep(page, builds.school, 'en');
  await expect(html).toHaveAttribute('dir', 'ltr');
  await expect(html).toHaveAttribute('lang', 'en');
  expect(home).toBeLessThan(200);
  expect(hide).toBeGreaterThan(1080);
  expect(next).toBeGreaterThan(980);
  expect(next).toBeGreaterThan(back);
  expect(arrows).toEqual(['none', 'none']);
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
    const stays = (part: Element) =>
      getComputedStyle(part.parentElement ?? part).direction === 'ltr' ||
      part.closest('[dir="ltr"]') !== null ||
      part.parentElement?.parentElement?.closest('[dir="ltr"]') !== null;
    const fixed = parts.map((part) => {
      for (let at: Element | null = part; at; at = at.parentElement) if (at !== root && stays(at)) return true;
      return false;
    });
    root.dir = before;
    return parts.flatMap((part, at) => {
      const [a, b] = [straight[at], turned[at]];
      if (!a || !b || fixed[at] || Math.abs(root.clientWidth - a.right - b.left) <= 2) return [];
      return [
        `'${(part.getAttribute('aria-label') ?? part.textContent ?? '').trim().slice(0, 30)}' stands at ${Math.round(b.left)}, not at ${Math.round(root.clientWidth - a.right)}`,
      ];
    });
  });
}

test('turned round, every kind of screen is its own mirror image', async ({ page, builds }) => {
  const isNew = firstOfKind();
  const faults: string[] = [];
  let looked = 0;
  await tour(page, {
    url: builds.school,
    language: 'en',
    // Every kind of step lies in two of the lessons.
    chapters: CHAPTERS.filter(({ name }) =>
      /^(start|lesson-(feelings|secrets)|tell-filled|sheets|grown-ups)$/.test(name),
    ),
    async onScreen(screen) {
      if (!isNew(screen)) return;
      looked += 1;
      faults.push(...(await notMirrored(page)).map((fault) => `${screen}: ${fault}`));
    },
  });
  expect(faults).toEqual([]);
  expect(looked).toBeGreaterThanOrEqual(40);
});

test('the mirror sees a side that was named by hand', async ({ page, builds }) => {
  const guide = createGuide(page, { url: builds.school, words: wordsIn('en'), onScreen: async () => undefined });
  await page.clock.install();
  await guide.start(SCHOOL);
  expect(await notMirrored(page)).toEqual([]);
  await page
    .locator('header button')
    .first()
    .evaluate((button: HTMLElement) => button.style.setProperty('margin-left', '60px'));
  expect(await notMirrored(page)).not.toEqual([]);
});
