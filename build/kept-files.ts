import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ManifestEntry } from 'workbox-build';
import { LICENCES_FILE } from './licences-plugin';

/**
 * Files that serve the host, the browser's own update or whoever hands the build on, and that a page never asks for. The licences
 * are as long as two lessons: each tablet would fetch them for nobody to read.
 */
export const NOT_KEPT = new Set(['sw.js', '_headers', LICENCES_FILE]);

/** Every file of a build that a page may ask for, as seen from the page. */
export function filesToKeep(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !NOT_KEPT.has(file) && !file.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/**
 * Checks that a tablet will have everything when the cable is pulled out, and adds each file's hash, so that a damaged or
 * swapped file (a school filter's notice in place of a lesson, say) stops an installation in place of being kept for ever.
 * @throws when a file would be left behind
 */
export function wholeManifest<Entry extends ManifestEntry>(
  folder: string,
  entries: readonly Entry[],
): (Entry & { integrity: string })[] {
  const listed = new Set(entries.map(({ url }) => url));
  const wanted = filesToKeep(folder);
  const forgotten = wanted.filter((file) => !listed.has(file));
  if (wanted.length === 0 || forgotten.length > 0)
    throw new Error(`Not kept for offline use: ${forgotten.join(', ') || 'the whole build, which is empty'}.`);
  return [...entries]
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map((entry) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, entry.url)))
        .digest('base64');
      return { ...entry, integrity: `sha256-${hash}` };
    });
}
