import { readFileSync } from 'node:fs';

/** The style sheet of tokens, as it is. */
export const TOKENS = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours a selector sets, by their names. */
export function coloursOf(selector: string): Record<string, string> {
  const at = TOKENS.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`tokens.css has no ${selector}`);
  const block = TOKENS.slice(at, TOKENS.indexOf('}', at));
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}
