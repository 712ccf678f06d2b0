import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CPU_SLOWER } from './browser.mjs';
import { least, median, most } from './figures.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'bench-scenes.js';
const ROUNDS = 8;
/**
 * Renders in one round. The browser slows down by holding the page still in turns of some milliseconds: one scene alone may fall between
 * two of them and seem six times as fast as it is.
 */
const RENDERS = 8;

/** Four people, the most a scene may have, each with much to draw. */
const SOURCE = `
import { h, render } from 'preact';
import { PLACES } from ${JSON.stringify(join(ROOT, 'src/art/scene/names.ts'))};
import { Scene } from ${JSON.stringify(join(ROOT, 'src/art/scene/scene.tsx'))};
const people = [
  { who: 'ivy', at: 'far-left', feeling: 'worried' },
  { who: 'miss-owusu', at: 'left', pose: 'talk', feeling: 'calm', facing: 'right' },
  { who: 'nia', at: 'right', feeling: 'lonely' },
  { who: 'papa', at: 'far-right', feeling: 'happy' },
];
const root = document.body;
window.benchPlaces = PLACES;
window.benchScene = (place, light, renders) => {
  let spent = 0;
  for (let done = 0; done < renders; done++) {
    render(null, root);
    root.getBoundingClientRect();
    const began = performance.now();
    render(h(Scene, { place, light, people }), root);
    root.firstElementChild.getBoundingClientRect();
    spent += performance.now() - began;
  }
  return spent / renders;
};`;

async function bundle() {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      {
        name: 'bench-scenes',
        resolveId: (id) => (id.endsWith(ENTRY) || id === 'virtual:lantern-objects' ? `\0${id}` : undefined),
        load: (id) =>
          id.endsWith(ENTRY)
            ? SOURCE
            : id === '\0virtual:lantern-objects'
              ? 'export const OBJECT_URLS = {};'
              : undefined,
      },
    ],
    build: { write: false, modulePreload: false, rollupOptions: { input: ENTRY } },
  });
  return [built].flat()[0].output[0].code;
}

/**
 * How long one scene takes to be made and laid out, at the slow-down of the bench.
 * @returns {Promise<{ place: string, first: number, again: number }[]>} milliseconds, the slowest place first: the very first
 * time, when the browser has not yet seen the code, and the least mean of the rounds after: other work of the machine only adds
 */
export async function sceneTimes(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.setContent('<!doctype html><style>svg{inline-size:760px}</style>');
  await page.addScriptTag({ content: await bundle(), type: 'module' });
  await page.waitForFunction(() => 'benchPlaces' in window);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  const times = [];
  for (const place of await page.evaluate(() => window.benchPlaces)) {
    const all = [];
    const draw = (renders) =>
      page.evaluate(([of, light, count]) => window.benchScene(of, light, count), [place, 'evening', renders]);
    const first = await draw(1);
    for (let round = 0; round < ROUNDS; round++) all.push(await draw(RENDERS));
    times.push({ place, first, again: least(all) });
  }
  await context.close();
  return times.sort((a, b) => b.again - a.again);
}

/** @returns what the times come to, in words. */
export function sceneFacts(times) {
  const slowest = times[0];
  if (!slowest) throw new Error('No scene was drawn.');
  const first = most(times.map((time) => time.first));
  return `Scene render, four people, evening, CPU ${CPU_SLOWER}× slower (${cpus().length} cores): slowest place ${slowest.place}, ${slowest.again.toFixed(1)} ms; median place ${median(times.map(({ again }) => again)).toFixed(1)} ms; the slowest first time ${first.toFixed(1)} ms.`;
}
