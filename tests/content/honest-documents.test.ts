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
  ])('is seen to claim: %s', (text) => {
    expect(claimed('a document', text)).not.toEqual([]);
  });

  it.each([
    'Nobody trained has read it; not reviewed by a safeguarding professional.',
    'Read in the role of a safeguarding lead.',
  ])('may say: %s', (text) => {
    expect(claimed('a document', text)).toEqual([]);
  });
});
