// Writes the JSON Schema of a lesson, so that an editor helps whoever writes one: `node scripts/json-schema.mjs`.
// A test fails when the file is out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { module } = await runnerImport(fromRoot('build/lesson-json-schema.ts'), { configFile: false });
writeFileSync(fromRoot('src/content/schema/lesson.schema.json'), module.lessonJsonSchema());
