import type { Locator, Page } from '@playwright/test';
import type { Lesson } from '../../src/content/schema/lesson';
import { TELL_PAGES } from '../../src/domain/screen';
import { createGuide, type Guide } from '../support/guide';
import { expectFocus, pressByKey, tabTo } from '../support/keyboard';
import { LESSONS } from '../support/lessons';
import { SCHOOL } from '../support/schools';
import { expect, test } from '../support/toured';
import { wordsIn } from '../support/words';

const words = wordsIn('en');

async function guideTo(page: Page, url: string): Promise<Guide> {
  await page.clock.install();
  const guide = createGuide(page, { url, words, onScreen: async () => undefined });
  await guide.start(SCHOOL);
  return guide;
}

const focused = (page: Page): Locator => page.locator('*:focus');

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

for (const lesson of LESSONS) {
  test(`the lesson '${lesson.id}' from the welcome screen to its end by keyboard alone`, async ({ page, builds }) => {
    const guide = await guideTo(page, builds.school);
    await pressByKey(page, guide.button(words.common('start')));
    await guide.heading(words.common('map.heading'));
    await pressByKey(page, guide.button(words.lesson(lesson.id, 'title')), 'Space');
    for (const [at, step] of lesson.steps.entries()) {
      await guide.atStep(lesson, at);
      await expectFocus(page, `on step '${step.id}'`);
      await throughStep(page, guide, lesson, at);
    }
    await guide.heading(words.common('end.heading'));
    await expectFocus(page, 'at the end');
    await pressByKey(page, guide.button(words.common('end.passOn')));
    await guide.button(words.common('start')).waitFor();
    await expectFocus(page, 'on the welcome screen');
  });
}

/** Answers with the first card there is, then with 'Not sure', and goes on. */
async function throughStep(page: Page, guide: Guide, lesson: Lesson, at: number): Promise<void> {
  const next = guide.button(words.common('lesson.next'));
  const onward = page.locator('main [data-tone="go"]:enabled').last();
  const notSure = guide.button(words.common('lesson.notSure'));
  const answer = page.locator('main [data-answer]:enabled').first();
  if (await answer.isVisible()) await pressByKey(page, answer);
  for (let taps = 0; !(await next.isVisible()); taps += 1) {
    if (taps > 30) throw new Error(`No way on from '${lesson.steps[at]?.id}'`);
    // By turns the two keys that press a button.
    if (await onward.isVisible()) await pressByKey(page, onward);
    else await pressByKey(page, notSure, 'Space');
  }
  await pressByKey(page, next);
}

test('Who can I tell? from the welcome screen and back, by keyboard alone', async ({ page, builds }) => {
  const guide = await guideTo(page, builds.school);
  await pressByKey(page, guide.button(words.common('tell')));
  await guide.heading(words.tell('hand.heading'));
  await expect(focused(page)).toHaveText(words.tell('hand.heading'));
  await pressByKey(page, guide.button(words.tell('hand.groups.elsewhere')));
  const neighbour = page.locator('[data-answer]').and(guide.button(words.tell('adults.neighbour')));
  await pressByKey(page, neighbour, 'Space');
  await expect(neighbour).toHaveAttribute('aria-pressed', 'true');
  await pressByKey(page, guide.button(words.tell('hand.takeOff', { who: words.tell('adults.neighbour') })));
  await expect(neighbour).toHaveAttribute('aria-pressed', 'false');
  await pressByKey(page, page.locator('[data-answer]').and(guide.button(words.tell('hand.notSure'))));

  for (const name of TELL_PAGES.slice(1)) {
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await pressByKey(page, guide.button(words.common('lesson.next')));
    await expect(page.locator(`[data-page="${name}"]`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
    await expect(focused(page)).toHaveText((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
  }
  const words1 = guide.button(words.tell('nav.first-words'));
  await tabTo(page, words1, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const sentence = page.locator('[data-answer]').and(guide.button(words.tell('firstWords.options.secret')));
  await pressByKey(page, sentence);
  await expect(sentence).toHaveAttribute('aria-pressed', 'true');
  await pressByKey(page, guide.button(words.tell('backTo.start')));
  await guide.button(words.common('start')).waitFor();
  await expectFocus(page, 'on the welcome screen');
});

test('Escape hides from anywhere, and Home of the toy has the focus', async ({ page, builds }) => {
  const guide = await guideTo(page, builds.school);
  const [lesson] = LESSONS;
  if (!lesson) throw new Error('There are no lessons');
  await guide.openLesson(lesson);
  const toy = page.getByRole('heading', { name: words.common('toy.heading'), exact: true });
  const home = guide.button(words.common('home'));

  await page.keyboard.press('Escape');
  await toy.waitFor();
  await expect(home).toBeFocused();
  await page.keyboard.press('Enter');
  await pressByKey(page, guide.button(words.common('carryOn.label')));
  await guide.atStep(lesson, 0);
  await expectFocus(page, 'after carrying on');

  await pressByKey(page, guide.button(words.common('tell')));
  await guide.heading(words.tell('hand.heading'));
  await page.keyboard.press('Escape');
  await toy.waitFor();
  await expect(home).toBeFocused();

  await page.keyboard.press('Enter');
  await pressByKey(page, guide.button(words.common('carryOn.label')));
  await pressByKey(page, home);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await toy.waitFor();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(home).toBeFocused();
});

test('a question over the screen keeps the focus inside, and gives it back', async ({ page, builds }) => {
  const guide = await guideTo(page, builds.school);
  const [lesson] = LESSONS;
  if (!lesson) throw new Error('There are no lessons');
  await guide.openLesson(lesson);
  const home = guide.button(words.common('home'));
  await pressByKey(page, home);
  const sheet = page.getByRole('dialog', { name: words.common('stopHere.heading'), exact: true });
  const stay = sheet.getByRole('button', { name: words.common('stopHere.stay'), exact: true });
  await expect(stay).toBeFocused();
  for (let stops = 0; stops < 6; stops += 1) {
    await page.keyboard.press(stops < 3 ? 'Tab' : 'Shift+Tab');
    // The browser's own bar may have it in between; the screen below never.
    expect(
      await sheet.evaluate(
        (dialog) => document.activeElement === document.body || dialog.contains(document.activeElement),
      ),
    ).toBe(true);
  }
  await tabTo(page, stay);
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await expect(home).toBeFocused();

  await page.clock.runFor('04:01');
  const still = page.getByRole('dialog', { name: words.common('idle.heading'), exact: true });
  await expect(still.getByRole('button', { name: words.common('idle.stay'), exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(still).toHaveCount(0);
  await expectFocus(page, 'after staying');
});
