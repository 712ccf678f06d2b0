import { expect, it } from 'vitest';
import { build } from 'vite';
import { cutObjects, objectsPlugin } from '../../build/objects-plugin';
import { SYMBOL_ICONS } from '../../src/art/objects/symbols';
import { OBJECT_ICONS } from '../../src/art/objects/objects';

const set = { width: 32, height: 32, icons: { 'teddy-bear': { body: '<path d="M0 0h1"/>' } } };

it('cuts one whole SVG file per object', () => {
  expect(cutObjects(set, { bear: 'teddy-bear' })).toEqual({
    bear: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="192" height="192"><path d="M0 0h1"/></svg>',
  });
});

it('names the object whose icon is missing', () => {
  expect(() => cutObjects(set, { bear: 'teddy-bear', kite: 'kyte' })).toThrow(/'kite'.*'kyte'/);
  expect(() => cutObjects(set, { kite: 'own' })).toThrow(/'kite'/);
});

const bundle = async (inline: boolean) => {
  const entry = '\0entry';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    base: '/school/',
    plugins: [
      objectsPlugin({ inline }),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : undefined),
        load: (id) =>
          id === entry
            ? "import { OBJECT_URLS } from 'virtual:lantern-objects'; export default OBJECT_URLS;"
            : undefined,
      },
    ],
    build: { write: false, lib: false, ssr: true, rollupOptions: { input: 'entry' } },
  });
  if (!('output' in result)) throw new Error('one bundle expected');
  return result.output;
};

it('emits a file per object and points at it below the base, so that the service worker can keep it', async () => {
  const output = await bundle(false);
  const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  expect(Object.keys(OBJECT_ICONS).length).toBeGreaterThan(50);
  for (const object of Object.keys(OBJECT_ICONS))
    expect(code).toMatch(new RegExp(`"/school/assets/${object}-[\\w-]+\\.svg"`));
  expect(code).not.toContain('data:');
});

it('keeps the pictures inside the script for the single-file edition', async () => {
  const output = await bundle(true);
  const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  expect(output.filter((file) => file.fileName.endsWith('.svg'))).toHaveLength(0);
  expect(code.match(/data:image\/svg\+xml/g)).toHaveLength(Object.keys({ ...OBJECT_ICONS, ...SYMBOL_ICONS }).length);
});
