import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isStale } from '../../scripts/stale.mjs';

let root: string;
const at = (path: string, second: number) => {
  const file = join(root, path);
  writeFileSync(file, '');
  utimesSync(file, second, second);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
  for (const folder of ['dist', 'locales/en']) mkdirSync(join(root, folder), { recursive: true });
  at('locales/en/common.json', 100);
  at('index.html', 100);
  for (const folder of ['locales', 'locales/en']) utimesSync(join(root, folder), 100, 100);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const stale = () => isStale(join(root, 'dist'), root, ['locales', 'index.html']);

it('makes a build that is not there', () => expect(stale()).toBe(true));

it('leaves one that is newer than all it was made from', () => {
  at('dist/sw.js', 200);
  expect(stale()).toBe(false);
});

it('makes one anew when a word has changed since', () => {
  at('dist/sw.js', 200);
  at('locales/en/common.json', 300);
  expect(stale()).toBe(true);
});
