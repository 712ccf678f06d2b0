import { adultsNamed } from '../rules/adults-named';
import { balance } from '../rules/balance';
import { bannedWords } from '../rules/banned-words';
import { conceptsTaughtThenChecked } from '../rules/concepts-taught-then-checked';
import { curriculumLinks } from '../rules/curriculum-links';
import { drawnThingsExist } from '../rules/drawn-things-exist';
import { facesOfHelpers } from '../rules/faces-of-helpers';
import { fairOrder } from '../rules/fair-order';
import { fairStories } from '../rules/fair-stories';
import { feedbackForEveryOption } from '../rules/feedback-for-every-option';
import { harmFromBehind } from '../rules/harm-from-behind';
import { helpOnEveryPath } from '../rules/help-on-every-path';
import { hintsForAnyPair } from '../rules/hints-for-any-pair';
import { idsAgree } from '../rules/ids-agree';
import { lengths } from '../rules/lengths';
import { marksAndPlaceholders } from '../rules/marks-and-placeholders';
import { namesApart } from '../rules/names-apart';
import { notLost } from '../rules/not-lost';
import { notYourFault } from '../rules/not-your-fault';
import { picturesForTheYoungest } from '../rules/pictures-for-the-youngest';
import { plainWords } from '../rules/plain-words';
import { readingGrade } from '../rules/reading-grade';
import { rehearsals } from '../rules/rehearsals';
import { scaryNeverAlone } from '../rules/scary-never-alone';
import { scenesAreSeen } from '../rules/scenes-are-seen';
import { schemaValid } from '../rules/schema-valid';
import { sentenceLength } from '../rules/sentence-length';
import { NUMBERS_FILE, sessionNumbers, type SessionNumbers } from '../rules/session-numbers';
import { teacherNotes } from '../rules/teacher-notes';
import { thirdPerson } from '../rules/third-person';
import { wordKeysExact } from '../rules/word-keys-exact';
import { LESSONS, readJson, WORD_FILES, type LoadedLesson } from './lessons';
import { readLocales } from './locale-files';
import { nearest } from './nearest';
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
  'harm-from-behind': harmFromBehind,
  'scenes-are-seen': scenesAreSeen,
  'adults-named': adultsNamed,
  'faces-of-helpers': facesOfHelpers,
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

/** What only all lessons together show, also while one of them is no lesson yet: where it lies, and what has to know of it. */
const PLACES: Readonly<Record<string, (lessons: readonly LoadedLesson[]) => string[]>> = {
  'not-lost': (lessons) => notLost(lessons, WORD_FILES).problems,
  'session-numbers': (lessons) => sessionNumbers(lessons, [], readJson<SessionNumbers>(NUMBERS_FILE)).problems,
  'curriculum-links': (lessons) => {
    const { rows } = readJson<{ rows: { id: string }[] }>('src/content/curriculum.json');
    return curriculumLinks(
      lessons,
      rows.map(({ id }) => id),
    ).problems;
  },
};

/** The name of a lesson's file: what its author calls it, whatever `id` it says. */
const fileName = ({ file }: LoadedLesson) => file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
/** The folder of its band. */
const folder = ({ file }: LoadedLesson) => file.split('/').at(-2);
const namesOf = (loaded: LoadedLesson) => [loaded.lesson.id, fileName(loaded)];

/** Whether a problem is about a lesson: its id or its file's name stands in it as a word of its own. */
const isAbout = (problem: string, names: readonly string[]) =>
  names.some((name) => new RegExp(`(^|[\\s/‘"])${name}(?=[\\s:.,’"]|$)`, 'u').test(problem));

/** Problems by rule, without the rules that have none. */
const found = (all: readonly (readonly [rule: string, problems: readonly string[]])[]) =>
  all.filter(([, problems]) => problems.length > 0);

/**
 * What the content rules say, for the author at work (`npm run lesson`). The tests hold the same rules.
 * @param asked a lesson by its id or the name of its file, or a band
 * @param all every lesson there is
 * @returns the files that were read, and problems by rule; while a file of the band is no lesson, or lies
 * in the wrong place, that is all that is said. For a name that is neither, what is near it
 */
export function problemsOf(
  asked: string,
  all: readonly LoadedLesson[] = LESSONS,
): { files: string[]; problems: (readonly [rule: string, problems: readonly string[]])[] } | { near: string } {
  const own = all.filter((loaded) => namesOf(loaded).includes(asked));
  const ofBand = own.length === 0;
  const chosen = ofBand ? all.filter((one) => one.lesson.band === asked || folder(one) === asked) : own;
  if (chosen.length === 0) return { near: nearest(asked, all.flatMap(namesOf)) };
  const names = chosen.flatMap(namesOf);
  const bands = chosen.map(({ lesson }) => lesson.band);
  const lessons = all.filter(({ lesson }) => bands.includes(lesson.band));
  const said = (rules: Readonly<Record<string, Rule>>, mine: boolean) =>
    found(
      Object.entries(rules).map(([name, rule]) => [
        name,
        // In one band a rule may have nothing to look at; over all bands the tests ask for it.
        rule(lessons).problems.filter(
          (problem) => !problem.startsWith('found no') && (ofBand || !mine || isAbout(problem, names)),
        ),
      ]),
    );
  const places = found(
    Object.entries(PLACES).map(([name, rule]) => [name, rule(all).filter((problem) => isAbout(problem, names))]),
  );
  // Whatever file it is that is no lesson: the other rules cannot read the band. Nor do they find the words of one of another name.
  const shape = said(FIRST, false);
  const misplaced = chosen.some((one) => fileName(one) !== one.lesson.id || folder(one) !== one.lesson.band);
  return {
    files: ofBand
      ? []
      : own.flatMap(({ file, words }) => [file, ...Object.keys(words).map((lang) => WORD_FILES[lang]?.[asked] ?? '')]),
    problems: [...shape, ...places, ...(shape.length > 0 || misplaced ? [] : said(RULES, true))],
  };
}
