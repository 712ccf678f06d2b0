import type { Walker } from './step-walk';

/** Each target's words, 'Not sure', and the two ways of closing. */
export const walkSpot: Walker<'spot'> = async ({ guide, step, see, answer, notSure, again }) => {
  const close = () => guide.press(guide.words.common('lesson.thatIsAll'));
  const tap = (id: string) => answer(`targets.${id}.label`);
  await see('before');
  for (const { id } of step.targets) {
    await tap(id);
    await see(`target-${id}`);
  }
  await notSure();
  await see('not-sure');
  await again();
  const ordinary = step.targets.find((target) => target.is === 'ordinary') ?? step.targets[0];
  await tap(ordinary?.id ?? '');
  await close();
  await see('closed-some');
  await again();
  for (const { id } of step.targets) await tap(id);
  await close();
  await see('closed-all');
};
