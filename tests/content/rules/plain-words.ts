import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { BANDS, type Band } from '../../../src/content/schema/lesson';
import { SOURCE } from '../support/bands';
import { readJson, type LoadedLesson } from '../support/lessons';
import { CHARACTER_NAMES, SERVICES } from '../support/names';
import { judgeEach, unless, type Report } from '../support/rule';
import { wordsOf } from '../support/sentences';
import { textsOf } from '../support/texts';

/**
 * Words beyond the lists that a band may meet, each with the reason, in `tests/content/known-words/<band>.json`. Younger
 * bands' words are known to older ones.
 */
export const KNOWN_WORDS = Object.fromEntries(
  BANDS.map((band) => [band, readJson<Record<string, string>>(`tests/content/known-words/${band}.json`)]),
) as Record<Band, Record<string, string>>;

const SPACHE = new Set(spache);
/** Three thousand words that four in five children of nine and ten know. */
const DALE_CHALL = new Set(daleChall);
const READS_MORE: readonly Band[] = ['9-11', '11-13'];
const NAMES = new Set(
  [
    ...CHARACTER_NAMES,
    ...SERVICES.flatMap((service) => service.split(' ')),
    'UN',
    'Mr',
    'Mrs',
    'Ms',
    'Doctor',
    'Officer',
    'Uncle',
  ].map((name) => name.toLowerCase()),
);
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
  const listed = READS_MORE.includes(band) ? [...SPACHE, ...DALE_CHALL] : SPACHE;
  return new Set([...listed, ...NAMES, ...bands.flatMap((younger) => Object.keys(KNOWN_WORDS[younger]))]);
}

const plain = (word: string) => word.toLowerCase().replaceAll('’', "'");

/** The known word a word goes back to: as it is, or by one or two endings (`warnings`, `grown-up's`). */
function rootOf(word: string, known: ReadonlySet<string>): string | undefined {
  return [word, ...basesOf(word), ...basesOf(word).flatMap(basesOf)].find((base) => known.has(base));
}

/** What a band knows does not change within a run, and is asked for at every word. */
const cache = new Map<Band, Set<string>>();
function knownOnce(band: Band): Set<string> {
  const known = cache.get(band) ?? knownTo(band);
  cache.set(band, known);
  return known;
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
      /^\d+$/.test(word) || rootOf(word, knownOnce(band)) !== undefined,
      `${where}: ‘${word}’ is no word of the list: say it more plainly, or take it into known-words/${band}.json`,
    ),
  );
}

/** Known words that no lesson uses: each is a door left open for the next author. */
export function unusedWords(lessons: readonly LoadedLesson[]): string[] {
  const used = new Set(wordsIn(lessons).map(({ word, band }) => rootOf(word, knownOnce(band))));
  return Object.values(KNOWN_WORDS)
    .flatMap((words) => Object.keys(words))
    .filter((word) => !used.has(word));
}
