import type { StepWalk, Walker } from './step-walk';

/** Every round with every answer, and what the adult says: after words were picked, and after none were. */
export const walkSayIt: Walker<'say-it'> = async (walk) => {
  const { guide, step, see, answer, notSure, again } = walk;
  for (const { id, options } of step.rounds) {
    await see(`round-${id}-before`);
    await notSure();
    await see(`round-${id}-not-sure`);
    const fitsLast = [...options].sort((a, b) => Number(a.verdict === 'fits') - Number(b.verdict === 'fits'));
    for (const option of fitsLast) {
      await answer(`rounds.${id}.options.${option.id}.label`);
      await see(`round-${id}-${option.id}`);
    }
    await guide.press(guide.words.common('lesson.goOn'));
  }
  await replied(walk);
  await see('reply');
  await again();
  for (const _ of step.rounds) {
    await notSure();
    await guide.press(guide.words.common('lesson.goOn'));
  }
  await replied(walk);
  await see('reply-to-not-sure');
};

async function replied({ guide, say }: StepWalk<'say-it'>): Promise<void> {
  await guide.page.getByText(say('reply.text').split('\n')[0] ?? '', { exact: true }).waitFor();
}
