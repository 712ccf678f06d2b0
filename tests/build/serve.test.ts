import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serve, type Served } from '../../scripts/serve.mjs';

let dist: string;
let server: Served;

beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(dist, 'assets'));
  mkdirSync(join(dist, '.vite'));
  writeFileSync(join(dist, 'index.html'), '<p>page</p>');
  writeFileSync(join(dist, 'assets/a-1.js'), 'one');
  writeFileSync(join(dist, 'assets/f.woff2'), 'font');
  writeFileSync(join(dist, '.vite/manifest.json'), '{}');
  writeFileSync(join(dist, '_headers'), '/*\n  X-Here: yes\n\n/assets/*\n  Cache-Control: immutable\n');
  server = await serve({ dir: dist, mount: '/lantern/' });
});
afterEach(async () => {
  await server.close();
  rmSync(dist, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, server.url), { headers: { 'Accept-Encoding': 'br', ...headers } });

it('gives the page for its folder, with the headers of the build', async () => {
  const answer = await get('');
  expect(await answer.text()).toBe('<p>page</p>');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('x-here')).toBe('yes');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

it('sends text small, and anew when the file changes', async () => {
  const before = await get('assets/a-1.js');
  expect(before.headers.get('content-encoding')).toBe('br');
  expect(before.headers.get('cache-control')).toBe('immutable');
  expect(await before.text()).toBe('one');
  const tag = before.headers.get('etag') ?? '';
  expect((await get('assets/a-1.js', { 'If-None-Match': tag })).status).toBe(304);
  writeFileSync(join(dist, 'assets/a-1.js'), 'another');
  expect(await (await get('assets/a-1.js')).text()).toBe('another');
});

it('sends a font as it is', async () => {
  const answer = await get('assets/f.woff2');
  expect(answer.headers.get('content-type')).toBe('font/woff2');
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.text()).toBe('font');
});

it.each(['assets/missing.js', 'anything', '/', '/lantern', '.vite/manifest.json', '%2e%2e/secret', 'assets/', '%'])(
  'says that %s is not there, and never gives the page for it',
  async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(await answer.text()).not.toContain('page');
  },
);
