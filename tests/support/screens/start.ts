import { BANDS, typeOf, type Band, type LessonType } from '../../../src/content/schema/lesson';
import type { Guide } from '../guide';
import { LESSONS } from '../lessons';
import { SCHOOL } from '../schools';
import { WHOLE_SCHOOL } from '../walk/tablet';
import { movesToMap } from './lesson';

/** Welcome, and the bands of a school with two and with all. */
export async function walkStart(guide: Guide): Promise<void> {
  const { words } = guide;
  await guide.start();
  await guide.see('welcome-not-set-up');
  await guide.start(SCHOOL);
  await guide.see('welcome');

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

/** The maps of all bands: the path, and the short lessons that come weeks later. */
export async function walkMaps(guide: Guide): Promise<void> {
  const { words } = guide;
  for (const band of BANDS) {
    const here = (type: LessonType) => LESSONS.filter((lesson) => lesson.band === band && typeOf(lesson) === type);
    const titles = (type: LessonType) => here(type).map(({ id }) => words.lesson(id, 'title'));
    await guide.start(WHOLE_SCHOOL);
    await guide.play([...movesToMap(words, band), { do: 'see', name: `map-${band}`, words: titles('lesson') }]);
    if (here('recap').length === 0) continue;
    await guide.play([
      { do: 'press', name: words.common('map.toRecaps'), leads: true },
      { do: 'see', name: `map-${band}-recaps`, words: titles('recap') },
    ]);
  }
}
