import type { Walker } from './step-walk';

/** A card held, two that do not belong together, help by 'Not sure', and every pair joined. */
export const walkMatch: Walker<'match'> = async ({ step, see, answer, notSure, again }) => {
  const [first, second] = step.pairs;
  await see('before');
  await answer(`pairs.${first?.id}.left`);
  await see('held');
  await answer(`pairs.${second?.id}.right`);
  await see('think');
  await notSure();
  await see('not-sure');
  await again();
  for (const { id } of step.pairs) {
    await answer(`pairs.${id}.left`);
    await answer(`pairs.${id}.right`);
    await see(`pair-${id}`);
  }
  await notSure();
  await see('closed-not-sure');
};
