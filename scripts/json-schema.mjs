// Writes the JSON Schema of a lesson from the schema the app itself trusts, so that an editor helps whoever writes one.
// `node scripts/json-schema.mjs`; a test fails when the file is out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const SCHEMA = fileURLToPath(new URL('../src/content/schema/lesson.ts', import.meta.url));
const FILE = fileURLToPath(new URL('../src/content/schema/lesson.schema.json', import.meta.url));

/** The text of the JSON Schema file for a valibot schema of lessons. */
export function schemaText(lesson) {
  return `${JSON.stringify({ title: 'A lesson of Lantern', ...toJsonSchema(lesson) }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { module } = await runnerImport(SCHEMA, { configFile: false });
  writeFileSync(FILE, schemaText(module.lesson));
}
