import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimsIn } from './rules/ui-words';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  'src/content/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Lines of a document are broken by its width: a paragraph, or a point of a list, is one text. */
const paragraphsOf = (text: string) =>
  text
    .replaceAll('’', "'")
    .split(/\n\s*\n|\n(?=\s*[-|#])/u)
    .map((part) => part.replaceAll(/\s+/gu, ' '));

const claimed = (where: string, text: string) => paragraphsOf(text).flatMap((part) => claimsIn('en', where, part));

/** A head who reads in the changelog that a safeguarding lead has read every lesson leans on somebody who was never there. */
describe('what the project says of itself', () => {
  it.each(DOCUMENTS)('claims nothing untrue in %s', (name) => {
    const text = readFileSync(join(ROOT, name), 'utf8');
    expect(text.length).toBeGreaterThan(500);
    expect(claimed(name, text)).toEqual([]);
  });

  it.each([
    '- Read again by a safeguarding lead\n  and a harmed child.',
    'Mended, then read by a child’s eyes once more.',
    'Every picture was named by ten\npeople who did not know the book.',
    'Reviewed by\nprofessionals.',
    'A safeguarding\nlead has now signed off. Tested with\nchildren.',
    'Each language was read by a native\nspeaker.',
  ])('is seen to claim: %s', (text) => {
    expect(claimed('a document', text)).not.toEqual([]);
  });

  it.each([
    'Nobody trained has read it; not reviewed by a safeguarding professional.',
    'Read in the role of a safeguarding lead.',
    'No child took part, and nobody trained in safeguarding has reviewed any version.',
    'A draft until a second native speaker who works with\nchildren has read it aloud.',
    'This file no longer reads as if a safeguarding lead or a child had read the lessons: none has.',
    'Tried by its makers as those who do not trust it would: a tired teacher, children with one switch.',
  ])('may say: %s', (text) => {
    expect(claimed('a document', text)).toEqual([]);
  });
});
