import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { BANDS, type Band } from '../../../src/content/schema/lesson';
import { readJson, ROOT } from './lessons';

const phrases = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));
const withReason = { say: v.pipe(v.string(), v.minLength(1)), why: v.pipe(v.string(), v.minLength(10)) };

/** What the rules have to know of a language. A language without it is offered to no child. */
const facts = v.strictObject({
  banned: v.pipe(
    v.array(
      v.strictObject({
        ...withReason,
        /** Longer phrases in which the word may stand. */
        unless: v.optional(phrases),
        /** Only for these bands. None: for all. */
        bands: v.optional(v.array(v.picklist(BANDS))),
      }),
    ),
    v.minLength(20),
  ),
  /** Says that a child can tell. */
  canTell: phrases,
  /** What no page for grown-ups may claim. */
  claims: v.pipe(v.array(v.strictObject(withReason)), v.minLength(3)),
  /** Turn a claim into its opposite when they come before it: ‘does not prevent abuse’. */
  denials: phrases,
  /** Names harm to a child. */
  harm: phrases,
  /** Says that help is there. */
  helps: phrases,
  /** Says that an adult is listening. */
  listens: phrases,
  /** Says that it is not the child's fault. */
  notFault: phrases,
  /** Asks after the child's own life. */
  theChild: phrases,
  /** Every form of address to the child. */
  you: phrases,
});
export type Facts = v.InferOutput<typeof facts>;
type Banned = Facts['banned'][number];

export const factsFile = (lang: string) => `tests/content/languages/${lang}.json`;
const known = new Map<string, Facts>();

/** @throws when nobody has written down the safety words of a language, naming the file to write */
export function factsOf(lang: string): Facts {
  const file = factsFile(lang);
  if (!existsSync(join(ROOT, file))) throw new Error(`${file} is missing: see docs/for-translators.md`);
  const found = known.get(lang) ?? v.parse(facts, readJson(file));
  known.set(lang, found);
  return found;
}

const plain = (text: string) => text.replaceAll('**', '').replaceAll('’', "'");
/** Scripts that put no space between words: a phrase may stand anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const patterns = new Map<string, RegExp>();
/** The edges of a word, in any script: `\b` knows only the Latin one. */
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

function compile(phrase: string): RegExp {
  const [start, end] = UNSPACED.test(phrase) ? ['', ''] : [START, END];
  const body = plain(phrase)
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll(/(?:\\s\+)?…(?:\\s\+)?/g, `${end}[^.!?…。！？؟۔।\\n]{0,40}?${start}`)
    .replaceAll('*', String.raw`\p{L}*`);
  return new RegExp(start + body + end, 'giu');
}

function pattern(phrase: string): RegExp {
  const known = patterns.get(phrase) ?? compile(phrase);
  patterns.set(phrase, known);
  return known;
}

/** The phrases that stand in a text. `*` ends a word in any way, `…` stands for a few words of the same sentence. */
export function saidIn(text: string, phrasesToFind: readonly string[]): string[] {
  return phrasesToFind.filter((phrase) => plain(text).search(pattern(phrase)) >= 0);
}

export const says = (text: string, phrasesToFind: readonly string[]) => saidIn(text, phrasesToFind).length > 0;

/** What comes before a phrase in a sentence. */
export const before = (sentence: string, phrase: string) =>
  plain(sentence).slice(0, Math.max(0, plain(sentence).search(pattern(phrase))));

/** The banned words of a text with the reason for each. Without a band: what no child of any age may meet. */
export function bannedIn(text: string, lang: string, band?: Band): string[] {
  const stands = ({ say, unless = [] }: Banned) => {
    const rest = unless.reduce((left, fine) => left.replaceAll(pattern(fine), ' '), plain(text));
    return says(rest, [say]);
  };
  return factsOf(lang)
    .banned.filter(({ bands }) => !bands || (band && bands.includes(band)))
    .filter(stands)
    .map(({ say, why }) => `‘${say}’: ${why}`);
}
