import { before, factsOf, saidIn, says, type Phrase } from './facts';
import { inOrder, wordsOf, type Said } from './sentences';

/** Blame laid on a child, in the words of a text. */
export interface Blame extends Said {
  /** The words that lay it. */
  said: string;
  why: string;
  /** The text itself takes it back: at once what Lantern says, somewhere after it what somebody says. */
  takenBack: boolean;
}

/** The thought in which a phrase stands, up to the phrase: what comes after a stop, a word such as ‘so’, or a comma and a few words. */
export function thoughtBefore(sentence: string, phrase: Phrase, lang: string): string {
  const { clauses } = factsOf(lang);
  const [last = '', ...earlier] = before(sentence, phrase)
    .split(/[;:—–]/u)
    .slice(-1)[0]!
    .split(',')
    .toReversed();
  // ‘never, ever Ana's fault’ is one thought.
  const thought = wordsOf(last, lang).length < 3 ? `${earlier[0] ?? ''},${last}` : last;
  const begins = saidIn(thought, clauses).map((clause) =>
    thought.toLocaleLowerCase(lang).lastIndexOf(clause.toLocaleLowerCase(lang)),
  );
  return thought.slice(Math.max(0, ...begins));
}

/** ‘She did not tell, so it was her fault’ denies nothing: the ‘not’ stands in another thought. */
const isDenied = (sentence: string, phrase: Phrase, lang: string) =>
  says(thoughtBefore(sentence, phrase, lang), factsOf(lang).negations);

const laidIn = (sentence: string, lang: string) =>
  factsOf(lang).blames.flatMap(({ say, why }) =>
    say
      .filter((phrase) => says(sentence, [phrase]) && !isDenied(sentence, phrase, lang))
      .map((phrase) => ({ said: saidIn(sentence, [phrase]).join(), why })),
  );

interface Judged extends Said {
  laid: { said: string; why: string }[];
  /** Says that it is not the child's fault, wholly: ‘not only her fault’ blames with the other half. */
  comforts: boolean;
}

/** Lessons are read again by every rule and every test. */
const cache = new Map<string, readonly Judged[]>();

function judged(text: string, lang: string): readonly Judged[] {
  const key = `${lang} ${text}`;
  const known = cache.get(key);
  if (known) return known;
  const found = inOrder(text).map((one) => {
    const laid = laidIn(one.sentence, lang);
    return { ...one, laid, comforts: laid.length === 0 && says(one.sentence, factsOf(lang).notFault) };
  });
  cache.set(key, found);
  return found;
}

/** Whether a text says that it is not the child's fault. */
export const reassures = (text: string, lang: string) => judged(text, lang).some(({ comforts }) => comforts);

/** The blame that a text lays on a child. */
export function blamesIn(text: string, lang: string): Blame[] {
  const sentences = judged(text, lang);
  const denies = (one: Judged | undefined) =>
    one !== undefined && (one.comforts || says(one.sentence, factsOf(lang).denies));
  return sentences.flatMap(({ laid, sentence, spoken }, at) => {
    if (laid.length === 0) return [];
    const after = sentences.slice(at + 1);
    const takenBack = spoken ? after.some(denies) : denies(after[0]);
    return laid.map((blame) => ({ ...blame, sentence, spoken, takenBack }));
  });
}
