import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../build/catalogue-plugin';
import { coveragePage } from '../../build/coverage-page';
import type { ConceptFile } from '../../src/content/schema/concept';
import type { CurriculumRow } from '../../src/content/schema/curriculum';
import { LESSONS, readJson, ROOT } from '../content/support/lessons';

const { rows } = readJson<{ rows: CurriculumRow[] }>('src/content/curriculum.json');
const concepts = readJson<ConceptFile>('src/content/concepts.json');
const byId = new Map(LESSONS.map((loaded) => [loaded.lesson.id, loaded]));
const covered = readCatalogue(ROOT).map(({ id }) => {
  const { lesson, words } = byId.get(id)!;
  return { lesson, title: words['en']!['title'] as string };
});

it('is the page in docs: `node scripts/coverage.mjs` writes it', () => {
  expect(readFileSync(`${ROOT}/docs/coverage.md`, 'utf8')).toBe(coveragePage(covered, rows, concepts));
});

it('says of every statement that was not held against a source that it has to be', () => {
  const page = coveragePage(covered, rows, concepts);
  for (const { id, status } of rows) {
    const line = page.split('\n').find((one) => one.startsWith(`| ${id} `));
    expect(line).toBeDefined();
    expect(line?.includes('to be checked')).toBe(status === 'to-check');
  }
});

it('leaves a statement open that no lesson serves', () => {
  expect(coveragePage([], rows, concepts)).toContain('| – |');
  expect(coveragePage([], rows, concepts)).toContain('not taught yet');
});
