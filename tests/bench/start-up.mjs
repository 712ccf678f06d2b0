import { freshTablet, install, openPage } from './browser.mjs';
import { pressEachAtOnce } from './finger.mjs';

/** Opens the page on a slow tablet and presses every button the moment it can be. */
async function start(context, { line, goals }) {
  const { page, slowDown, next } = await openPage(context, { script: pressEachAtOnce, argument: goals });
  await slowDown();
  const told = next(`starting ${line.url}`);
  const [times] = await Promise.all([told, page.goto(line.url, { waitUntil: 'commit' })]);
  return times;
}

async function cold(browser, subject) {
  const context = await freshTablet(browser, subject.setUp);
  subject.line.makeSlow(true);
  try {
    return await start(context, subject);
  } finally {
    await context.close();
    subject.line.makeSlow(false);
  }
}

async function offline(browser, subject) {
  const context = await freshTablet(browser, subject.setUp);
  const page = await install(context, subject.line.url, subject.goals.length === 0);
  // As in the morning, when the tablet is switched on: no worker runs yet either.
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.close();
  await subject.line.cut();
  try {
    return await start(context, subject);
  } finally {
    await context.close();
    await subject.line.mend();
  }
}

/**
 * Starts every subject `runs` times, one after another in turn, so that what else the machine does falls on all alike.
 * @returns for each subject and goal the times of all runs
 */
export async function startUps(browser, subjects, { runs, way, progress }) {
  const how = way === 'cold' ? cold : offline;
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    progress(`${way} start ${run + 1} of ${runs}`);
    for (const [name, subject] of Object.entries(subjects)) times[name].push(await how(browser, subject));
  }
  return (name, goal) =>
    times[name].map((run) => {
      if (!(run[goal] > 0)) throw new Error(`${name} told no time for '${goal}'.`);
      return run[goal];
    });
}
