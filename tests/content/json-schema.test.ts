import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemaText, lessonJsonSchema } from '../../build/lesson-json-schema';
import { helpline } from '../../src/content/schema/helpline';
import { LESSONS, ROOT } from './support/lessons';

const FILE = 'src/content/schema/lesson.schema.json';

it('the JSON Schema is up to date: run `node scripts/json-schema.mjs`', () => {
  expect(readFileSync(join(ROOT, FILE), 'utf8')).toBe(lessonJsonSchema());
});

it('another schema writes another text', () => {
  expect(jsonSchemaText(helpline)).not.toBe(lessonJsonSchema());
});

it('every lesson points its editor at it', () => {
  expect(LESSONS.length).toBeGreaterThan(0);
  for (const loaded of LESSONS)
    expect(join(ROOT, loaded.file, '..', loaded.lesson.$schema ?? '')).toBe(join(ROOT, FILE));
});
