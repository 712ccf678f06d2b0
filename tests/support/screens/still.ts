import type { StepWalk, Walker } from './step-walk';

/** A step that only tells. */
export const walkStill = ({ see }: Pick<StepWalk<'tell-me'>, 'see'>): Promise<void> => see('before');

/** In, out, and what is said after the last breath. Time is held, so that nothing changes while it is looked at. */
export const walkBreathe: Walker<'breathe'> = async ({ guide: { page }, say, see }) => {
  const word = (key: string) =>
    page.locator('main [aria-live]').getByText(say(key).split('\n')[0] ?? '', { exact: true });
  const breatheUntil = async (key: string) => {
    for (let hop = 0; hop < 200 && !(await word(key).isVisible()); hop += 1) await page.clock.runFor(500);
    await word(key).waitFor();
    await see(key);
  };
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 100);
  await breatheUntil('in');
  await breatheUntil('out');
  await breatheUntil('after');
  await page.clock.resume();
};
