import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes, namespaces, SOURCE } from './languages';

/** Plurals apart: each language has its own forms of them, which the content tests ask for. */
const bare = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

function keysOf(words: unknown, above = ''): string[] {
  if (typeof words === 'string') return words.trim() === '' ? [] : [bare(above)];
  return Object.entries(words as object).flatMap(([key, value]) =>
    keysOf(value, above === '' ? key : `${above}.${key}`),
  );
}

/**
 * What the source language says and another language does not, by file and key.
 * @param folder the `locales` folder
 * @returns none where every language says everything; a child who reads one that does not would meet the error screen in the middle
 * @throws SyntaxError for a word file that is no JSON
 */
export function missingWords(folder: string): string[] {
  const read = (code: string, ns: string): unknown =>
    JSON.parse(readFileSync(join(folder, code, `${ns}.json`), 'utf8')) as unknown;
  const source = namespaces(folder, SOURCE);
  return languageCodes(folder)
    .filter((code) => code !== SOURCE)
    .flatMap((code) => {
      const own = namespaces(folder, code);
      return source.flatMap((ns) => {
        const file = `locales/${code}/${ns}.json`;
        if (!own.includes(ns)) return [`${file} is missing`];
        const said = new Set(keysOf(read(code, ns)));
        const lacking = [...new Set(keysOf(read(SOURCE, ns)))].filter((key) => !said.has(key));
        return lacking.map((key) => `${file} says nothing at ${key}`);
      });
    });
}
