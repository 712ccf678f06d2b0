import { typeOf, type Band, type Lesson, type Step } from '../../src/content/schema/lesson';
import { createGuide } from '../support/guide';
import { LESSONS } from '../support/lessons';
import { restyledBy } from '../support/restyled';
import { expect, test } from '../support/toured';
import { readyForWalk } from '../support/walk/tablet';
import { wordsIn } from '../support/words';

// On the cheapest tablet a tap that makes the browser work out the whole screen anew is answered late, and a child taps again. A box
// that others ask for their room does that where it is measured at two heights.

const words = wordsIn('en');
const SIZES = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
];
/** The card that is tapped, its sign and picture, the line of kind words: anything more is not of this tap. */
const MOST = 12;

const ABOUT_A_PICTURE = (step: Step) => step.kind === 'choose' && step.scene !== undefined;
const STEPS: Readonly<Record<string, (step: Step) => boolean>> = {
  'a question about a picture': ABOUT_A_PICTURE,
  'a question without one': (step) => step.kind === 'choose' && step.scene === undefined,
  'a sort': ({ kind }) => kind === 'sort',
  'a match': ({ kind }) => kind === 'match',
  'a chat': (step) => step.kind === 'spot' && step.look === 'chat',
  'a picture to look into': (step) => step.kind === 'spot' && step.look === 'scene',
  'body clues': ({ kind }) => kind === 'body-clues',
};

function firstWith(wanted: (step: Step) => boolean, band?: Band): { lesson: Lesson; at: number } {
  const lesson = LESSONS.find(
    (one) => typeOf(one) === 'lesson' && one.band === (band ?? one.band) && one.steps.some(wanted),
  );
  if (!lesson) throw new Error('No lesson has such a step');
  return { lesson, at: lesson.steps.findIndex(wanted) };
}

for (const size of SIZES)
  test(`a tap on an answer restyles that answer, not the screen: ${size.width}`, async ({ page, builds }) => {
    await page.setViewportSize(size);
    await readyForWalk(page);
    const guide = createGuide(page, { url: builds.school, words });
    const answers = page.locator('main [data-answer]:enabled');
    for (const [what, wanted] of Object.entries(STEPS)) {
      const { lesson, at } = firstWith(wanted);
      await guide.openLesson(lesson, at);
      const restyled = await restyledBy(page, () => answers.first().click());
      expect(restyled.length, `${what} in ${lesson.id}: ${restyled.join(', ')}`).toBeLessThanOrEqual(MOST);
    }
  });

test('a finger of the helping hand likewise', async ({ page, builds }) => {
  await readyForWalk(page);
  const guide = createGuide(page, { url: builds.school, words });
  await guide.start();
  await guide.press(words.common('tell'));
  const restyled = await restyledBy(page, () => page.locator('main [data-answer]:enabled').first().click());
  expect(restyled.length, restyled.join(', ')).toBeLessThanOrEqual(MOST);
});

test('a screen that is restyled whole would be found', async ({ page, builds }) => {
  const { lesson, at } = firstWith(ABOUT_A_PICTURE, '7-9');
  await readyForWalk(page);
  await createGuide(page, { url: builds.school, words }).openLesson(lesson, at);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-side]')?.style.setProperty('--fill', '1 1 auto'),
  );
  const restyled = await restyledBy(page, () => page.locator('main [data-answer]:enabled').first().click());
  expect(restyled.length).toBeGreaterThan(10 * MOST);
});
