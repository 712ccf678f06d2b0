import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:lantern-catalogue';
const RESOLVED = `\0${NAME}`;
const FOLDER = 'src/content/lessons';

/** Lessons first, then what comes weeks later. */
const PATH = ['lesson', 'recap', 'check'];

interface Entry {
  id: string;
  band: string;
  type?: string;
  order: number;
  minutes: number;
  version: number;
  file: string;
}

/** Every lesson file below `root`, with what a map needs to know of it. Throws, naming the file, when it is no JSON. */
export function readCatalogue(root: string): Entry[] {
  const folder = join(root, FOLDER);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return files
    .map((file) => {
      const path = join(folder, file);
      try {
        const { id, band, type = 'lesson', order, minutes, version } = JSON.parse(readFileSync(path, 'utf8')) as Entry;
        return { id, band, type, order, minutes, version, file: `/${FOLDER}/${file.replaceAll('\\', '/')}` };
      } catch (cause) {
        throw new Error(`${path} is no lesson`, { cause });
      }
    })
    .sort(
      (a, b) =>
        Number.parseInt(a.band, 10) - Number.parseInt(b.band, 10) ||
        PATH.indexOf(a.type ?? '') - PATH.indexOf(b.type ?? '') ||
        a.order - b.order,
    );
}

/**
 * Provides `virtual:lantern-catalogue`: the few facts the map needs, and each lesson behind an import of its own. The
 * app fetches this module itself only when a map is wanted: adding lessons adds nothing to the first screen.
 */
export function cataloguePlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'lantern-catalogue',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const entries = readCatalogue(root);
      const rows = entries.map(({ file: _file, ...row }) => row);
      const imports = entries.map(
        ({ id: lesson, file }) => `${JSON.stringify(lesson)}: () => import(${JSON.stringify(file)})`,
      );
      return [
        `export const CATALOGUE = ${JSON.stringify(rows)};`,
        `const LESSONS = {${imports.join(',')}};`,
        `export const loadLesson = async (id) => (await LESSONS[id]()).default;`,
      ].join('\n');
    },
  };
}
