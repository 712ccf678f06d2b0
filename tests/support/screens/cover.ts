import type { Locator } from '@playwright/test';
import type { Lesson } from '../../../src/content/schema/lesson';
import type { Guide } from '../guide';
import { LESSONS } from '../lessons';

const LONG_IDLE = '04:01';

async function intoLesson(guide: Guide, at: number): Promise<void> {
  const lesson = LESSONS[0] as Lesson;
  await guide.openLesson(lesson, at);
}

const SHAPES = ['star', 'flower', 'moon', 'cloud', 'drop', 'circle'] as const;
const COLOURS = ['yellow', 'purple', 'blue', 'green', 'red', 'orange'] as const;
const SIZES = ['large', 'middle', 'small'] as const;

/**
 * Taps the nth of some things from inside the page. Nothing waits: they are all there. That a finger can hit them is measured on
 * the screen, and tried in toys.e2e.ts.
 */
const tapNth = (things: Locator, nth: number) => things.nth(nth).evaluate((thing: HTMLElement) => thing.click());

/** The toys of Hide, each untouched and in a state of play, and the way back. */
export async function walkToy(guide: Guide): Promise<void> {
  const { frame, words } = guide;
  await intoLesson(guide, 1);
  await guide.press(words.common('hide'));
  await guide.button(words.common('home')).waitFor();
  // The rest of the toys is there as soon as a balloon can tell its kind.
  const balloon = frame.locator('main [data-answer]');
  await balloon.first().waitFor();
  await guide.see('toy');
  for (const at of [0, 1, 2, 3, 4, 1, 3, 0, 2, 2, 4, 1]) await tapNth(balloon, at);
  await guide.see('toy-popped');
  await walkShapes(guide);
  await walkLeaves(guide);
  await guide.press(words.common('home'));
  await guide.button(words.common('carryOn.label')).waitFor();
  await guide.see('welcome-carry-on');
}

async function walkShapes({ frame, words, press, heading, see, button }: Guide): Promise<void> {
  await press(words.common('toy.shapes'));
  await heading(words.common('toy.shapes'));
  await see('toy-shapes');
  const paper = button(words.toy('shapes.paper'));
  const pick = (name: string) => tapNth(frame.getByRole('radio', { name, exact: true }), 0);
  const box = await paper.boundingBox();
  if (!box) throw new Error('There is no paper');
  for (let at = 0; at < 18; at += 1) {
    await pick(words.toy(`shapes.names.${SHAPES[at % SHAPES.length] ?? 'star'}`));
    await pick(words.toy(`colours.${COLOURS[(at * 5) % COLOURS.length] ?? 'red'}`));
    await pick(words.toy(`shapes.sizes.${SIZES[at % SIZES.length] ?? 'small'}`));
    const across = 0.12 + 0.76 * ((at * 0.618) % 1);
    const down = 0.14 + 0.72 * ((at * 0.755) % 1);
    await paper.click({ position: { x: box.width * across, y: box.height * down } });
  }
  await see('toy-shapes-stamped');
  await press(words.toy('shapes.mirrors'));
  await frame.locator('main use').first().waitFor({ state: 'attached' });
  await see('toy-shapes-mirrors');
}

async function walkLeaves({ frame, words, press, heading, see, button }: Guide): Promise<void> {
  await press(words.common('toy.leaves'));
  await heading(words.common('toy.leaves'));
  await see('toy-leaves');
  const leaf = frame.locator('main li [data-answer]');
  const holder = frame.locator('main [role="group"] [data-answer]');
  for (const [which, into] of [
    [0, 0],
    [3, 1],
    [5, 2],
    [2, 0],
    [6, 1],
    [1, 0],
  ] as const) {
    await tapNth(leaf, which);
    await tapNth(holder, into);
  }
  await tapNth(leaf, 2);
  await see('toy-leaves-sorted');
  await button(words.toy('leaves.gust')).click();
}

/** The short questions that lie over a screen, and the note that there is no voice. */
export async function walkSheets(guide: Guide): Promise<void> {
  const { page, frame, words } = guide;
  const sheet = (name: string) => frame.getByRole('dialog', { name, exact: true }).waitFor();
  await intoLesson(guide, 1);
  await guide.press(words.common('home'));
  await sheet(words.common('stopHere.heading'));
  await guide.see('sheet-stop-here');
  await guide.press(words.common('stopHere.stay'));
  await guide.press(words.common('listen.start'));
  await frame.getByText(words.common('listen.none'), { exact: true }).waitFor();
  await guide.see('listen-no-voice');
  await page.clock.runFor(LONG_IDLE);
  await sheet(words.common('idle.heading'));
  await guide.see('sheet-still-there');
  await guide.press(words.common('idle.stay'));
  await guide.press(words.common('tell'));
  await guide.heading(words.tell('hand.heading'));
  await page.clock.runFor(LONG_IDLE);
  await sheet(words.common('idle.heading'));
  await guide.see('sheet-still-there-tell');
}
