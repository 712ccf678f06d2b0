import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Whose values and whose types each room of the house may import. Not named: nobody's. */
export const MAY_IMPORT: Readonly<Record<string, { values: readonly string[]; types: readonly string[] }>> = {
  main: { values: ['app', 'i18n', 'platform', 'styles', 'features', 'domain'], types: [] },
  app: { values: ['features', 'art', 'ui', 'i18n', 'domain', 'content'], types: ['platform'] },
  features: { values: ['art', 'ui', 'i18n', 'domain', 'content'], types: ['platform'] },
  domain: { values: [], types: ['content'] },
  content: { values: [], types: [] },
  art: { values: [], types: [] },
  ui: { values: [], types: [] },
  i18n: { values: [], types: [] },
  // The names of messages between page and service worker stand with the worker.
  platform: { values: ['sw'], types: [] },
  sw: { values: [], types: [] },
  styles: { values: [], types: [] },
};

export interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** All imports of a source text that point at the project's own files, as paths relative to `src`. */
export function ownImports(file: string, source: string, src: string): Import[] {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    if (!specifier.startsWith('.')) return;
    found.push({ from: relative(src, file), to: relative(src, resolve(dirname(file), specifier)), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
      const named =
        clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
      const allTypes =
        named !== undefined && named.length > 0 && !clause?.name && named.every((element) => element.isTypeOnly);
      add(
        node.moduleSpecifier.text,
        (ts.isImportDeclaration(node) ? clause?.isTypeOnly : node.isTypeOnly) === true || allTypes,
      );
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) add(argument.text, false);
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      add(node.argument.literal.text, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] as string) : path.replace(/\.tsx?$/, ''));
const featureOf = (path: string) => path.split('/').slice(0, 2).join('/');

/** What an import breaks, in words, or undefined. */
export function broken({ from, to, typeOnly }: Import): string | undefined {
  if (to.startsWith('..')) return /^\.\.\/locales\//.test(to) ? undefined : `${from} reaches out of src to ${to}`;
  const [a, b] = [roomOf(from), roomOf(to)];
  if (a === 'features' && b === 'features') {
    return featureOf(from) === featureOf(to) ? undefined : `${from} imports another feature: ${to}`;
  }
  if (a === b) return undefined;
  const may = MAY_IMPORT[a];
  if (!may) return `${from} stands in a room nobody knows: ${a}`;
  if (may.values.includes(b) || (typeOnly && may.types.includes(b))) return undefined;
  return `${from} may not import ${typeOnly ? 'types' : 'values'} of ${to}`;
}

/** Every TypeScript file below a folder. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

/** Checks all files; gives what it saw, so that seeing nothing cannot pass for finding nothing. */
export function checkHouse(src: string): { files: number; imports: number; problems: string[] } {
  const files = sourceFiles(src);
  const imports = files.flatMap((file) => ownImports(file, readFileSync(file, 'utf8'), src));
  return { files: files.length, imports: imports.length, problems: imports.flatMap((one) => broken(one) ?? []) };
}
