import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A browser hashes what stands in a page with `\n` at every line's end, whatever the checkout made of it. */
export const withUnixLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * The guard as it stands in a page: its script without comments, and its style.
 * @param root the project's folder
 */
export function readGuard(root: string): { script: string; style: string } {
  const read = (file: string) => withUnixLines(readFileSync(join(root, 'build/guard', file), 'utf8'));
  return {
    script: read('guard.js')
      .replace(/^\s*\/\/.*\n/gm, '')
      .trim(),
    style: read('guard.css'),
  };
}
