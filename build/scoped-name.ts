import { createHash } from 'node:crypto';
import { basename, relative, sep } from 'node:path';

/**
 * Names a CSS Module's class after its file and itself, so that the prerendered welcome screen and the running app
 * agree, on every machine.
 * @param root the project's folder
 * @returns the function Vite asks for each class
 */
export function scopedName(root: string): (name: string, file: string) => string {
  return (name, file) => {
    const path = relative(root, file.replace(/\?.*$/, '')).split(sep).join('/');
    const mark = createHash('sha256').update(path).digest('hex').slice(0, 4);
    return `${basename(path).replace(/(\.module)?\.css$/, '')}-${name}-${mark}`;
  };
}
