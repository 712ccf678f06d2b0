import { BAND_RULES, roomFor } from '../support/bands';
import { judgeEach, unless, type Rule } from '../support/rule';
import { sentencesOf, wordsOf } from '../support/sentences';
import { textsOf } from '../support/texts';

/** No sentence is longer than a child of the band can hold in mind. Speech counts on its own. */
export const sentenceLength: Rule = (lessons) =>
  judgeEach(
    'sentences',
    lessons
      .flatMap(textsOf)
      .flatMap((text) => sentencesOf(text.text, text.lang).map((sentence) => ({ ...text, sentence }))),
    ({ band, lang, where, sentence }) => {
      const words = wordsOf(sentence, lang).length;
      const limit = roomFor(lang, BAND_RULES[band].sentence);
      return unless(words <= limit, `${where}: ${words} words, at most ${limit}: ${sentence}`);
    },
  );
