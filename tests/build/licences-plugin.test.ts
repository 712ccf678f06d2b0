import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { expect, it } from 'vitest';
import { dependencies } from '../../package.json';
import { ROOT } from '../../build/base-config';
import { NOT_KEPT } from '../../build/kept-files';
import {
  CUT_OUT,
  LICENCES_FILE,
  licences,
  licencesPlugin,
  licensedOnlyPlugin,
  shippedPackages,
} from '../../build/licences-plugin';

const text = licences(ROOT);

/** Builds one line of code as the app is built. */
async function built(code: string, plugins: Plugin[]) {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [
      ...plugins,
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith('entry.js') ? join(ROOT, 'src/entry.js') : undefined),
        load: (id) => (id.endsWith('entry.js') ? code : undefined),
      },
    ],
    build: { write: false, assetsInlineLimit: 0, rollupOptions: { input: 'entry.js' } },
  });
  if (!('output' in result)) throw new Error('one bundle expected');
  return result.output;
}

it.each([...Object.keys(dependencies), ...CUT_OUT])('%s ships with its name, version and licence', (name) => {
  const found = shippedPackages(ROOT).find((one) => one.name === name);
  expect(text).toContain(`${name} ${found?.version} (${found?.license})\n`);
});

it('holds the texts themselves, with whose they are, and Lantern’s own', () => {
  expect(text).toContain(readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim());
  for (const whole of ['jsqr/LICENSE', 'preact/LICENSE', '@fontsource/andika/LICENSE'])
    expect(text).toContain(readFileSync(join(ROOT, 'node_modules', whole), 'utf8').trim());
  expect(text).toContain('Copyright (c) Microsoft Corporation.');
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
});

it('names what a dependency brings along', () => {
  expect(shippedPackages(ROOT).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['@preact/signals-core', 'workbox-core', 'workbox-routing', 'workbox-strategies']),
  );
});

it('names every package whose fonts a style sheet takes', () => {
  const styles = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|tsx?)$/.test(file))
    .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));
  const taken = styles.flatMap((style) => style.match(/@fontsource[\w-]*\/[\w-]+/g) ?? []);
  expect(new Set(taken)).toEqual(new Set(CUT_OUT.filter((name) => name.startsWith('@fontsource'))));
});

it('lies beside the page, is kept on no tablet, and nothing in the app points at it', async () => {
  const output = await built('export {};', [licencesPlugin(ROOT)]);
  expect(output.find(({ fileName }) => fileName === LICENCES_FILE)).toMatchObject({ source: text });
  expect(NOT_KEPT.has(LICENCES_FILE)).toBe(true);
  const app = ['src', 'locales', 'public'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|json|html|css|webmanifest)$/.test(file))
      .map((file) => join(ROOT, folder, file)),
  );
  expect(app.length).toBeGreaterThan(300);
  const pointing = [...app, join(ROOT, 'index.html')].filter((file) =>
    readFileSync(file, 'utf8').includes(LICENCES_FILE),
  );
  expect(pointing).toEqual([]);
});

it('stops a build into which something else has come, code or file, naming it', async () => {
  const guarded = (code: string) => built(code, [licensedOnlyPlugin(ROOT)]);
  await expect(guarded(`import { spache } from 'spache'; console.log(spache);`)).rejects.toThrow(
    'Ships without its licence: spache.',
  );
  await expect(guarded(`import icon from 'fast-check/package.json?url'; console.log(icon);`)).rejects.toThrow(
    'Ships without its licence: fast-check.',
  );
  await expect(guarded(`import { h } from 'preact'; console.log(h);`)).resolves.toBeDefined();
});
