import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Beside the page, for whoever hands a build on. Nothing in the app points at it, and no tablet keeps it (`kept-files.ts`). */
export const LICENCES_FILE = 'licences.txt';

/** What is cut out of a package at build, and so is no `dependency`. */
export const CUT_OUT = [
  '@fontsource/andika',
  '@fontsource-variable/baloo-2',
  '@iconify-json/fluent-emoji-flat',
] as const;

interface Package {
  name: string;
  version: string;
  license: string;
  dependencies?: Readonly<Record<string, string>>;
}

const read = (root: string, name: string) =>
  JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')) as Package;

/** Every package of which something reaches the tablet: what Lantern depends on, what that depends on, and what is cut out. */
export function shippedPackages(root: string): Package[] {
  const found = new Map<string, Package>();
  const add = (name: string) => {
    if (found.has(name)) return;
    const one = read(root, join('node_modules', name));
    found.set(name, one);
    Object.keys(one.dependencies ?? {}).forEach(add);
  };
  Object.keys(read(root, '.').dependencies ?? {}).forEach(add);
  // Theirs are types for whoever programs with them.
  for (const name of CUT_OUT) found.set(name, read(root, join('node_modules', name)));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The licence that came with a package, or ours of it where none did (`build/licences/`).
 * @throws when there is neither: it may not be handed on
 */
function licenceOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const [file] = readdirSync(folder).filter((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  const own = join(root, 'build/licences', `${name.split('/').at(-1)}.txt`);
  if (file === undefined && !existsSync(own)) throw new Error(`'${name}' ships and has no licence text.`);
  return readFileSync(file === undefined ? own : join(folder, file), 'utf8').trim();
}

const RULE = `\n\n${'='.repeat(78)}\n\n`;

/** Lantern's own licence, then that of every package, each text once. */
export function licences(root: string): string {
  const texts = new Map<string, string[]>();
  for (const { name, version, license } of shippedPackages(root)) {
    const text = licenceOf(root, name);
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const own = `Lantern\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const theirs = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return `${[own, ...theirs].join(RULE)}\n`;
}

/** The package a file was installed with. */
const packageOf = (file: string) => /^.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1];

/** Stops a build into which something has come whose licence would stay behind. */
export function licensedOnlyPlugin(root: string): Plugin {
  return {
    name: 'lantern-licensed-only',
    generateBundle(_options, bundle) {
      const shipped = new Set(shippedPackages(root).map(({ name }) => name));
      const files = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? part.moduleIds : part.originalFileNames,
      );
      const stray = [...new Set(files.map(packageOf))].filter((name) => name !== undefined && !shipped.has(name));
      if (stray.length > 0)
        throw new Error(`Ships without its licence: ${stray.join(', ')}. See build/licences-plugin.ts.`);
    },
  };
}

/** Writes the licences beside the page: MIT, Apache-2.0 and OFL let copies be made that carry them. */
export function licencesPlugin(root: string): Plugin {
  return {
    name: 'lantern-licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licences(root) });
    },
  };
}
