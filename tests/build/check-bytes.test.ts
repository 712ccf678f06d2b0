import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BUDGETS, faults, measure, measureDrawings, table } from '../../scripts/check-bytes.mjs';

let dist: string;

const put = (file: string, body: string | Buffer) => {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), body);
};
const page = (head: string) =>
  put('index.html', `<html><head>${head}</head><body><style>not counted</style></body></html>`);
const manifest = (more: Record<string, object> = {}) =>
  put('.vite/manifest.json', JSON.stringify({ ...WHOLE, ...more }));

const WHOLE = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_shared.js'], dynamicImports: ['src/late.ts'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
  'src/late.ts': { file: 'assets/late.js' },
  'src/content/lessons/7-9/secrets.json': { file: 'assets/secrets-1.js' },
  'locales/en/lessons/secrets.json': { file: 'assets/secrets-2.js' },
};
const HEAD = '<style>.a{color:red}</style><link rel="preload" as="font" href="./assets/f.woff2" crossorigin>';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'bytes-'));
  manifest();
  page(HEAD);
  for (const file of ['index', 'shared', 'late', 'secrets-1', 'secrets-2'])
    put(`assets/${file}.js`, `console.log('${file}')`);
  put('assets/f.woff2', 'font');
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

const noise = (bytes: number) => randomBytes(bytes).toString('base64');

it('passes a small build, and counts what the first screen needs and nothing else', () => {
  const rows = measure(dist);
  expect(faults(rows)).toEqual([]);
  expect(rows.map(({ name, files }) => [name, files])).toEqual([
    ['first screen: script', 2],
    ['first screen: style', 1],
    ['first screen: fonts', 1],
    ['secrets (en)', 2],
  ]);
  expect(table(rows)).toContain(`of  ${BUDGETS.script} B`);
});

it.each([
  ['first screen: script', 'assets/shared.js', BUDGETS.script],
  ['first screen: fonts', 'assets/f.woff2', BUDGETS.fonts],
  ['secrets (en)', 'assets/secrets-2.js', BUDGETS.lesson],
])('fails when %s is over its budget', (name, file, budget) => {
  put(file, noise(budget + 500));
  expect(faults(measure(dist))).toEqual([
    expect.stringMatching(`^${name.replace(/[()]/g, '\\$&')}: \\d+ bytes, \\d+ over$`),
  ]);
});

it('counts a style that is fetched as well as one in the page', () => {
  page(`${HEAD}<link rel="stylesheet" href="./assets/a.css">`);
  put('assets/a.css', noise(BUDGETS.style + 500));
  expect(faults(measure(dist))).toEqual([expect.stringMatching(/^first screen: style/)]);
});

it('fails when it matched nothing: a gate that sees no file is not a gate', () => {
  page('');
  put('.vite/manifest.json', '{}');
  expect(faults(measure(dist))).toEqual([
    'first screen: script: matched no file',
    'first screen: style: matched no file',
    'first screen: fonts: matched no file',
    'lessons: matched no file',
  ]);
});

it('fails when a lesson has no words to count', () => {
  manifest({ 'src/content/lessons/5-7/tickles.json': { file: 'assets/late.js' } });
  expect(faults(measure(dist))).toEqual(['tickles, which has no words: matched no file']);
});

it('counts the code of every drawing together', async () => {
  const row = await measureDrawings(process.cwd());
  expect(row.files).toBeGreaterThan(50);
  expect(row.bytes).toBeGreaterThan(20_000);
  expect(faults([row])).toEqual([]);
});

it('fails when drawings are over their budget, and when there are none to count', async () => {
  put('src/art/scene.ts', `export const scene = '${noise(BUDGETS.drawings + 500)}';`);
  put('src/art/gallery/not-counted.ts', 'export const broken = ');
  expect(faults([await measureDrawings(dist)])).toEqual([expect.stringMatching(/^drawings: \d+ bytes, \d+ over$/)]);
  rmSync(join(dist, 'src/art/scene.ts'));
  expect(faults([await measureDrawings(dist)])).toEqual(['drawings: matched no file']);
});
