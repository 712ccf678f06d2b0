import type { Frame, Page } from '@playwright/test';
import type { Fault } from '../measure/together';
import type { Words } from '../words';
import type { Move } from './move';
import { perform, type Measure, type Orders, type Report } from './perform';
import { layAxe } from './tools';

export interface Looks {
  measures?: readonly Measure[] | undefined;
  /** Names of the screens axe looks at. */
  axe?: readonly string[] | undefined;
  /** Called at every screen, while it stands still. Without it the page walks on by itself, which is far quicker. */
  onScreen?: ((name: string) => Promise<void>) | undefined;
}

export interface Played {
  seen: string[];
  faults: Fault[];
}

/** Long for what a tablet does at once, also where the machine that tests it has much to do. */
const PATIENCE = 20_000;

async function waitFor(frame: Frame, { what, name }: NonNullable<Report['missing']>): Promise<void> {
  if (what === 'words')
    return frame.getByText(name, { exact: true }).filter({ visible: true }).first().waitFor({ timeout: PATIENCE });
  if (what === 'button') return frame.getByRole('button', { name, exact: true }).first().waitFor({ timeout: PATIENCE });
  await frame.getByRole('img', { name, exact: true }).waitFor({ timeout: PATIENCE });
  await frame.locator('main').getByRole('button').first().waitFor({ timeout: PATIENCE });
}

/** Time can only be stopped at a moment to come. Where the machine is slow that moment may be past when it is named. */
async function holdTime(page: Page, ahead = 100): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + ahead).catch((cause: unknown) => {
    if (ahead > 10_000) throw cause;
    return holdTime(page, ahead * 3);
  });
}

async function passTime(frame: Frame, move: Move): Promise<void> {
  const page = frame.page();
  if (move.do === 'hold') await holdTime(page);
  if (move.do === 'flow') await page.clock.resume();
  if (move.do !== 'wait') return;
  const words = frame.locator('main [aria-live]').getByText(move.words, { exact: true });
  for (let hops = 0; hops < 200 && !(await words.isVisible()); hops += 1) await page.clock.runFor(move.hop);
  await words.waitFor({ timeout: PATIENCE });
}

/**
 * Walks through the app.
 * @param frame of a page that was made `readyForWalk`
 * @returns the screens that were seen, in order, and what was wrong with them
 * @throws naming the move, when something it needs does not come
 */
export async function play(frame: Frame, words: Words, moves: readonly Move[], looks: Looks = {}): Promise<Played> {
  const { measures = [{}], axe = [], onScreen } = looks;
  if (axe.length > 0) await layAxe(frame);
  const orders: Omit<Orders, 'moves'> = {
    pauses: onScreen !== undefined,
    always: [words.common('tell'), words.common('hide')],
    next: words.common('lesson.next'),
    notSure: words.common('lesson.notSure'),
    measures,
    axe,
  };
  const played: Played = { seen: [], faults: [] };
  const fail = (why: string, cause?: unknown) =>
    new Error(`After '${played.seen.at(-1)}': ${why}`, cause === undefined ? undefined : { cause });
  let waitedAt = -1;
  for (let at = 0; at < moves.length;) {
    const report = await frame.evaluate(perform, { ...orders, moves: moves.slice(at) }).catch((cause: unknown) => {
      throw fail(String(cause), cause);
    });
    played.seen.push(...report.seen);
    played.faults.push(...report.faults);
    at += report.done;
    const [last] = report.seen.slice(-1);
    if (onScreen && last !== undefined) await onScreen(last);
    const { missing } = report;
    const move = moves[at];
    if (missing) {
      if (waitedAt === at) throw fail(`${missing.what} '${missing.name}' cannot be found`);
      waitedAt = at;
      await waitFor(frame, missing).catch((cause: unknown) => {
        throw fail(`${missing.what} '${missing.name}' does not come`, cause);
      });
    } else if (move && ['hold', 'flow', 'wait'].includes(move.do)) {
      await passTime(frame, move);
      at += 1;
    }
  }
  return played;
}
