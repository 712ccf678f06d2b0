import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { CHARACTER_NAMES, SERVICES } from './names';
import { wordsOf } from './sentences';

// A name is learnt as a picture, not spelt out: a long one makes no sentence harder. Each counts as one short word.
const NAMES = new RegExp(`\\b(${[...SERVICES, ...CHARACTER_NAMES].join('|')})\\b`, 'gu');

/** Sentences as a reader meets them: speech belongs to the sentence around it. Harder than `sentencesOf`, on purpose. */
function readSentences(text: string): string[] {
  return text
    .replaceAll(/\*\*|[“”]/gu, '')
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Flesch-Kincaid grade of an English text, names left out of account.
 * @returns NaN when there is nothing to read
 */
export function gradeOf(text: string): number {
  const sentences = readSentences(text.replaceAll(NAMES, 'Sam'));
  const words = sentences.flatMap((sentence) => wordsOf(sentence));
  const syllables = words.map((word) => Math.max(1, syllable(word.replaceAll('’', "'"))));
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  });
}
