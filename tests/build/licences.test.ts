import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dependencies } from '../../package.json';
import { CUT_OUT } from '../../build/licences-plugin';

const ROOT = join(import.meta.dirname, '../..');
const table = readFileSync(join(ROOT, 'LICENSES.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '));

it.each([...Object.keys(dependencies), ...CUT_OUT])(
  '%s, which ships, is named with its version and licence',
  (name) => {
    const { version, license } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    const found = table.filter((line) => line.includes(`| ${version} | ${license} |`));
    const family = name.startsWith('workbox-') ? 'workbox-*' : name;
    expect(found.filter((line) => line.endsWith(`| \`${family}\` |`))).toHaveLength(1);
  },
);
