import type { Walker } from './step-walk';

/** Every place's words, 'Not sure', and the choice made with every place in it. */
export const walkBodyClues: Walker<'body-clues'> = async ({ guide, step, see, answer, notSure, again }) => {
  await see('before');
  for (const place of step.places) {
    await answer(`places.${place}.label`);
    await see(`place-${place}`);
  }
  await notSure();
  await see('not-sure');
  await again();
  for (const place of step.places) await answer(`places.${place}.label`);
  await guide.press(guide.words.common('lesson.check'));
  await see('closed');
};
