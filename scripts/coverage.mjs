// Writes docs/coverage.md from the lessons: `node scripts/coverage.mjs`. A test fails when the file is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8'));
const load = async (file) => (await runnerImport(file, { configFile: false, root: ROOT, logLevel: 'error' })).module;

const { readCatalogue } = await load('/build/catalogue-plugin.ts');
const { coveragePage } = await load('/build/coverage-page.ts');
const lessons = readCatalogue(ROOT).map(({ id, file }) => ({
  lesson: read(file.slice(1)),
  title: read(`locales/en/lessons/${id}.json`).title,
}));
const page = coveragePage(lessons, read('src/content/curriculum.json').rows, read('src/content/concepts.json'));
writeFileSync(`${ROOT}docs/coverage.md`, page);
