import { BAND_RULES, roomFor } from '../support/bands';
import { judgeEach, unless, type Rule } from '../support/rule';
import { wordsOf } from '../support/sentences';
import { textsOf, type Role } from '../support/texts';

/**
 * Most words of each text. What is longer than this does not fit a small tablet at the size children read, and a child who has
 * to scroll misses the end, where the help stands.
 */
export const LENGTHS: Readonly<Record<Role, number>> = {
  title: 5,
  about: 9,
  heading: 6,
  tell: 40,
  intro: 26,
  ask: 14,
  label: 7,
  side: 6,
  feedback: 30,
  notFault: 14,
  node: 36,
  sayIt: 24,
  reply: 36,
  point: 8,
  ending: 20,
  breathe: 20,
  breath: 3,
  scene: 16,
};

/** Letters and spaces a word takes up at most, on average. */
const WIDE = 7;

/** Said once, or only to a child who cannot see the picture: as long for every age. */
const SAME_FOR_ALL: readonly Role[] = ['title', 'about', 'scene', 'breath'];

/** No text is longer than its place on the screen. Other languages may take a third more. */
export const lengths: Rule = (lessons) =>
  judgeEach('texts', lessons.flatMap(textsOf), ({ text, role, band, lang, where }) => {
    const limit = roomFor(lang, Math.ceil(LENGTHS[role] * (SAME_FOR_ALL.includes(role) ? 1 : BAND_RULES[band].share)));
    const words = wordsOf(text, lang).length;
    const letters = text.replaceAll('**', '').length;
    return [
      ...unless(words <= limit, `${where}: ${words} words, at most ${limit}: ${text}`),
      ...unless(letters <= limit * WIDE, `${where}: ${letters} letters, at most ${limit * WIDE}: ${text}`),
    ];
  });
