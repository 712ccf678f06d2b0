import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { OBJECT_ICONS } from '../src/art/objects/objects';
import { SYMBOL_ICONS } from '../src/art/objects/symbols';
import { OWN_PICTURES } from '../src/art/objects/own-pictures';

const MODULE = 'virtual:lantern-objects';
const RESOLVED = `\0${MODULE}`;

interface IconSet {
  width?: number;
  height?: number;
  icons: Record<string, { body: string; width?: number; height?: number }>;
}

function readIconSet(): IconSet {
  const file = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json');
  return JSON.parse(readFileSync(file, 'utf8')) as IconSet;
}

/**
 * Cuts the picture of every object out of an icon set.
 * @param set the icon set as Iconify publishes it
 * @param wanted object id -> icon name, or `own` for one drawn by us
 * @returns object id -> a whole SVG file
 * @throws when an icon is missing, naming the object: a lesson with a hole in it must not be built
 */
export function cutObjects(set: IconSet, wanted: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wanted).map(([object, icon]) => {
      const own = icon === 'own' ? OWN_PICTURES[object] : undefined;
      const found = own === undefined ? set.icons[icon] : { body: own, width: 32, height: 32 };
      if (!found) throw new Error(`Object '${object}' has no picture: there is no icon '${icon}'.`);
      const width = found.width ?? set.width ?? 32;
      const height = found.height ?? set.height ?? 32;
      return [
        object,
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 6}" height="${height * 6}">${found.body}</svg>`,
      ];
    }),
  );
}

const dataUrl = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

interface Options {
  /** True for the single-file edition, which has no other files to point at. */
  inline?: boolean | undefined;
}

/**
 * Vite plugin: provides `virtual:lantern-objects` (`OBJECT_URLS`). A build emits one small SVG file per object, so that the
 * service worker keeps each one and the script stays light; the dev server and tests get data addresses.
 */
export function objectsPlugin({ inline = false }: Options = {}): Plugin {
  let serve = false;
  return {
    name: 'lantern-objects',
    configResolved(config) {
      serve = config.command === 'serve';
    },
    resolveId(id) {
      return id === MODULE ? RESOLVED : undefined;
    },
    load(id) {
      if (id !== RESOLVED) return undefined;
      const entries = Object.entries(cutObjects(readIconSet(), { ...OBJECT_ICONS, ...SYMBOL_ICONS })).map(
        ([object, svg]) => {
          if (serve || inline) return [object, dataUrl(svg)] as const;
          const file = this.emitFile({ type: 'asset', name: `${object}.svg`, source: svg });
          // Vite's own mark for an asset: it becomes an address below the app's base, in the browser and when prerendered.
          return [object, `__VITE_ASSET__${file}__`] as const;
        },
      );
      return `export const OBJECT_URLS = ${JSON.stringify(Object.fromEntries(entries))};`;
    },
  };
}
