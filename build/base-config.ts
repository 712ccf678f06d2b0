import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { cataloguePlugin } from './catalogue-plugin';
import { localesPlugin } from './locales-plugin';
import { objectsPlugin } from './objects-plugin';
import { quietPlugin } from './quiet-plugin';
import { scopedName } from './scoped-name';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const VERSION = (JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string }).version;

/**
 * What the app, its prerendering and its tests have in common. One place, because a class name or a word that differs
 * between them shows a child a broken first screen.
 * @param pseudo whether to add the made-up languages that show what a translation will do to the layout
 */
export function baseConfig(pseudo = false): UserConfig {
  return {
    root: ROOT,
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    css: { modules: { generateScopedName: scopedName(ROOT) } },
    define: {
      __VERSION__: JSON.stringify(VERSION),
      // Code for a developer's tool that no tablet has.
      'window.__PREACT_SIGNALS_DEVTOOLS__': 'false',
    },
    plugins: [quietPlugin(), objectsPlugin(), cataloguePlugin(), localesPlugin({ folder: `${ROOT}locales`, pseudo })],
  };
}
