import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../build/base-config';
import { lastPage } from '../../build/last-page';

/** What Git for Windows makes of a clone unless a repository says otherwise (`core.autocrlf=true` is its installer's default). */
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'crlf-'));
  for (const folder of ['build/guard', 'locales/en', 'src/content/helplines']) {
    mkdirSync(join(root, folder), { recursive: true });
    for (const name of readdirSync(join(ROOT, folder))) {
      const file = join(ROOT, folder, name);
      if (!statSync(file).isFile()) continue;
      cpSync(file, join(root, folder, name));
      writeFileSync(join(root, folder, name), readFileSync(file, 'utf8').replace(/\r?\n/g, '\r\n'));
    }
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('asks git for the same line ends everywhere', () => {
  for (const file of ['build/guard/guard.js', 'build/guard/guard.css', 'index.html', 'src/main.tsx'])
    expect(execFileSync('git', ['check-attr', 'eol', '--', file], { cwd: ROOT, encoding: 'utf8' })).toMatch(
      /eol: lf\s*$/,
    );
});

it.each(['script', 'style'])(
  'names the %s by the hash that a browser works out, which reads every line end as \\n',
  (tag) => {
    const { html, policy } = lastPage(root);
    const inside = (new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '').replace(/\r\n?/g, '\n');
    expect(inside).not.toBe('');
    expect(policy).toContain(`'sha256-${createHash('sha256').update(inside).digest('base64')}'`);
  },
);
