import type { Lesson } from '../../../src/content/schema/lesson';
import type { Guide } from '../guide';
import { LESSONS } from '../lessons';

const LONG_IDLE = '04:01';

async function intoLesson(guide: Guide, at: number): Promise<void> {
  const lesson = LESSONS[0] as Lesson;
  await guide.openLesson(lesson, at);
}

/** The toy of Hide, untouched and popped, and the way back from it. */
export async function walkToy(guide: Guide): Promise<void> {
  const { page, words } = guide;
  await intoLesson(guide, 1);
  await guide.press(words.common('hide'));
  await guide.button(words.common('home')).waitFor();
  await guide.see('toy');
  const whole = page.locator('main [aria-pressed="false"]');
  for (let left = await whole.count(); left > 0; left -= 1) await whole.first().click();
  await guide.button(words.common('toy.again')).waitFor();
  await guide.see('toy-popped');
  await guide.press(words.common('home'));
  await guide.button(words.common('carryOn.label')).waitFor();
  await guide.see('welcome-carry-on');
}

/** The short questions that lie over a screen, and the note that there is no voice. */
export async function walkSheets(guide: Guide): Promise<void> {
  const { page, words } = guide;
  const sheet = (name: string) => page.getByRole('dialog', { name, exact: true }).waitFor();
  await intoLesson(guide, 1);
  await guide.press(words.common('home'));
  await sheet(words.common('stopHere.heading'));
  await guide.see('sheet-stop-here');
  await guide.press(words.common('stopHere.stay'));
  await guide.press(words.common('listen.start'));
  await page.getByText(words.common('listen.none'), { exact: true }).waitFor();
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
