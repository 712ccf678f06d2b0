import type { Walker } from './step-walk';

/** Every item in every box and in none, the boxes that fit last; so the last item is seen done both ways. */
export const walkSort: Walker<'sort'> = async ({ guide, step, see, answer, notSure }) => {
  await see('before');
  for (const [at, item] of step.items.entries()) {
    if (at > 0) {
      await guide.press(guide.words.common('lesson.nextItem'));
      await see(`${item.id}-before`);
    }
    await notSure();
    await see(`${item.id}-not-sure`);
    const fitsLast = [...step.boxes].sort(
      (a, b) => Number(item.fits.includes(a.id)) - Number(item.fits.includes(b.id)),
    );
    for (const { id } of fitsLast) {
      await answer(`boxes.${id}`);
      await see(`${item.id}-${id}`);
    }
  }
};
