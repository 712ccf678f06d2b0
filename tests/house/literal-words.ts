import ts from 'typescript';

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
/** What a language calls itself is in no word file: it stands there before one was read. */
const OWN_NAMES = new Set(['English']);
const isWord = (text: string) => /\p{L}{2}/u.test(text);
/** Words with a space between them. A list of selectors begins small and has only commas. */
const isSentence = (text: string) => /\p{L}{2,} +\p{L}|^\p{Lu}.*\p{L}[,;:] +\p{L}/u.test(text) && !/[<>={}]/.test(text);
const isOneWord = (text: string) => /^\p{Lu}\p{Ll}+[.!?…]?$/u.test(text) && !OWN_NAMES.has(text);

const treeOf = (file: string, source: string) =>
  ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** Operators that hand on what stands at their left, too. */
const HANDS_ON_BOTH = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);

/** Whatever of an expression may be shown, down to the letters. What is given to a function is a key, or its own business. */
function shown(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.flatMap(({ expression, literal }) => [...shown(expression), literal.text]),
    ];
  if (ts.isConditionalExpression(node)) return [...shown(node.whenTrue), ...shown(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const both = HANDS_ON_BOTH.has(node.operatorToken.kind);
    const one = [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.CommaToken].includes(node.operatorToken.kind);
    return [...(both ? shown(node.left) : []), ...(both || one ? shown(node.right) : [])];
  }
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  )
    return shown(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(shown);
  // `['Hello', name].join(' ')`, `things.map(() => 'Hello')`
  if (ts.isCallExpression(node))
    return [
      ...(ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join'
        ? shown(node.expression.expression)
        : []),
      ...node.arguments.filter(ts.isArrowFunction).flatMap(({ body }) => shown(body)),
    ];
  return [];
}

/** Words written straight into a view, which no translator could change and no content rule has read. */
export function wordsInView(file: string, source: string): string[] {
  const tree = treeOf(file, source);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isWord(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      found.push(...shown(node.expression).filter(isWord));
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText(tree)) && node.initializer) {
      const value = node.initializer;
      if (ts.isStringLiteral(value) && isWord(value.text)) found.push(value.text);
      if (ts.isJsxExpression(value) && value.expression) found.push(...shown(value.expression).filter(isWord));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const COMPARES = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);
const isError = (node: ts.Node) => ts.isNewExpression(node) && /Error$/.test(node.expression.getText());
/** What nobody reads on a screen: names of files, types, errors for developers, and what an attribute or a comparison is told. */
const isUnseen = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isLiteralTypeNode(node) ||
  ts.isJsxAttribute(node) ||
  isError(node);
const isCompared = ({ parent }: ts.Node) =>
  (ts.isBinaryExpression(parent) && COMPARES.has(parent.operatorToken.kind)) ||
  ts.isCaseClause(parent) ||
  (ts.isCallExpression(parent) && /\.(startsWith|endsWith|includes)$/.test(parent.expression.getText()));

/** Sentences, and in a model also single words in capitals, that a file keeps outside every view. */
export function sentencesInCode(file: string, source: string): string[] {
  const found: string[] = [];
  const isModel = !file.endsWith('x');
  const visit = (node: ts.Node): void => {
    if (isUnseen(node)) return;
    const isPiece = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (ts.isStringLiteralLike(node) || isPiece) {
      const { text } = node;
      const isLead = isPiece && /^\s*\p{Lu}\p{L}+\s|\s\p{L}{2,}\s/u.test(text) && !/[<>={}]/.test(text);
      if (isSentence(text) || isLead || (isModel && isOneWord(text) && !isCompared(node))) found.push(text.trim());
    }
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file, source));
  return found;
}
