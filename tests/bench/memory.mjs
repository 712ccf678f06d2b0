import { freshTablet, openPage } from './browser.mjs';
import { pressInTurn } from './finger.mjs';

async function held(devtools) {
  // Twice: what the first round lets go of may have held something itself.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const [{ usedSize }, { nodes, jsEventListeners }] = await Promise.all([
    devtools.send('Runtime.getHeapUsage'),
    devtools.send('Memory.getDOMCounters'),
  ]);
  return { kilobytes: usedSize / 1000, nodes, listeners: jsEventListeners };
}

/**
 * Visits one after another in a page that is never reloaded, as on a tablet that hangs in a library for weeks.
 * @param stops after how many visits to look, in order
 * @returns what the page held at each stop
 */
export async function memory(browser, { line, setUp, way }, stops) {
  const context = await freshTablet(browser, setUp);
  const { page, devtools } = await openPage(context);
  await page.goto(line.url);
  const answers = [0, 1, 2].map((which) => [way.answers, which]);
  const presses = [way.start, way.choice, ...answers, ...way.home];
  const found = [];
  for (const [at, stop] of stops.entries()) {
    await page.evaluate(pressInTurn, { presses, rounds: stop - (stops[at - 1] ?? 0) });
    await page.waitForSelector(way.start[0]);
    found.push(await held(devtools));
  }
  await context.close();
  return found;
}
