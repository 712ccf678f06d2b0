import { bannedIn } from '../support/facts';
import { judgeEach, unless, type Rule } from '../support/rule';
import { textsOf } from '../support/texts';

/** A telephone number in a sentence grows old unseen; numbers come from the helpline data, which is dated. */
const NUMBER = /\d[\d\s-]*\d[\d\s-]*\d/;

/** What may not stand in a text, with the reasons. */
export function notToSay(text: string, lang: string, band?: Parameters<typeof bannedIn>[2]): string[] {
  return [
    ...bannedIn(text, lang, band),
    ...unless(!NUMBER.test(text), 'a number to call: it comes from the helpline data'),
  ];
}

/** No text says a word that blames, grades, frightens or promises. The list, with reasons: `languages/<language>.json`. */
export const bannedWords: Rule = (lessons) =>
  judgeEach('texts', lessons.flatMap(textsOf), ({ text, lang, band, where }) =>
    notToSay(text, lang, band).map((problem) => `${where} says ${problem}`),
  );
