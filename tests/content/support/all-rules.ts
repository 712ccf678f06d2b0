import { balance } from '../rules/balance';
import { bannedWords } from '../rules/banned-words';
import { conceptsTaughtThenChecked } from '../rules/concepts-taught-then-checked';
import { drawnThingsExist } from '../rules/drawn-things-exist';
import { fairOrder } from '../rules/fair-order';
import { fairStories } from '../rules/fair-stories';
import { feedbackForEveryOption } from '../rules/feedback-for-every-option';
import { helpOnEveryPath } from '../rules/help-on-every-path';
import { hintsForAnyPair } from '../rules/hints-for-any-pair';
import { idsAgree } from '../rules/ids-agree';
import { lengths } from '../rules/lengths';
import { marksAndPlaceholders } from '../rules/marks-and-placeholders';
import { namesApart } from '../rules/names-apart';
import { notYourFault } from '../rules/not-your-fault';
import { picturesForTheYoungest } from '../rules/pictures-for-the-youngest';
import { plainWords } from '../rules/plain-words';
import { readingGrade } from '../rules/reading-grade';
import { rehearsals } from '../rules/rehearsals';
import { scaryNeverAlone } from '../rules/scary-never-alone';
import { schemaValid } from '../rules/schema-valid';
import { sentenceLength } from '../rules/sentence-length';
import { teacherNotes } from '../rules/teacher-notes';
import { thirdPerson } from '../rules/third-person';
import { wordKeysExact } from '../rules/word-keys-exact';
import { LESSONS } from './lessons';
import { readLocales } from './locale-files';
import type { Rule } from './rule';

/** Says what is not a lesson at all: nothing else can be asked of it. */
const FIRST: Readonly<Record<string, Rule>> = { 'schema-valid': schemaValid };

const RULES: Readonly<Record<string, Rule>> = {
  'ids-agree': idsAgree,
  'word-keys-exact': wordKeysExact,
  balance,
  'concepts-taught-then-checked': conceptsTaughtThenChecked,
  'feedback-for-every-option': feedbackForEveryOption,
  'hints-for-any-pair': hintsForAnyPair,
  'not-your-fault': notYourFault,
  'help-on-every-path': helpOnEveryPath,
  'scary-never-alone': scaryNeverAlone,
  'fair-order': fairOrder,
  'fair-stories': fairStories,
  rehearsals,
  'pictures-for-the-youngest': picturesForTheYoungest,
  'drawn-things-exist': drawnThingsExist,
  'third-person': thirdPerson,
  'banned-words': bannedWords,
  'names-apart': namesApart,
  'plain-words': plainWords,
  'reading-grade': readingGrade,
  'sentence-length': sentenceLength,
  lengths,
  'marks-and-placeholders': marksAndPlaceholders,
  'teacher-notes': (lessons) =>
    teacherNotes(
      lessons,
      readLocales().map(({ lang, files }) => ({
        lang,
        files: Object.fromEntries(
          Object.entries(files).filter(([name]) => lessons.some(({ lesson }) => name === `teacher/${lesson.id}.json`)),
        ),
      })),
    ),
};

/**
 * What the content rules say of a band, for the author at work (`npm run lesson`). The tests hold the same rules.
 * @param band which lessons
 * @returns problems by rule; a file that is no lesson is all that is said until it is one
 */
export function problemsOf(band: string): Record<string, string[]> {
  const lessons = LESSONS.filter(({ lesson }) => lesson.band === band);
  const said = (rules: Readonly<Record<string, Rule>>) =>
    Object.fromEntries(
      Object.entries(rules)
        // In one band a rule may have nothing to look at; over all bands the tests ask for it.
        .map(([name, rule]): [string, string[]] => [
          name,
          rule(lessons).problems.filter((problem) => !problem.startsWith('found no')),
        ])
        .filter(([, problems]) => problems.length > 0),
    );
  const shape = said(FIRST);
  return Object.keys(shape).length > 0 ? shape : said(RULES);
}

/** Every lesson's id and band. */
export const KNOWN = LESSONS.map(({ lesson: { id, band } }) => ({ id, band }));
