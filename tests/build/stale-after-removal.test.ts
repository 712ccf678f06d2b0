import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isStale } from '../../scripts/stale.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
  for (const folder of ['dist', 'src/lessons']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['src/lessons/one.json', 'src/lessons/two.json']) {
    writeFileSync(join(root, file), '{}');
    utimesSync(join(root, file), 100, 100);
  }
  for (const folder of ['src', 'src/lessons']) utimesSync(join(root, folder), 100, 100);
  writeFileSync(join(root, 'dist/sw.js'), '');
  utimesSync(join(root, 'dist/sw.js'), 200, 200);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const stale = () => isStale(join(root, 'dist'), root, ['src']);

it('leaves a build alone when nothing has changed', () => expect(stale()).toBe(false));

it('builds anew when a lesson was taken out', () => {
  rmSync(join(root, 'src/lessons/two.json'));
  expect(stale()).toBe(true);
});

it('builds anew when an older file was moved into place', () => {
  renameSync(join(root, 'src/lessons/two.json'), join(root, 'src/lessons/three.json'));
  expect(stale()).toBe(true);
});
