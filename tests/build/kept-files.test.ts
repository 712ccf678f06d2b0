import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesToKeep, wholeManifest } from '../../build/kept-files';

let dist: string;
const entry = (url: string) => ({ url, revision: null, size: 1 });

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const folder of ['assets', '.vite']) mkdirSync(join(dist, folder));
  for (const file of ['index.html', 'assets/a.js', 'sw.js', '_headers', '.nojekyll', '.vite/manifest.json'])
    writeFileSync(join(dist, file), file);
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

it('keeps every file that a page can ask for', () => {
  expect(filesToKeep(dist)).toEqual(['assets/a.js', 'index.html']);
});

it('fails when one would be left behind, naming it', () => {
  expect(() => wholeManifest(dist, [entry('index.html')])).toThrow('Not kept for offline use: assets/a.js.');
});

it('fails on an empty build', () => {
  rmSync(join(dist, 'index.html'));
  rmSync(join(dist, 'assets/a.js'));
  expect(() => wholeManifest(dist, [])).toThrow('which is empty');
});

it('gives each file its hash, in the same order on every machine', () => {
  const whole = wholeManifest(dist, [entry('index.html'), entry('assets/a.js')]);
  expect(whole.map(({ url }) => url)).toEqual(['assets/a.js', 'index.html']);
  expect(whole.map(({ integrity }) => integrity)).toEqual([
    'sha256-VGcD1acdCMwrjqYAQr4HvdEoGdp4QcYT5OSjkKtnwUI=',
    expect.stringMatching(/^sha256-/),
  ]);
});
