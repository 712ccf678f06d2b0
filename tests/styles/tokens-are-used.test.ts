import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const tokens = readFileSync(join(SRC, 'styles/tokens.css'), 'utf8');
const styled = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(css|tsx?)$/.test(file))
  .map((file) => readFileSync(join(SRC, file), 'utf8'))
  .join('\n');

it('every token is read somewhere: one that is not is a colour somebody keeps right in three themes for nothing', () => {
  const named = new Set([...tokens.matchAll(/^\s+(--[a-z-]+):/gm)].map(([, name = '']) => name));
  expect(named.size).toBeGreaterThan(30);
  expect([...named].filter((name) => !new RegExp(`var\\(${name}[,)]`).test(styled))).toEqual([]);
});
