import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './import-table';

const SRC = join(import.meta.dirname, '../../src');
/** Attributes whose value a person sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
  'label',
  'text',
  'heading',
]);
/** Pages for developers only; they are not in the build. */
const DEVELOPERS = /^art\/gallery\//;
const isWord = (text: string) => /\p{L}{2}/u.test(text);

/** Words written straight into a view, which no translator could change and no content rule has read. */
function literalWords(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const texts = (node: ts.Expression): string[] => {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
    if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)];
    return [];
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isWord(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      found.push(...texts(node.expression).filter(isWord));
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText(tree)) && node.initializer) {
      const value = node.initializer;
      if (ts.isStringLiteral(value) && isWord(value.text)) found.push(value.text);
      if (ts.isJsxExpression(value) && value.expression) found.push(...texts(value.expression).filter(isWord));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('words in views', () => {
  it('come from locale files, every one', () => {
    const views = sourceFiles(SRC).filter((file) => file.endsWith('.tsx') && !DEVELOPERS.test(relative(SRC, file)));
    expect(views.length).toBeGreaterThan(40);
    expect(
      views.flatMap((file) =>
        literalWords(file, readFileSync(file, 'utf8')).map((word) => `${relative(SRC, file)}: ${word}`),
      ),
    ).toEqual([]);
  });

  it.each([
    ['text', '<p>Hello there</p>'],
    ['a name', '<button aria-label="Close it">x</button>'],
    ['an expression', "<p>{'Hello there'}</p>"],
    ['a choice', "<p>{on ? 'Stop it' : t('start')}</p>"],
    ['a template', '<Say text={`Step ${at}`} />'],
  ])('are found as %s', (_, view) => {
    expect(literalWords('planted.tsx', `const view = ${view};`)).toHaveLength(1);
  });

  it('are not mistaken in keys, classes and names of drawings', () => {
    expect(
      literalWords('clean.tsx', `const view = <p class="big" data-say>{t('start')}<Icon name="next" /></p>;`),
    ).toEqual([]);
  });
});
