import type { Guide } from '../guide';
import { SCHOOL } from '../schools';
import { wordsIn } from '../words';

/** The kind screens for a missing piece: of a lesson's map, of 'Who can I tell?', and of the app itself. */
export async function walkBroken(guide: Guide): Promise<void> {
  const { page, frame, words } = guide;
  const without = async (piece: string, walk: () => Promise<void>) => {
    await page.route(piece, (route) => route.abort());
    await walk();
    await page.unroute(piece);
  };
  await without('**/assets/lesson-map-*.js', async () => {
    await guide.start(SCHOOL);
    await guide.press(words.common('start'));
    await guide.heading(words.common('oops.heading'));
    await guide.see('oops');
  });
  await without('**/assets/tell-*.js', async () => {
    await guide.start(SCHOOL);
    await guide.press(words.common('tell'));
    await guide.heading(words.common('oops.heading'));
    await guide.see('oops-tell');
  });
  await without('**/assets/index-*.js', async () => {
    await frame.goto(frame.url());
    // Printed by the build in the source language: no script runs that could translate it.
    await guide.heading(wordsIn('en').common('broken.heading'));
    await guide.see('broken');
  });
}
