import { setTimeout as pause } from 'node:timers/promises';
import { freshTablet, openPage } from './browser.mjs';
import { answerSpot, pressInTurn, timeTaps, walkToStep } from './finger.mjs';

/** What still runs after the frame that shows the answer belongs to the answer: the next tap would wait for it. */
const AFTER_MS = 100;

async function taskTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Taps one answer with a finger. @returns how long until it showed, and the main thread's time for it */
async function tapOnce({ page, devtools, next }, answers, turn) {
  const spot = await page.evaluate(answerSpot, [answers, turn]);
  if (!spot) throw new Error(`No answer to tap: ${answers}`);
  const before = await taskTime(devtools);
  const shown = next(`tap ${turn + 1} on ${answers}`);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [spot] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const latency = await shown;
  await pause(AFTER_MS);
  return { latency, work: (await taskTime(devtools)) - before };
}

async function openAt(browser, subject, { lesson, step } = {}) {
  const context = await freshTablet(browser, subject.setUp);
  const opened = await openPage(context, { script: timeTaps });
  const { page, devtools } = opened;
  await page.goto(subject.line.url);
  const choice = lesson === undefined ? subject.way.choice : subject.way.choiceOf(lesson);
  await page.evaluate(pressInTurn, { presses: [subject.way.start, choice], rounds: 1 });
  await page.waitForSelector(subject.way.step[0]);
  if (step) await page.evaluate(walkToStep, step);
  await devtools.send('Performance.enable');
  await opened.slowDown();
  return { ...opened, context };
}

/**
 * Taps through answers of every kind of step in Lantern, and after each kind as many in the bare page.
 * @returns the taps of each, Lantern's with the kind of step they were on
 */
export async function taps(browser, { bare, lantern }, { kinds, each, progress }) {
  const found = { bare: [], lantern: [] };
  const plain = await openAt(browser, bare);
  for (const { kind, lesson, step } of kinds) {
    progress(`taps on '${kind}'`);
    const opened = await openAt(browser, lantern, { lesson, step });
    for (let turn = 0; turn < each; turn += 1) {
      found.lantern.push({ kind, ...(await tapOnce(opened, lantern.way.answers, turn)) });
      found.bare.push({ kind, ...(await tapOnce(plain, bare.way.answers, turn)) });
    }
    await opened.context.close();
  }
  await plain.context.close();
  return found;
}
