import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['build', 'index.html', 'locales', 'package.json', 'public', 'src', 'vite.config.ts'];

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Of a folder also its own time: it alone tells that a file was taken out, or an older one moved in. */
function newest(path) {
  if (!statSync(path).isDirectory()) return changed(path);
  return Math.max(changed(path), ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * Whether a build is older than something it was made from, or is not there.
 * @param dist its folder
 * @param root the project's folder
 */
export function isStale(dist, root = '.', sources = SOURCES) {
  return changed(join(dist, 'sw.js')) < Math.max(...sources.map((source) => newest(join(root, source))));
}
