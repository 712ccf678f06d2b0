import type { Page } from '@playwright/test';
import { typeOf, type Lesson } from '../../src/content/schema/lesson';
import { TELL_ROW } from '../../src/domain/screen';
import { createGuide, type Guide } from '../support/guide';
import { expectFocus, pressByKey, tabTo } from '../support/keyboard';
import { LESSONS, lessonsOfEveryKind } from '../support/lessons';
import { SCHOOL } from '../support/schools';
import { lessonFor } from '../support/screens/lesson';
import { expect, test } from '../support/toured';
import { readyForWalk, WHOLE_SCHOOL } from '../support/walk/tablet';
import { wordsIn } from '../support/words';

const words = wordsIn('en');
const PATHS = LESSONS.filter((lesson) => typeOf(lesson) === 'lesson').map((lesson) =>
  lessonFor(lesson, WHOLE_SCHOOL.bodyNames),
);

async function guideTo(page: Page, url: string): Promise<Guide> {
  await readyForWalk(page);
  return createGuide(page, { url, words });
}

const atStep = (page: Page, { steps }: Lesson, at: number) =>
  page
    .getByRole('img', { name: words.common('lesson.progress', { at: at + 1, of: steps.length }), exact: true })
    .waitFor();

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const lesson of lessonsOfEveryKind(PATHS)) {
  test(`the lesson '${lesson.id}' from the welcome screen to its end by keyboard alone`, async ({ page, builds }) => {
    const guide = await guideTo(page, builds.school);
    await guide.start(WHOLE_SCHOOL);
    await pressByKey(page, guide.button(words.common('start')));
    await guide.heading(words.common('bands.heading'));
    await pressByKey(page, guide.button(words.common(`bands.${lesson.band}`)), 'Space');
    await guide.heading(words.common('map.heading'));
    await expect(page.locator('*:focus')).toHaveText(words.common('map.heading'));
    await pressByKey(page, guide.button(words.lesson(lesson.id, 'title')), 'Space');
    for (const [at, step] of lesson.steps.entries()) {
      await atStep(page, lesson, at);
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
  const notSure = page.locator('main').getByRole('button', { name: words.common('lesson.notSure'), exact: true });
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
  await guide.start(SCHOOL);
  const focused = page.locator('*:focus');
  const answer = (name: string) => page.locator('main [data-answer]').and(guide.button(name));
  await pressByKey(page, guide.button(words.common('tell')));
  await guide.heading(words.tell('hand.heading'));
  await expect(focused).toHaveText(words.tell('hand.heading'));
  await pressByKey(page, guide.button(words.tell('hand.groups.elsewhere')));
  const neighbour = answer(words.tell('adults.neighbour'));
  await pressByKey(page, neighbour, 'Space');
  await expect(neighbour).toHaveAttribute('aria-pressed', 'true');
  await pressByKey(page, guide.button(words.tell('hand.takeOff', { who: words.tell('adults.neighbour') })));
  await expect(neighbour).toHaveAttribute('aria-pressed', 'false');
  await pressByKey(page, answer(words.tell('hand.notSure')));

  const heading = page.getByRole('heading', { level: 1 });
  for (const name of TELL_ROW.slice(1)) {
    await pressByKey(page, guide.button(words.common('lesson.next')));
    await expect(page.locator(`[data-page="${name}"]`)).toBeVisible();
    await expect(focused).toHaveText((await heading.textContent()) ?? '');
  }
  await tabTo(page, guide.button(words.tell('nav.first-words')), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const sentence = answer(words.tell('firstWords.options.secret'));
  await pressByKey(page, sentence);
  await expect(sentence).toHaveAttribute('aria-pressed', 'true');
  await pressByKey(page, guide.button(words.tell('backTo.start')));
  await guide.button(words.common('start')).waitFor();
  await expectFocus(page, 'on the welcome screen');
});

test('another language is picked with the arrows', async ({ page, builds }) => {
  await readyForWalk(page);
  const guide = createGuide(page, { url: builds.pseudo, words });
  await guide.start(SCHOOL);
  const picker = page.getByRole('combobox', { name: words.common('language') });
  await tabTo(page, picker);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html[lang="en-XA"]')).toBeAttached();
  await expectFocus(page, 'after a language was picked');
  await pressByKey(page, guide.button(wordsIn('en-XA').common('start')));
  await guide.heading(wordsIn('en-XA').common('map.heading'));
});

test('Escape hides from a step, from the hand and from a question over a step, and Home of the toy has the focus', async ({
  page,
  builds,
}) => {
  const guide = await guideTo(page, builds.school);
  const [lesson] = PATHS;
  if (!lesson) throw new Error('There are no lessons');
  await guide.openLesson(lesson);
  const toy = page.getByRole('heading', { name: words.common('toy.balloons'), exact: true });
  const home = guide.button(words.common('home'));
  const carryOn = async () => {
    await page.keyboard.press('Enter');
    await pressByKey(page, guide.button(words.common('carryOn.label')));
    await atStep(page, lesson, 0);
    await expectFocus(page, 'after carrying on');
  };

  await page.keyboard.press('Escape');
  await toy.waitFor();
  await expect(home).toBeFocused();
  await carryOn();

  await pressByKey(page, guide.button(words.common('tell')));
  await page.locator('[data-page="hand"]').waitFor();
  await page.keyboard.press('Escape');
  await toy.waitFor();
  await expect(home).toBeFocused();
  await carryOn();

  await pressByKey(page, home);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await toy.waitFor();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(home).toBeFocused();
});

/** Where a child is before and after a lesson: what is pressed from the welcome screen on, and what says that it is there. */
const AROUND_A_LESSON: Readonly<Record<string, { presses: readonly string[]; heading: string }>> = {
  'the ages': { presses: [words.common('start')], heading: words.common('bands.heading') },
  'a map': { presses: [words.common('start'), words.common('bands.7-9')], heading: words.common('map.heading') },
  comforts: { presses: [words.common('comforts')], heading: words.comforts('heading') },
  'the pictures of a class': { presses: [words.common('code.label')], heading: words.class('code.heading') },
};

for (const [place, { presses, heading }] of Object.entries(AROUND_A_LESSON))
  test(`Escape hides from ${place}`, async ({ page, builds }) => {
    const guide = await guideTo(page, builds.school);
    await guide.start(WHOLE_SCHOOL);
    for (const name of presses) await guide.press(name);
    await guide.heading(heading);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: words.common('toy.balloons'), exact: true }).waitFor();
    await expect(guide.button(words.common('tell'))).toHaveCount(0);
    await expect(guide.button(words.common('home'))).toBeFocused();
  });

test('Escape hides from the end of a lesson', async ({ page, builds }) => {
  const guide = await guideTo(page, builds.school);
  const [lesson] = PATHS;
  if (!lesson) throw new Error('There are no lessons');
  await guide.openLesson(lesson, lesson.steps.length - 1);
  await guide.press(words.common('lesson.next'));
  await guide.heading(words.common('end.heading'));
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: words.common('toy.balloons'), exact: true }).waitFor();
  await expect(guide.button(words.common('tell'))).toHaveCount(0);
});

/** As a class hands in a check: the pictures of its answers, and whether somebody has written them down. */
test('Escape hides from handing in, and from its question', async ({ page, builds }) => {
  const guide = await guideTo(page, builds.school);
  const check = LESSONS.find((lesson) => typeOf(lesson) === 'check');
  if (!check) throw new Error('There are no checks');
  const toy = page.getByRole('heading', { name: words.common('toy.balloons'), exact: true });
  for (const presses of [[], [words.class('handIn.has')]]) {
    await guide.openLesson(check, check.steps.length - 1);
    await guide.play([{ do: 'pass' }]);
    await guide.heading(words.class('handIn.heading'));
    for (const name of presses) await guide.press(name);
    await page.keyboard.press('Escape');
    await toy.waitFor();
    await expect(guide.button(words.common('tell'))).toHaveCount(0);
    await expect(guide.button(words.common('home'))).toBeFocused();
  }
});

test('Escape hides from the kind screen for a piece that is missing', async ({ page, builds }) => {
  const guide = await guideTo(page, builds.school);
  await page.route('**/assets/lesson-map-*.js', (route) => route.abort());
  await guide.start(SCHOOL);
  await guide.press(words.common('start'));
  await guide.heading(words.common('oops.heading'));
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: words.common('toy.balloons'), exact: true }).waitFor();
  await expect(guide.button(words.common('tell'))).toHaveCount(0);
  await expect(guide.button(words.common('home'))).toBeFocused();
});

test('a question over the screen keeps the focus inside, and gives it back', async ({ page, builds }) => {
  const guide = await guideTo(page, builds.school);
  const [lesson] = PATHS;
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
    const isInside = (dialog: Element) =>
      document.activeElement === document.body || dialog.contains(document.activeElement);
    expect(await sheet.evaluate(isInside)).toBe(true);
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
