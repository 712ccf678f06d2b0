import { spache } from 'spache';
import { BANDS, type Band } from '../../../src/content/schema/lesson';
import { SOURCE } from '../support/bands';
import { readJson, type LoadedLesson } from '../support/lessons';
import { CHARACTER_NAMES, SERVICES } from '../support/names';
import { judgeEach, unless, type Report } from '../support/rule';
import { wordsOf } from '../support/sentences';
import { textsOf } from '../support/texts';

/** Words beyond the Spache list that a band may meet, each with the reason. Younger bands' words are known to older ones. */
export const KNOWN_WORDS = readJson<Partial<Record<Band, Record<string, string>>>>(
  'tests/content/rules/known-words.json',
);

const SPACHE = new Set(spache);
const NAMES = new Set([...CHARACTER_NAMES, ...SERVICES, 'Mr', 'Mrs'].map((name) => name.toLowerCase()));
const ENDINGS = ["'s", "'", 's', 'es', 'ed', 'ing', 'er', 'est', 'ly'];

/** What a word may be an ordinary form of: `stopped` of `stop`, `babies` of `baby`, `making` of `make`. */
export function basesOf(word: string): string[] {
  const bases = ENDINGS.filter((ending) => word.length > ending.length + 1 && word.endsWith(ending)).flatMap(
    (ending) => {
      const stem = word.slice(0, -ending.length);
      const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
      return [stem, `${stem}e`, ...doubled, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
    },
  );
  return [word, ...bases];
}

/** The words of the lists that a band knows. */
function knownTo(band: Band): Set<string> {
  const bands = BANDS.slice(0, BANDS.indexOf(band) + 1);
  return new Set([...SPACHE, ...NAMES, ...bands.flatMap((younger) => Object.keys(KNOWN_WORDS[younger] ?? {}))]);
}

const plain = (word: string) => word.toLowerCase().replaceAll('’', "'");

/** The known word a word goes back to: as it is, or by one or two endings (`warnings`, `grown-up's`). */
function rootOf(word: string, known: ReadonlySet<string>): string | undefined {
  return [word, ...basesOf(word), ...basesOf(word).flatMap(basesOf)].find((base) => known.has(base));
}

const wordsIn = (lessons: readonly LoadedLesson[]) =>
  lessons
    .flatMap(textsOf)
    .flatMap((text) =>
      text.lang === SOURCE ? wordsOf(text.text).map((word) => ({ ...text, word: plain(word) })) : [],
    );

/** English words are ones a child of the band reads easily, or were taken in one by one, with a reason. */
export function plainWords(lessons: readonly LoadedLesson[]): Report {
  return judgeEach('words', wordsIn(lessons), ({ band, word, where }) =>
    unless(
      /^\d+$/.test(word) || rootOf(word, knownTo(band)) !== undefined,
      `${where}: ‘${word}’ is no word of the list: say it more plainly, or take it into known-words.json`,
    ),
  );
}

/** Words of `known-words.json` that no lesson uses: each is a door left open for the next author. */
export function unusedWords(lessons: readonly LoadedLesson[]): string[] {
  const used = new Set(wordsIn(lessons).map(({ word, band }) => rootOf(word, knownTo(band))));
  return Object.values(KNOWN_WORDS)
    .flatMap((words) => Object.keys(words))
    .filter((word) => !used.has(word));
}
