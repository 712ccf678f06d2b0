import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** What is announced when it fills: the style sheet and the class it stands with. */
export interface StatusClass {
  sheet: string;
  name: string;
}

const treeOf = (file: string, source: string) =>
  ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** Where a view's `css`, `page` and the like come from: paths of style sheets, relative to `src`, by the name they have in it. */
function sheetsOf(tree: ts.SourceFile, src: string): ReadonlyMap<string, string> {
  return new Map(
    tree.statements.flatMap((one) => {
      if (!ts.isImportDeclaration(one) || !ts.isStringLiteral(one.moduleSpecifier)) return [];
      const name = one.importClause?.name?.text;
      const path = one.moduleSpecifier.text;
      return name === undefined || !path.endsWith('.css')
        ? []
        : [[name, relative(src, join(dirname(tree.fileName), path))] as const];
    }),
  );
}

/** The value of an attribute as it is written, or nothing. */
function written(element: ts.JsxOpeningLikeElement, name: string): string {
  const found = element.attributes.properties.find((one) => ts.isJsxAttribute(one) && one.name.getText() === name);
  return found?.getText() ?? '';
}

/** Every status of a view with the classes it has, and how many there are, with a class or without. */
export function statusesIn(file: string, source: string, src: string): { count: number; classes: StatusClass[] } {
  const tree = treeOf(file, source);
  const sheets = sheetsOf(tree, src);
  const classes: StatusClass[] = [];
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      // Also one that is a status sometimes, and any other region that is listened to.
      if (/['"]status['"]/.test(written(node, 'role')) || written(node, 'aria-live') !== '') {
        count += 1;
        for (const [, sheet = '', name = ''] of written(node, 'class').matchAll(/(\w+)\['([\w-]+)'\]/g)) {
          const path = sheets.get(sheet);
          if (path !== undefined) classes.push({ sheet: path, name });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { count, classes };
}

/** A rule that takes what it is about off the screen and out of the accessibility tree. */
export interface Hiding {
  /** The selector as it is written. */
  selector: string;
  /** Its last part: what is hidden itself. */
  subject: string;
}

const HIDES = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)/;

/** The last compound of a selector: combinators inside brackets are part of it. */
function subjectOf(selector: string): string {
  let depth = 0;
  let from = 0;
  for (const [at, sign] of [...selector].entries()) {
    if ('(['.includes(sign)) depth += 1;
    else if (')]'.includes(sign)) depth -= 1;
    else if (depth === 0 && /[\s>+~]/.test(sign)) from = at + 1;
  }
  return selector.slice(from);
}

/** The rules of a style sheet that hide something from everybody; on paper nothing is announced. */
export function hidingRules(css: string): Hiding[] {
  const found: Hiding[] = [];
  const open: string[] = [];
  let text = '';
  for (const sign of css.replace(/\/\*.*?\*\//gs, '')) {
    if (sign === '{') {
      // A declaration before a rule within the same block ends with its semicolon.
      open.push(text.slice(text.lastIndexOf(';') + 1).trim());
      text = '';
    } else if (sign === '}') {
      const head = open.pop() ?? '';
      const printed = open.some((at) => /^@media\s+print/.test(at));
      if (!head.startsWith('@') && !printed && HIDES.test(text))
        for (const selector of head.split(/,(?![^(]*\))/).map((one) => one.trim()))
          found.push({ selector, subject: subjectOf(selector) });
      text = '';
    } else text += sign;
  }
  return found;
}

/**
 * Whether a rule of the sheet may hide one of the statuses while it is empty. A subject without a class of its own may be any
 * element that is empty.
 */
export function hidesStatus({ subject }: Hiding, names: readonly string[]): boolean {
  const own = [...subject.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
  if (own.length === 0) return /:empty|\[data-empty/.test(subject);
  return own.some((name) => names.includes(name ?? ''));
}
