import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { writeContactSheets } from './contact-sheets.mjs';
import { CHROMIUM_ARGS, findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';
import { isStale } from './stale.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SIZES = ['1280x800', '800x1280', '1024x768'];
const SHOTS = process.env.LANTERN_SHOTS ?? join(ROOT, 'shots');
const AT_ONCE = 2;

/** What a screen may look like: as it is, as a comfort makes it, and turned round. */
const LOOKS = {
  light: { language: 'en' },
  dark: { language: 'en', comforts: ['dark-room'] },
  strong: { language: 'en', comforts: ['high-contrast'] },
  large: { language: 'en', comforts: ['larger-text', 'symbols'] },
  rtl: { language: 'ar-XB' },
  longer: { language: 'en-XA' },
  // As the device wishes it, where neither the school nor a child has chosen.
  'device-dark': { language: 'en', device: { colorScheme: 'dark' } },
  'device-strong': { language: 'en', device: { contrast: 'more' } },
};

const HELP = `npm run shots -- [--only <part of a name>]... [--size 1280x800] [--look ${Object.keys(LOOKS).join('|')}|all] [--each] [--text 200] [--dist <folder>]
Pictures in shots/<look>/<size>/, and contact sheets of every lesson and every band in shots/<look>/<size>/sheets/.
The build is made anew where it is older than its sources; one named with --dist is taken as it is.
Of screens of a step that differ in their words alone the fullest is taken, or with --each every one.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', multiple: true, default: SIZES },
    look: { type: 'string', multiple: true, default: ['light'] },
    each: { type: 'boolean', default: false },
    /** Letters in percent of their usual size, as a child's own tablet may be set. */
    text: { type: 'string', default: '100' },
    dist: { type: 'string' },
    help: { type: 'boolean' },
  },
});

/**
 * Waits until all that stands on a screen has been drawn: letters and pictures come a moment after the words, those inside a drawing
 * too, which are in no list of the page's pictures. Another size may ask for others. Runs in the page.
 */
async function drawn() {
  const within = [...document.querySelectorAll('svg image')].map((image) => {
    const picture = new Image();
    picture.src = image.href.baseVal;
    return picture;
  });
  await document.fonts.ready;
  await Promise.allSettled([...document.images, ...within].map((picture) => picture.decode()));
  // Frames of the browser's own: those of the page stand still where the walk holds its clock.
  for (let frames = 0; frames < 2; frames += 1) await document.documentElement.animate(null, 1).finished;
}

/** Looks that are one page in other colours, in words of one language: one walk shows them all. */
function sharing(looks) {
  const isColours = (look) => ['light', 'dark', 'strong'].includes(look);
  const colours = looks.filter(isColours);
  return [...(colours.length > 0 ? [colours] : []), ...looks.filter((look) => !isColours(look)).map((look) => [look])];
}

/** Chapters where colours are more than colours: who chose them is told there, or the page does not follow every choice. */
const tellsItsColours = ({ name, side }) => side === 'grown-ups' || ['comforts', 'broken'].includes(name);

/** Puts the page into a look's colours, as the app itself does for a child who chose them. Runs in the page. */
function wear(comforts) {
  const { dataset } = document.documentElement;
  if (comforts) dataset.comforts = comforts;
  else delete dataset.comforts;
}

/** Chapters that may hold what is asked for, a chapter itself or a screen of one: the others need not be walked. */
function wanted(chapters, only) {
  const holds = (part) => chapters.filter(({ name }) => name === part || part.startsWith(`${name}-`));
  const parts = only.map(holds);
  return only.length > 0 && parts.every((held) => held.length > 0) ? [...new Set(parts.flat())] : chapters;
}

/** Whether a screen of a chapter was asked for: by the chapter, or by a part of its own name. */
const isAsked = (chapter, name) =>
  values.only.length === 0 || values.only.some((part) => part === chapter.name || name.includes(part));

async function take({ CHAPTERS, TOUR_CONTEXT, alike, tour }, url, looks) {
  const { language, device } = LOOKS[looks[0]];
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, '--allow-file-access-from-files'],
  });
  // Nobody has told a new tablet what the school speaks: its first run is in English.
  const left = wanted(CHAPTERS, values.only)
    .filter(({ name }) => language === 'en' || name !== 'first-run')
    .flatMap((chapter) =>
      tellsItsColours(chapter) ? looks.map((look) => ({ chapter, worn: [look] })) : [{ chapter, worn: looks }],
    );
  const skipped = values.each ? new Set() : alike(language);
  const walkOn = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { chapter, worn } = next;
      const context = await browser.newContext({ ...TOUR_CONTEXT, ...device });
      const page = await context.newPage();
      const camera = await context.newCDPSession(page);
      const mayScroll = chapter.side === 'grown-ups' || values.text !== '100' || worn.includes('large');
      const picture = async (path) => {
        if (mayScroll) return page.screenshot({ path, fullPage: true });
        // Packed less tightly, in half the time.
        const { data } = await camera.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
        writeFileSync(path, Buffer.from(data, 'base64'));
      };
      const onScreen = async (name) => {
        if (skipped.has(name) || !isAsked(chapter, name)) return;
        if (values.text !== '100')
          await page.evaluate(
            (percent) => document.documentElement.style.setProperty('font-size', `${percent}%`),
            values.text,
          );
        for (const size of values.size) {
          const [width, height] = size.split('x').map(Number);
          await page.setViewportSize({ width, height });
          for (const look of worn) {
            if (worn.length > 1) await page.evaluate(wear, LOOKS[look].comforts?.join(' '));
            await page.evaluate(drawn);
            await picture(join(SHOTS, look, size, `${name}.png`));
          }
        }
        if (worn.length > 1) await page.evaluate(wear, undefined);
      };
      const { comforts } = worn.length > 1 ? {} : LOOKS[worn[0]];
      await tour(page, { url, language, comforts, chapters: [chapter], onScreen });
      await context.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, walkOn));
    for (const folder of looks.flatMap((look) => values.size.map((size) => join(SHOTS, look, size)))) {
      const sheets = await writeContactSheets(folder, () => browser.newPage());
      process.stdout.write(`${sheets} contact sheets: ${join(folder, 'sheets')}\n`);
    }
  } finally {
    await browser.close();
  }
}

async function main() {
  if (values.help) return process.stdout.write(`${HELP}\n`);
  const looks = values.look.includes('all') ? Object.keys(LOOKS) : values.look;
  const unknown = looks.filter((look) => !(look in LOOKS));
  if (unknown.length > 0) throw new Error(`There is no look '${unknown.join()}'.\n${HELP}`);
  const { module } = await runnerImport('/tests/support/tour.ts', { configFile: false, root: ROOT, logLevel: 'warn' });
  for (const shared of sharing(looks)) {
    const pseudo = LOOKS[shared[0]].language !== 'en';
    const dist = values.dist ?? (pseudo ? 'dist-pseudo' : 'dist');
    // Pictures of words that somebody has just changed must not show the old ones; a folder that was named is taken as it is.
    if (values.dist ? !existsSync(join(ROOT, dist)) && !existsSync(dist) : isStale(join(ROOT, dist), ROOT))
      await build({ configLoader: 'runner', mode: pseudo ? 'pseudo' : 'production', build: { outDir: dist } });
    for (const folder of shared.flatMap((look) => values.size.map((size) => join(SHOTS, look, size)))) {
      if (values.only.length === 0) rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    const server = await serve({ dir: dist });
    try {
      await take(module, server.url, shared);
    } finally {
      await server.close();
    }
  }
}

await main();
