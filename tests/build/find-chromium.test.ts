import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installedChromium } from '../../scripts/find-chromium.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  for (const name of ['chromium', 'mine']) {
    writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, name), 0o755);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('takes the browser it is told to', () => {
  expect(installedChromium({ CHROME_PATH: join(folder, 'mine'), PATH: folder })).toBe(join(folder, 'mine'));
});

it('fails rather than take another than it is told to', () => {
  expect(() => installedChromium({ CHROME_PATH: join(folder, 'gone'), PATH: folder })).toThrow(/CHROME_PATH/);
});

it('finds one on the path', () => {
  expect(installedChromium({ PATH: folder })).toBe(join(folder, 'chromium'));
});
