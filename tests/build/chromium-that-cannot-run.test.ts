import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installedChromium } from '../../scripts/find-chromium.mjs';

let folder: string;
const browser = (name: string, code: number) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\nexit ${code}\n`);
  chmodSync(join(folder, name), 0o755);
};
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'browsers-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('passes over one that cannot start: libraries that a bare container lacks (127), Ubuntu’s stub for a snap (1)', () => {
  browser('a/chromium', 127);
  browser('b/chromium-browser', 1);
  browser('c/chromium-browser', 0);
  const PATH = ['a', 'b', 'c'].map((at) => join(folder, at)).join(':');
  expect(installedChromium({ PATH })).toBe(join(folder, 'c/chromium-browser'));
});
