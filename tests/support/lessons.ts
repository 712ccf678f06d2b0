import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../build/catalogue-plugin';
import type { Lesson } from '../../src/content/schema/lesson';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every lesson there is, in the order of the maps. */
export const LESSONS: readonly Lesson[] = readCatalogue(ROOT).map(
  ({ file }) => JSON.parse(readFileSync(`${ROOT}${file.slice(1)}`, 'utf8')) as Lesson,
);
