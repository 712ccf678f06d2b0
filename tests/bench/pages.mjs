import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

const BARE = fileURLToPath(new URL('bare', import.meta.url));
const OLDEST = fileURLToPath(new URL('../../build/oldest-browsers.ts', import.meta.url));

function writeWorker(folder, files) {
  const source = readFileSync(join(BARE, 'sw.js'), 'utf8');
  if (!source.includes('__FILES__')) throw new Error('The worker has no place for its files.');
  writeFileSync(join(folder, 'sw.js'), source.replace('__FILES__', JSON.stringify(['./', ...files])));
}

/**
 * Lantern's page with its picture, style and fonts, and no script at all: nothing that looks like Lantern can paint sooner.
 * @throws when the page is not built as this expects, so that the figure is never one of an empty page
 */
export function makeStaticPage(dist, folder) {
  const whole = readFileSync(join(dist, 'index.html'), 'utf8');
  const html = whole
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '')
    // What the guard would say of a page that starts: the words for a broken one stay hidden.
    .replace(/<html\b([^>]*?)\sdata-starting/, '<html$1 data-guarded');
  if (!html.includes('data-guarded') || !html.includes('<svg') || /<script/.test(html))
    throw new Error('The built page has changed: see makeStaticPage.');
  const fonts = [...html.matchAll(/<link[^>]*as="font"[^>]*href="\.\/([^"]+)"/g)].map(([, file]) => file);
  if (fonts.length === 0) throw new Error('The built page asks for no font.');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  ['_headers', 'favicon.svg', 'manifest.webmanifest', ...fonts].forEach((file) => {
    if (existsSync(join(dist, file))) cpSync(join(dist, file), join(folder, file));
  });
  writeWorker(folder, ['favicon.svg', ...fonts]);
}

const source = (node) =>
  typeof node === 'string'
    ? JSON.stringify(node)
    : `h(${[JSON.stringify(node[0]), JSON.stringify(node[1]), ...node[2].map(source)].join(',')})`;

function scenePlugin(picture) {
  return {
    name: 'bench-scene',
    resolveId: (id) => (id === 'virtual:bench-scene' ? `\0${id}` : undefined),
    load: (id) =>
      id === '\0virtual:bench-scene'
        ? `import { h } from 'preact';\nexport const Scene = () => ${source(picture)};`
        : undefined,
  };
}

/** Builds the bare page, around the very picture that Lantern shows. */
export async function makeBarePage(picture, folder) {
  const { module } = await runnerImport(OLDEST, { configFile: false, logLevel: 'error' });
  await build({
    configFile: false,
    root: BARE,
    base: './',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [scenePlugin(picture)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: module.COMPILED_FOR,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
  writeWorker(
    folder,
    readdirSync(join(folder, 'assets')).map((file) => `assets/${file}`),
  );
}
