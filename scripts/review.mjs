import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8'));

/** Sentences of a word file by dotted key. */
function flat(words, above = '') {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[above + key, value.replaceAll('{{emergency}}', '999').replaceAll('{{childline}}', '0800 1111')]]
      : flat(value, `${above}${key}.`),
  );
}

const load = async (file, config) =>
  (await runnerImport(file, { configFile: false, root: ROOT, logLevel: 'error', ...config })).module;

/** `npm run review [-- <band or lesson id> …]` writes review/index.html: every screen of every lesson, to be read and printed. */
async function main() {
  const asked = process.argv.slice(2);
  const { readCatalogue } = await load('/build/catalogue-plugin.ts');
  const { baseConfig, VERSION } = await load('/build/base-config.ts');
  const { reviewPage } = await load('/build/review-page.tsx', baseConfig());
  const lessons = readCatalogue(ROOT)
    .filter(({ id, band }) => asked.length === 0 || asked.includes(id) || asked.includes(band))
    .map(({ id, file }) => ({
      lesson: read(file.slice(1)),
      words: new Map(flat(read(`locales/en/lessons/${id}.json`))),
    }));
  if (lessons.length === 0) throw new Error(`No lesson and no band is called ${asked.join(' or ')}`);
  mkdirSync(`${ROOT}review`, { recursive: true });
  writeFileSync(`${ROOT}review/index.html`, reviewPage(lessons, VERSION));
  process.stdout.write(`${lessons.length} lessons: ${ROOT}review/index.html\n`);
}

await main();
