import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SIZES = ['1280x800', '800x1280', '1024x768'];
const AT_ONCE = 2;

const HELP = `npm run shots -- [--only <part of a name>] [--size 1280x800] [--language en-XA] [--text 200] [--dist <folder>]
Pictures of every screen, in shots/<size>/, with a contact sheet in shots/<size>/index.html.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    size: { type: 'string', multiple: true, default: SIZES },
    language: { type: 'string', default: 'en' },
    /** Letters in percent of their usual size, as a child's own tablet may be set. */
    text: { type: 'string', default: '100' },
    dist: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function contactSheet(folder, size) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .sort();
  const cells = names.map((file) => {
    const name = escaped(file.slice(0, -'.png'.length));
    return `<figure><a href="${name}.png"><img src="${name}.png" alt="" loading="lazy"></a><figcaption>${name}</figcaption></figure>`;
  });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(size)}: ${names.length} screens</title>
<style>body{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:16px;margin:16px;font:14px sans-serif}figure{margin:0}img{width:100%;border:1px solid #999}figcaption{overflow-wrap:anywhere}</style>
${cells.join('\n')}</html>
`,
  );
  return names.length;
}

/** Chapters that may hold what is asked for: the others need not be walked. */
function wanted(chapters, only) {
  const named = chapters.filter(({ name }) => only?.startsWith(name));
  return named.length > 0 ? named : chapters;
}

async function take({ CHAPTERS, TOUR_CONTEXT, tour }, url) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const queue = wanted(CHAPTERS, values.only);
  const left = [...queue];
  const walkOn = async () => {
    for (let chapter = left.shift(); chapter; chapter = left.shift()) {
      const context = await browser.newContext(TOUR_CONTEXT);
      const page = await context.newPage();
      const onScreen = async (name) => {
        if (values.only && !name.includes(values.only)) return;
        await page.evaluate(
          (percent) => document.documentElement.style.setProperty('font-size', `${percent}%`),
          values.text,
        );
        for (const size of values.size) {
          const [width, height] = size.split('x').map(Number);
          await page.setViewportSize({ width, height });
          await page.screenshot({
            path: join(ROOT, 'shots', size, `${name}.png`),
            fullPage: chapter.side === 'grown-ups' || values.text !== '100',
          });
        }
      };
      await tour(page, { url, language: values.language, chapters: [chapter], onScreen });
      await context.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, walkOn));
  } finally {
    await browser.close();
  }
}

async function main() {
  if (values.help) return process.stdout.write(`${HELP}\n`);
  const pseudo = values.language !== 'en';
  const dist = values.dist ?? (pseudo ? 'dist-pseudo' : 'dist');
  if (!existsSync(join(ROOT, dist)) && !existsSync(dist))
    await build({ configLoader: 'runner', mode: pseudo ? 'pseudo' : 'production', build: { outDir: dist } });
  for (const size of values.size) {
    if (!values.only) rmSync(join(ROOT, 'shots', size), { recursive: true, force: true });
    mkdirSync(join(ROOT, 'shots', size), { recursive: true });
  }
  const { module } = await runnerImport('/tests/support/tour.ts', { configFile: false, root: ROOT, logLevel: 'warn' });
  const server = await serve({ dir: dist });
  try {
    await take(module, server.url);
  } finally {
    await server.close();
  }
  for (const size of values.size) {
    const folder = join(ROOT, 'shots', size);
    process.stdout.write(`${contactSheet(folder, size)} screens: ${join(folder, 'index.html')}\n`);
  }
}

await main();
