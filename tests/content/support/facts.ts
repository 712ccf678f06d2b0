import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { BANDS, type Band } from '../../../src/content/schema/lesson';
import { readJson, ROOT } from './lessons';
import { inOrder } from './sentences';

/** Brackets that close, and `/` only between them: anywhere else it would cut the phrase in two. */
function isWhole(say: string): boolean {
  let open = 0;
  for (const sign of say) {
    open += Number('(['.includes(sign)) - Number(')]'.includes(sign));
    if (open < 0 || (sign === '/' && open === 0)) return false;
  }
  return open === 0;
}

const words = v.pipe(
  v.string(),
  v.minLength(1),
  v.check(isWhole, 'close each bracket, and put / only between brackets'),
);
const plainPhrases = v.pipe(v.array(words), v.minLength(1));
/** A phrase; or one with longer phrases in which it says something else. */
const phrase = v.union([words, v.strictObject({ say: words, unless: plainPhrases })]);
export type Phrase = v.InferOutput<typeof phrase>;
const phrases = v.pipe(v.array(phrase), v.minLength(1));
const withReason = { say: words, why: v.pipe(v.string(), v.minLength(10)) };

/** What the rules have to know of a language. A language without it is offered to no child. */
const facts = v.strictObject({
  banned: v.pipe(
    v.array(
      v.strictObject({
        ...withReason,
        /** Longer phrases in which the word may stand. */
        unless: v.optional(plainPhrases),
        /** Only for these bands. None: for all. */
        bands: v.optional(v.array(v.picklist(BANDS))),
      }),
    ),
    v.minLength(20),
  ),
  /** Lays what happened on the child who was harmed; each group with the reason. */
  blames: v.pipe(v.array(v.strictObject({ say: phrases, why: withReason.why })), v.minLength(5)),
  /** Says that a child can tell. */
  canTell: phrases,
  /** What a story calls a child who does something. In every other list `{child}` stands for any of these, or a name. */
  child: plainPhrases,
  /** What no page for grown-ups may claim. */
  claims: v.pipe(v.array(v.strictObject({ ...withReason, unless: v.optional(plainPhrases) })), v.minLength(3)),
  /** Begin a new thought within a sentence: a ‘not’ before them turns round nothing that comes after. */
  clauses: phrases,
  /** Turn a claim into its opposite when they come before it in the same thought: ‘does not prevent abuse’. */
  denials: phrases,
  /** Take back what was just said: ‘“It is her fault.” It is not.’ */
  denies: phrases,
  /** Names harm to a child. */
  harm: phrases,
  /** Tells that somebody harms somebody, here and now: names harm too, and a scenario that says it says who. */
  harmDone: phrases,
  /** Says that help is there. */
  helps: phrases,
  /** Says that an adult is listening. */
  listens: phrases,
  /** The children of the stories, in every form the language gives their names. */
  names: plainPhrases,
  /** Turn a phrase into its opposite when they come before it: ‘never listens’. */
  negations: phrases,
  /** Says that it is not the child's fault. */
  notFault: phrases,
  /** Asks after the child's own life. */
  theChild: phrases,
  /** What a story calls a child to whom something is done: `{whom}` stands for any of these, or a name. */
  whom: plainPhrases,
  /** Every form of address to the child. */
  you: phrases,
});
export type Facts = v.InferOutput<typeof facts>;

export const factsFile = (lang: string) => `tests/content/languages/${lang}.json`;
const known = new Map<string, Facts>();

/** With the names a language has for children in place of `{child}` and `{whom}`. */
function withNames(written: unknown): unknown {
  const { child, names, whom } = v.parse(
    v.object({ child: plainPhrases, names: plainPhrases, whom: plainPhrases }),
    written,
  );
  const oneOf = (called: readonly string[]) => `(${[...called, ...names].join('/')})`;
  return JSON.parse(JSON.stringify(written), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('{child}', oneOf(child)).replaceAll('{whom}', oneOf(whom)) : value,
  );
}

/** @throws when nobody has written down the safety words of a language, naming the file to write */
export function factsOf(lang: string): Facts {
  const file = factsFile(lang);
  if (!existsSync(join(ROOT, file))) throw new Error(`${file} is missing: see docs/for-translators.md`);
  const found = known.get(lang) ?? v.parse(facts, withNames(readJson(file)));
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
const SENTENCE_STARTS = String.raw`(?<=^|[.!?…。！？؟۔।:“„«「\n]\s*)`;
const SENTENCE_ENDS = String.raw`(?=[.!?…。！？؟۔।”“»」\n\s]*$|[.!?…。！？؟۔।\n])`;

function compile(phrase: string): RegExp {
  const [start, end] = UNSPACED.test(phrase) ? ['', ''] : [START, END];
  const body = plain(phrase)
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(String.raw`\(`, '(?:')
    .replaceAll(String.raw`\)`, ')')
    .replaceAll(String.raw`\[`, '(?=')
    .replaceAll(String.raw`\]`, ')')
    .replaceAll('/', '|')
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll(/(?:\\s\+)?…(?:\\s\+)?/g, `${end}[^.!?…。！？؟۔।\\n]{0,40}?${start}`)
    .replaceAll('*', String.raw`\p{L}*`)
    .replace(/^\\\^/, SENTENCE_STARTS)
    .replaceAll(String.raw`\$`, SENTENCE_ENDS);
  return new RegExp(start + body + end, 'giu');
}

function pattern(phrase: string): RegExp {
  const known = patterns.get(phrase) ?? compile(phrase);
  patterns.set(phrase, known);
  return known;
}

const sayOf = (phrase: Phrase) => (typeof phrase === 'string' ? phrase : phrase.say);

/** The text as a phrase reads it: without the longer phrases in which it says something else. */
const readBy = (text: string, phrase: Phrase) =>
  (typeof phrase === 'string' ? [] : phrase.unless).reduce(
    (left, fine) => left.replaceAll(pattern(fine), ' … '),
    plain(text),
  );

/** Where a phrase stands in a text, and how it is said there. */
function findIn(text: string, phrase: Phrase): { at: number; said: string; before: string } | undefined {
  const say = sayOf(phrase);
  const read = readBy(text, phrase);
  const [found] = read.matchAll(pattern(say));
  // A phrase of many ways is named as the text has it.
  return found && { at: found.index, said: say.includes('(') ? found[0] : say, before: read.slice(0, found.index) };
}

/**
 * The phrases that stand in a text. `*` ends a word in any way, `…` stands for a few words of the same sentence, `(a/b)` for one or
 * the other, `[a/b]` for what has to follow, `^` for the beginning of a sentence and `$` for its end.
 */
export function saidIn(text: string, phrasesToFind: readonly Phrase[]): string[] {
  return phrasesToFind.flatMap((phrase) => findIn(text, phrase)?.said ?? []);
}

export const says = (text: string, phrasesToFind: readonly Phrase[]) =>
  phrasesToFind.some((phrase) => findIn(text, phrase) !== undefined);

/** What comes before a phrase in a sentence. */
export const before = (sentence: string, phrase: Phrase) => findIn(sentence, phrase)?.before ?? '';

/** The phrases that a text says and means: in a sentence that has no ‘not’ or ‘nobody’ before them. */
export function meantIn(text: string, lang: string, phrasesToFind: readonly Phrase[]): string[] {
  const { negations } = factsOf(lang);
  const sentences = inOrder(text);
  return phrasesToFind.flatMap((phrase) => {
    const meant = sentences.flatMap(({ sentence }) => findIn(sentence, phrase) ?? []);
    return meant
      .filter(({ before }) => !says(before, negations))
      .slice(0, 1)
      .map(({ said }) => said);
  });
}

export const means = (text: string, lang: string, phrasesToFind: readonly Phrase[]) =>
  meantIn(text, lang, phrasesToFind).length > 0;

/** Lessons are read again by every rule and every test. */
const judged = new Map<string, readonly string[]>();

/** The banned words of a text with the reason for each. Without a band: what no child of any age may meet. */
export function bannedIn(text: string, lang: string, band?: Band): readonly string[] {
  const key = `${lang} ${band} ${text}`;
  const found =
    judged.get(key) ??
    factsOf(lang)
      .banned.filter(({ bands }) => !bands || (band && bands.includes(band)))
      .flatMap(({ say, unless = [], why }) => saidIn(text, [{ say, unless }]).map((said) => `‘${said}’: ${why}`));
  judged.set(key, found);
  return found;
}
