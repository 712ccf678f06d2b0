import { setTimeout as pause } from 'node:timers/promises';
import { freshTablet, openPage } from './browser.mjs';
import { answerSpot, pressInTurn, timeTaps, walkToStep } from './finger.mjs';

/** What still runs after the frame that shows the answer belongs to the answer: the next tap would wait for it. */
const AFTER_MS = 100;

const WORK = { work: 'TaskDuration', script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration' };

/** What the main thread has spent so far, in ms, all told and by kind of work. */
async function spent(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return Object.fromEntries(Object.entries(WORK).map(([what, name]) => [what, seconds[name] * 1000]));
}

/** Taps one answer with a finger. @returns how long until it showed, and what the main thread spent on it */
async function tapOnce({ page, devtools, next }, answers, turn) {
  const spot = await page.evaluate(answerSpot, [answers, turn]);
  if (!spot) throw new Error(`No answer to tap: ${answers}`);
  const before = await spent(devtools);
  const shown = next(`tap ${turn + 1} on ${answers}`);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [spot] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const latency = await shown;
  await pause(AFTER_MS);
  const after = await spent(devtools);
  return { latency, ...Object.fromEntries(Object.keys(WORK).map((what) => [what, after[what] - before[what]])) };
}

async function openAt(browser, subject, { lesson, step }) {
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

/** Taps on one page, alone: a page that lies behind another draws no frames. */
async function tapsOn(browser, subject, place, many) {
  const opened = await openAt(browser, subject, place);
  const found = [];
  for (let turn = 0; turn < many; turn += 1)
    found.push({ kind: place.kind, ...(await tapOnce(opened, subject.way.answers, turn)) });
  await opened.context.close();
  return found;
}

/**
 * Taps through answers of every kind of step in Lantern, and beside each kind as many in the bare page.
 * @returns the taps of each, with the kind of step that Lantern's were on
 */
export async function taps(browser, { bare, lantern }, { kinds, each, progress }) {
  const found = { bare: [], lantern: [] };
  for (const { kind, lesson, step } of kinds) {
    progress(`taps on '${kind}'`);
    found.bare.push(...(await tapsOn(browser, bare, { kind }, each)));
    found.lantern.push(...(await tapsOn(browser, lantern, { kind, lesson, step }, each)));
  }
  return found;
}
