import type { StepWalk, Walker } from './step-walk';

/** Before, each option's words, 'Not sure', and where several may be picked both ways of closing. */
export const walkChoose: Walker<'choose'> = async (walk) => {
  const { step, see, answer } = walk;
  await see('before');
  for (const { id } of step.options) {
    await answer(`options.${id}.label`);
    await see(`option-${id}`);
  }
  await walk.notSure();
  await see('not-sure');
  if (step.pick !== 'several') return;
  await close(walk, 'all', () => true);
  await close(walk, 'fitting', ({ verdict }) => verdict === 'fits');
};

type Option = StepWalk<'choose'>['step']['options'][number];

async function close(
  { guide, step, see, answer, again }: StepWalk<'choose'>,
  name: string,
  which: (option: Option) => boolean,
): Promise<void> {
  if (!(await again())) return;
  for (const { id } of step.options.filter(which)) await answer(`options.${id}.label`);
  await guide.press(guide.words.common('lesson.check'));
  await see(`closed-${name}`);
}
