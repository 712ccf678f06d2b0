import type { Band } from '../../../src/content/schema/lesson';
import type { Guide } from '../guide';
import { LESSONS } from '../lessons';
import { SCHOOL } from '../schools';

/** Welcome, the bands of a school with two and with all, and a fresh map. */
export async function walkStart(guide: Guide): Promise<void> {
  const { words } = guide;
  await guide.start();
  await guide.see('welcome-not-set-up');
  await guide.start(SCHOOL);
  await guide.see('welcome');
  await guide.press(words.common('start'));
  await guide.heading(words.common('map.heading'));
  await guide.see('map-fresh');

  for (const bands of [
    ['7-9', '9-11'],
    ['4-5', '5-7', '7-9', '9-11', '11-13'],
  ] satisfies Band[][]) {
    await guide.start({ ...SCHOOL, bands });
    await guide.press(words.common('start'));
    await guide.heading(words.common('bands.heading'));
    await guide.see(`bands-${bands.length}`);
  }
}

/** The path with every lantern lit, as after a long afternoon. */
export async function walkWholePath(guide: Guide): Promise<void> {
  const { words } = guide;
  await guide.start(SCHOOL);
  await guide.press(words.common('start'));
  for (const lesson of LESSONS.filter(({ band }) => band === '7-9')) {
    await guide.press(words.lesson(lesson.id, 'title'));
    await guide.reachStep(lesson, lesson.steps.length - 1);
    await guide.press(words.common('lesson.next'));
    await guide.press(words.common('end.again'));
    await guide.heading(words.common('map.heading'));
  }
  await guide.see('map-all-lit');
}
