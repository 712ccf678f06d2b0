import { OBJECT_URLS } from 'virtual:lantern-objects';
import en from '../content/symbols/en.json';
import type { SymbolOf } from '../ui/symbols-context';

/** Picture id -> the words it stands under, by language. A language that is not here has its words without pictures. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = { en };

/** The pictures of a language's words. */
export function symbolsOf(language: string): SymbolOf {
  const pictures = new Map(
    Object.entries(WORDS[language] ?? {}).flatMap(([picture, words]) =>
      words.map((word) => [word, OBJECT_URLS[picture as keyof typeof OBJECT_URLS]] as const),
    ),
  );
  return (words) => pictures.get(words);
}
