import { flat, LESSONS } from '../support/lessons';
import { judgeEach, unless, type Rule } from '../support/rule';
import { stepsOf } from '../support/texts';

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLocaleLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/u, '')));

const lessonsWith = new Map<string, number>();
for (const { words } of LESSONS) {
  const texts = Object.values(words).flatMap((each) => flat(each).map(([, text]) => text));
  for (const word of wordsIn(texts.join(' '))) lessonsWith.set(word, (lessonsWith.get(word) ?? 0) + 1);
}
/** Words of most lessons, such as ‘about’, point at nothing. */
const isOrdinary = (word: string) => (lessonsWith.get(word) ?? 0) > LESSONS.length * 0.6;

/**
 * A hint in a match is heard whichever pairs are found already, and ‘Not sure’ shows the next pair, whichever that is: neither may
 * point at one pair. A child who has found it would be sent to look for what is not there. A hint may list what the pairs are about.
 */
export const hintsForAnyPair: Rule = (lessons) => {
  const steps = stepsOf(lessons).flatMap(({ step, texts, where }) => {
    if (step.kind !== 'match') return [];
    const said = (key: string) => texts.find((text) => text.key === `steps.${step.id}.${key}`)?.text ?? '';
    const pairs = step.pairs.map(({ id }) => wordsIn(`${said(`pairs.${id}.left`)} ${said(`pairs.${id}.right`)}`));
    return [{ where, pairs, hints: ['think', 'notSure'].map((key) => ({ key, text: said(key) })) }];
  });
  return judgeEach('hints of a match', steps, ({ where, pairs, hints }) =>
    hints.flatMap(({ key, text }) => {
      const telling = [...wordsIn(text)].filter((word) => !isOrdinary(word));
      const named = pairs.flatMap((mine) => {
        const own = telling.filter((word) => mine.has(word) && pairs.every((pair) => pair === mine || !pair.has(word)));
        return own.length > 0 ? [own.join(', ')] : [];
      });
      return unless(named.length !== 1, `${where} points at one pair in ${key}, by ${named.join()}: ${text}`);
    }),
  );
};
