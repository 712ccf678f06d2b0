import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const RELEASED = 'tests/content/released.json';

const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/**
 * Every lesson with its version and a sum of all that a child meets in it, its words in the source language and what is drawn.
 * @returns lesson id -> [version, sum]
 */
export function lessonsNow() {
  const read = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  const files = readdirSync(join(ROOT, 'src/content/lessons'), { recursive: true }).filter((file) =>
    /\.json$/.test(file),
  );
  const lessons = files.map((file) => {
    const { version, ...lesson } = read(join('src/content/lessons', file));
    const id = basename(file, '.json');
    const whole = JSON.stringify(sorted({ lesson, words: read(`locales/en/lessons/${id}.json`) }));
    return [id, [version, createHash('sha256').update(whole).digest('hex').slice(0, 16)]];
  });
  return Object.fromEntries(lessons.sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Run by itself: what is here now is what schools get.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lines = Object.entries(lessonsNow()).map(([id, seen]) => `  "${id}": [${seen[0]}, "${seen[1]}"]`);
  writeFileSync(join(ROOT, RELEASED), `{\n${lines.join(',\n')}\n}\n`);
  process.stdout.write(`${lines.length} lessons noted in ${RELEASED}\n`);
}
