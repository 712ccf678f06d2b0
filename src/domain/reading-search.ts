import { unmarked } from './marked';
import type { ReadScreen } from './reading';

/** A screen in which all that was looked for stands. */
export interface FoundScreen {
  /** Its place among the screens, from 0. */
  at: number;
  /** Those of its texts in which any of it stands. */
  texts: readonly string[];
}

/** As people type: small letters, straight quotes, no accents, none of the stars that mark a phrase. */
const plain = (text: string) =>
  unmarked(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

const textsOf = ({ says, sceneSays, answers, always }: ReadScreen): string[] =>
  [sceneSays, ...says, ...answers.flatMap(({ label, says: then }) => [label, ...then]), always].filter(
    (text): text is string => text !== undefined && text !== '',
  );

/**
 * Looks through everything that may be seen or heard on these screens. Every word asked for has to stand on the screen, in any
 * of its texts, as it is or as part of a longer word.
 * @returns none when nothing was asked
 */
export function searchScreens(screens: readonly ReadScreen[], asked: string): FoundScreen[] {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return screens.flatMap((screen, at) => {
    const texts = textsOf(screen).map((text) => ({ text, folded: plain(text) }));
    if (!words.every((word) => texts.some(({ folded }) => folded.includes(word)))) return [];
    const found = texts.filter(({ folded }) => words.some((word) => folded.includes(word)));
    return { at, texts: [...new Set(found.map(({ text }) => text))] };
  });
}
