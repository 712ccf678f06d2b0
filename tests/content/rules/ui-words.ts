import { BAND_RULES, roomFor, SOURCE } from '../support/bands';
import { blamesIn, thoughtBefore } from '../support/blame';
import { factsOf, saidIn, says } from '../support/facts';
import { flat, type Words } from '../support/lessons';
import type { Locale } from '../support/locale-files';
import { gradeOf } from '../support/reading';
import { judgeEach, unless, type Report } from '../support/rule';
import { sentencesOf, wordsOf } from '../support/sentences';
import { notToSay } from './banned-words';
import { marksOf } from './marks-and-placeholders';

/** Files of the child's side, besides lessons. */
export const CHILD_FILES = [
  'class.json',
  'comforts.json',
  'common.json',
  'tell.json',
  'tell-young.json',
  'toy.json',
] as const;
/** Names in double braces that the app fills in, on the child's side. */
const PLACEHOLDERS = [
  'at',
  'of',
  'title',
  'minutes',
  'colour',
  'pictures',
  // What an adult of the school does.
  'role',
  'who',
  'where',
  'count',
  'number',
  'name',
  'kind',
  'size',
  'leaf',
  'shape',
  'across',
  'down',
];
/** Fewer words than this have no reading grade worth the name: one long word would be a fifth of them. */
const ENOUGH = 20;
/** What the child's side is held to: lessons start here, and a child of four has it read aloud. */
const RULES = BAND_RULES['7-9'];

interface Line {
  lang: string;
  where: string;
  text: string;
}

function linesOf({ lang, files }: Locale, names: readonly string[]): Line[] {
  return names.flatMap((name) =>
    flat(files[name] ?? {}).map(([key, text]) => ({ lang, text, where: `locales/${lang}/${name} ${key}` })),
  );
}

function ofLine({ lang, where, text }: Line): string[] {
  const read = text.replaceAll(/\{\{.*?\}\}/gu, 'nine');
  const limit = roomFor(lang, RULES.sentence);
  const long = sentencesOf(read, lang).filter((sentence) => wordsOf(sentence, lang).length > limit);
  return [
    ...long.map((sentence) => `${where}: more than ${limit} words: ${sentence}`),
    ...notToSay(read, lang).map((problem) => `${where} says ${problem}`),
    ...blamesIn(read, lang)
      .filter(({ takenBack }) => !takenBack)
      .map(({ said, why, sentence }) => `${where} blames (‘${said}’: ${why}): ${sentence}`),
    ...marksOf(text, PLACEHOLDERS).map((problem) => `${where} has ${problem}: ${text}`),
  ];
}

const together = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\{\{.*?\}\}/gu, 'nine')).join('\n');

/** A file with all its words, and each part of it that has sentences to read: a list of names counts in the file alone. */
function gradedParts(name: string, words: Words): { where: string; all: string }[] {
  const parts = Object.entries(words).flatMap(([key, value]) => {
    const sentences =
      typeof value === 'string'
        ? []
        : flat(value)
            .map(([, text]) => text)
            .filter((text) => /[.!?]/.test(text));
    return { where: `${name} ${key}`, all: together(sentences) };
  });
  return [{ where: name, all: together(flat(words).map(([, text]) => text)) }, ...parts].filter(
    ({ all }) => wordsOf(all).length >= ENOUGH,
  );
}

/** Buttons, hints and 'Who can I tell?' are as plain and as kind as the lessons. */
export function uiWords(locales: readonly Locale[]): Report {
  const { seen, problems } = judgeEach(
    'words on the child’s side',
    locales.flatMap((locale) => linesOf(locale, CHILD_FILES)),
    ofLine,
  );
  const source = locales.filter(({ lang }) => lang === SOURCE);
  const hard = source
    .flatMap(({ files }) => CHILD_FILES.flatMap((name) => gradedParts(name, files[name] ?? {})))
    .flatMap(({ where, all }) =>
      unless(gradeOf(all) <= RULES.grade, `${where}: grade ${gradeOf(all).toFixed(1)}, at most ${RULES.grade}`),
    );
  return { seen, problems: [...problems, ...hard] };
}

/** Files for grown-ups: any number of them, one to begin with. */
export const TEACHER_FILES = /^(teacher.*|plan|run|picture|read|print|transfer)\.json$/;
const LESSON_FILES = /^lessons\//;

/** Word files that are neither the child's, nor the grown-ups', nor a lesson's: no rule reads what they say. */
export function unreadFiles(locales: readonly Locale[]): string[] {
  const child: readonly string[] = CHILD_FILES;
  const readers = (name: string) =>
    [child.includes(name), TEACHER_FILES.test(name), LESSON_FILES.test(name)].filter(Boolean).length;
  return locales.flatMap(({ lang, files }) =>
    Object.keys(files)
      .filter((name) => readers(name) !== 1)
      .map((name) => `locales/${lang}/${name} is read by ${readers(name)} rules, not by one`),
  );
}

/**
 * The grown-ups' side claims nothing that is not so. A head who reads that this prevents abuse, or that an expert has read
 * it, would lean on it in place of people. A sentence may deny such a claim, in the thought that makes it.
 */
export function honestClaims(locales: readonly Locale[]): Report {
  const lines = locales.flatMap((locale) =>
    linesOf(
      locale,
      Object.keys(locale.files).filter((name) => TEACHER_FILES.test(name)),
    ),
  );
  return judgeEach('words for grown-ups', lines, ({ lang, where, text }) => claimsIn(lang, where, text));
}

/** What a text for grown-ups claims and must not. */
export function claimsIn(lang: string, where: string, text: string): string[] {
  const { claims, denials } = factsOf(lang);
  const sentences = text.split(/(?<=[.!?])\s+|\n+/u);
  return claims.flatMap(({ say, unless: fine = [], why }) => {
    const claim = { say, unless: fine };
    return sentences
      .filter((sentence) => says(sentence, [claim]) && !says(thoughtBefore(sentence, claim, lang), denials))
      .map((sentence) => `${where} claims ‘${saidIn(sentence, [claim]).join()}’ (${why}): ${sentence}`);
  });
}
