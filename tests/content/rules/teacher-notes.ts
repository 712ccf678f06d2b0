import { typeOf, type Lesson } from '../../../src/content/schema/lesson';
import { flat } from '../support/lessons';
import type { LoadedLesson } from '../support/lessons';
import type { Locale } from '../support/locale-files';
import { wordsOf } from '../support/sentences';
import { judgeEach, unless, type Report } from '../support/rule';

/** What a teacher is told of a lesson: how many points at least and at most. One text has no points. */
const PARTS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  aims: [2, 4],
  vocabulary: [3, 8],
  questions: [3, 6],
  thoughts: [2, 4],
  easier: [1, 3],
  deeper: [1, 3],
  send: [2, 4],
  watch: [2, 4],
};
const MOST_WORDS = 45;

function ofNotes(lang: string, { id }: Lesson, said: ReadonlyMap<string, string>): string[] {
  const where = `locales/${lang}/teacher/${id}.json`;
  const parts = Object.entries(PARTS).flatMap(([part, [least, most]]) => {
    const points = [...said.keys()].filter((key) => key.startsWith(`${part}.`));
    const numbered = points.every((key, at) => key === `${part}.${at + 1}`);
    return [
      ...unless(points.length >= least && points.length <= most, `${where}: ${points.length} points of ‘${part}’`),
      ...unless(numbered, `${where}: the points of ‘${part}’ are not numbered 1, 2, 3`),
    ];
  });
  const known = [...Object.keys(PARTS), 'home'];
  return [
    ...parts,
    ...unless(said.has('home'), `${where} has no link with home (‘home’)`),
    ...[...said.keys()].filter((key) => !known.includes(key.split('.')[0] ?? '')).map((key) => `${where} has ${key}`),
    ...[...said]
      .filter(([, text]) => wordsOf(text, lang).length > MOST_WORDS)
      .map(([key]) => `${where} ${key} is longer than ${MOST_WORDS} words`),
  ];
}

/** A teacher has two minutes: every lesson comes with notes, in every language, and each point is short. */
export function teacherNotes(lessons: readonly LoadedLesson[], locales: readonly Locale[]): Report {
  const taught = lessons.map(({ lesson }) => lesson).filter((lesson) => typeOf(lesson) === 'lesson');
  const notes = locales.flatMap(({ lang, files }) =>
    taught.map((lesson) => ({ lang, lesson, words: files[`teacher/${lesson.id}.json`] })),
  );
  const ids = new Set(taught.map(({ id }) => `teacher/${id}.json`));
  const orphans = locales.flatMap(({ lang, files }) =>
    Object.keys(files)
      .filter((name) => name.startsWith('teacher/') && !ids.has(name))
      .map((name) => `locales/${lang}/${name} is for no lesson`),
  );
  const { seen, problems } = judgeEach('lessons', notes, ({ lang, lesson, words }) =>
    words ? ofNotes(lang, lesson, new Map(flat(words))) : [`locales/${lang}/teacher/${lesson.id}.json is missing`],
  );
  return { seen, problems: [...problems, ...orphans] };
}
