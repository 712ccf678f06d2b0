import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../../scripts/serve.mjs';
import { CPU_SLOWER, freshTablet, launch } from './browser.mjs';
import { table } from './figures.mjs';
import { pressInTurn, takePicture } from './finger.mjs';
import { layLine, SLOW_4G } from './line.mjs';
import { memory } from './memory.mjs';
import { makeBarePage, makeStaticPage } from './pages.mjs';
import { sceneFacts, sceneTimes } from './scenes.mjs';
import { memoryRows, startRows, tapRows } from './rows.mjs';
import { startUps } from './start-up.mjs';
import { taps } from './taps.mjs';
import { BARE, goalsOf, lanternWays } from './ways.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = ['cold', 'offline', 'taps', 'memory', 'scenes'];
const HELP = `npm run bench -- [--quick] [--only ${PARTS.join('|')}] [--dist <folder>]
Measures a finished build (npm run build) against bare pages, in the same run. docs/bench.md says what each row means.
`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: PARTS },
    dist: { type: 'string', default: join(ROOT, 'dist') },
    help: { type: 'boolean', default: false },
  },
});

const RUNS = values.quick ? 3 : 7;
const TAPS_EACH = values.quick ? 5 : 15;
const VISITS = values.quick ? [1, 20, 40] : [1, 100, 200];

const NOT_MEASURED = [
  "a real tablet: its memory, its flash storage and its graphics are not this machine's",
  'TLS, DNS and the opening of connections, which cost every page on a real network the same',
  'work off the main thread (the service worker, decoding of pictures): the slow-down does not reach it',
  "reading aloud, the grown-ups' side, other browsers than Chromium",
];

const progress = (what) => process.stderr.write(`${what}\n`);

/** Our server compresses a file when it is first asked for: no measured page shall be the one that waits for it. */
async function askForAll(dir, url) {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files)
    await (await fetch(new URL(relative(dir, join(file.parentPath, file.name)), url))).arrayBuffer();
}

/** Looks up in Lantern the picture that the bare page is to show too. */
async function pictureOf(browser, url, { setUp, start, choice, step }) {
  const context = await freshTablet(browser, setUp);
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(pressInTurn, { presses: [start, choice], rounds: 1 });
  await page.waitForSelector(step[0]);
  const picture = await page.evaluate(takePicture, 'main svg');
  await context.close();
  if (!(picture?.elements > 20)) throw new Error('The first step shows no scene.');
  return picture;
}

async function measure(browser, subjects, kinds) {
  const { bare, lantern } = subjects;
  const rows = [];
  for (const way of ['cold', 'offline'])
    if (values.only.includes(way))
      rows.push(...startRows(way, await startUps(browser, subjects, { runs: RUNS, way, progress })));
  if (values.only.includes('taps'))
    rows.push(...tapRows(await taps(browser, { bare, lantern }, { kinds, each: TAPS_EACH, progress })));
  if (values.only.includes('memory')) {
    progress(`memory over ${VISITS.at(-1)} visits`);
    const [ofBare, ofLantern] = await Promise.all([memory(browser, bare, VISITS), memory(browser, lantern, VISITS)]);
    rows.push(...memoryRows({ bare: ofBare, lantern: ofLantern }, VISITS));
  }
  return rows;
}

async function bench() {
  if (!existsSync(join(values.dist, 'index.html'))) throw new Error(`No build in ${values.dist}: npm run build.`);
  const began = performance.now();
  const load = loadavg()[0];
  const made = mkdtempSync(join(tmpdir(), 'lantern-bench-'));
  const toEnd = [() => rmSync(made, { recursive: true, force: true })];
  const goUp = async (dir) => {
    const served = await serve({ dir });
    toEnd.unshift(() => served.close());
    await askForAll(dir, served.url);
    const line = await layLine(served.port);
    toEnd.unshift(() => line.cut());
    return line;
  };
  try {
    const { setUp, kinds, ...way } = await lanternWays();
    const browser = await launch();
    toEnd.unshift(() => browser.close());
    const line = await goUp(values.dist);
    const picture = await pictureOf(browser, line.url, { setUp, ...way });
    makeStaticPage(values.dist, join(made, 'static'));
    await makeBarePage(picture.tree, join(made, 'bare'));
    const subjects = {
      static: { line: await goUp(join(made, 'static')), goals: [] },
      bare: { line: await goUp(join(made, 'bare')), goals: goalsOf(BARE), way: BARE },
      lantern: { line, goals: goalsOf(way), way, setUp },
    };
    const rows = await measure(browser, subjects, kinds);
    const { downBitsPerSecond: down, upBitsPerSecond: up, roundTripMs } = SLOW_4G;
    const facts = [
      `${cpus().length} cores, Chromium ${browser.version()}, Node ${process.versions.node}; load before the run ${load.toFixed(1)}.`,
      `Medians (least–most) of ${RUNS} starts in fresh profiles and ${TAPS_EACH} taps per kind of step, taking turns; CPU ${CPU_SLOWER}× slower.`,
      `Cold: empty tablet, ${down / 1e6} Mbit/s down, ${up / 1e3} kbit/s up, ${roundTripMs} ms round trip. Offline: installed, worker stopped, server gone.`,
      `The picture of the step has ${picture.elements} elements, ${(picture.bytes / 1000).toFixed(1)} kB, in Lantern and in the bare page.`,
    ];
    if (values.only.includes('scenes')) {
      progress('scenes');
      facts.push(sceneFacts(await sceneTimes(browser)));
    }
    process.stdout.write(
      `\n${table(rows)}\n\n${facts.join('\n')}\n\nNot measured:\n${NOT_MEASURED.map((what) => `- ${what}`).join('\n')}\n`,
    );
    progress(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
  } finally {
    for (const end of toEnd) await end();
  }
}

if (values.help) process.stdout.write(HELP);
else await bench();
