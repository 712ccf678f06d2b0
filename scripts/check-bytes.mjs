import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { builtArt } from './art-bytes.mjs';

/** Bytes as they travel. A school's cheapest tablet on its slowest Wi-Fi decides these numbers, not ours. */
export const BUDGETS = { script: 40_000, style: 10_000, fonts: 60_000, lesson: 12_000, drawings: 60_000 };

const brotli = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

function firstScreenScripts(manifest) {
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    (chunk.imports ?? []).forEach(visit);
  };
  Object.keys(manifest)
    .filter((key) => manifest[key].isEntry)
    .forEach(visit);
  return [...files];
}

const matches = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

/**
 * Measures a build: what the first screen takes, and each lesson with its words in each language.
 * @returns {{ name: string, files: number, bytes: number, budget: number }[]}
 */
export function measure(dir) {
  const read = (file) => readFileSync(join(dir, file));
  const size = (file) => (/\.woff2$/.test(file) ? read(file).length : brotli(read(file)));
  const row = (name, budget, sizes) => ({
    name,
    budget,
    files: sizes.length,
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  });

  const manifest = JSON.parse(read('.vite/manifest.json').toString());
  const html = read('index.html').toString();
  const head = html.slice(0, html.indexOf('</head>'));
  const styles = [
    ...matches(head, /<style>([^]*?)<\/style>/g).map((css) => brotli(Buffer.from(css))),
    ...matches(head, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g).map(size),
  ];
  const fonts = matches(head, /<link[^>]*rel="preload"[^>]*as="font"[^>]*href="([^"]+)"/g);

  const lessons = Object.keys(manifest).filter((key) => /^src\/content\/lessons\/.+\.json$/.test(key));
  const words = (id) =>
    Object.keys(manifest).filter((key) => key.startsWith('locales/') && key.endsWith(`/lessons/${id}.json`));
  const rows = lessons.flatMap((lesson) => {
    const id = lesson.slice(lesson.lastIndexOf('/') + 1, -'.json'.length);
    const languages = words(id);
    if (languages.length === 0) return [row(`${id}, which has no words`, BUDGETS.lesson, [])];
    return languages.map((key) =>
      row(`${id} (${key.split('/')[1]})`, BUDGETS.lesson, [manifest[lesson].file, manifest[key].file].map(size)),
    );
  });

  return [
    row('first screen: script', BUDGETS.script, firstScreenScripts(manifest).map(size)),
    row('first screen: style', BUDGETS.style, styles),
    row('first screen: fonts', BUDGETS.fonts, fonts.map(size)),
    ...(rows.length > 0 ? rows : [row('lessons', BUDGETS.lesson, [])]),
  ];
}

/** Measures all code that draws: people, places, toys. @param root the folder that holds `src/art` */
export async function measureDrawings(root) {
  const { files, code } = await builtArt(root);
  return { name: 'drawings', budget: BUDGETS.drawings, files, bytes: files === 0 ? 0 : brotli(Buffer.from(code)) };
}

/** What is over its budget, and what was measured over nothing: a gate that saw no file has not passed it. */
export function faults(rows) {
  return rows
    .filter(({ files, bytes, budget }) => files === 0 || bytes === 0 || bytes > budget)
    .map(({ name, files, bytes, budget }) =>
      files === 0 || bytes === 0 ? `${name}: matched no file` : `${name}: ${bytes} bytes, ${bytes - budget} over`,
    );
}

export function table(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(
      ({ name, bytes, budget, files }) =>
        `${name.padEnd(width)}  ${String(bytes).padStart(6)} of ${String(budget).padStart(6)} B  ${files} files`,
    )
    .join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = [
    ...measure(process.argv[2] ?? 'dist'),
    await measureDrawings(fileURLToPath(new URL('..', import.meta.url))),
  ];
  const wrong = faults(rows);
  process.stdout.write(`${table(rows)}\n${wrong.map((fault) => `FAILED ${fault}\n`).join('')}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
