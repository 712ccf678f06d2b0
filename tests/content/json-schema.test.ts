import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaText } from '../../scripts/json-schema.mjs';
import { lesson } from '../../src/content/schema/lesson';
import { helpline } from '../../src/content/schema/helpline';
import { LESSONS, ROOT } from './support/lessons';

const FILE = 'src/content/schema/lesson.schema.json';

it('the JSON Schema is up to date: run `node scripts/json-schema.mjs`', () => {
  expect(readFileSync(join(ROOT, FILE), 'utf8')).toBe(schemaText(lesson));
});

it('another schema writes another text', () => {
  expect(schemaText(helpline)).not.toBe(schemaText(lesson));
});

it('every lesson points its editor at it', () => {
  expect(LESSONS.length).toBeGreaterThan(0);
  for (const loaded of LESSONS)
    expect(join(ROOT, loaded.file, '..', loaded.lesson.$schema ?? '')).toBe(join(ROOT, FILE));
});
