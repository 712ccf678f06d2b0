import { describe, expect, it } from 'vitest';
import { teacherNotes } from './rules/teacher-notes';
import { setWord } from './support/draft';
import { LESSONS } from './support/lessons';
import { readLocales, type Locale } from './support/locale-files';

const LOCALES = readLocales();
const said = teacherNotes(LESSONS, LOCALES);

function changed(key: string, text: string | undefined): Locale[] {
  const locales = structuredClone(LOCALES);
  setWord(locales[0]!.files['teacher/secrets.json'] ?? {}, key, text);
  return locales;
}

describe('teacher notes', () => {
  it(`are there for each of ${said.seen} lessons, short and whole`, () => {
    expect(said.problems).toEqual([]);
  });

  it.each([
    ['no aims', 'aims', undefined, /0 points of ‘aims’/],
    ['a gap in the points', 'aims.1', undefined, /not numbered/],
    ['no link with home', 'home', undefined, /no link with home/],
    ['a part nobody shows', 'jokes.1', 'Ha', /has jokes/],
    ['a lecture', 'home', 'word '.repeat(50), /longer than/],
  ])('are seen to have %s', (_, key, text, problem) => {
    expect(teacherNotes(LESSONS, changed(key, text)).problems).toContainEqual(expect.stringMatching(problem));
  });

  it('are missed where they are missing, and found where there is no lesson', () => {
    const without = structuredClone(LOCALES);
    delete without[0]!.files['teacher/secrets.json'];
    expect(teacherNotes(LESSONS, without).problems).toContainEqual(
      expect.stringMatching(/^locales\/en\/teacher\/secrets\.json is missing/),
    );
    const more = structuredClone(LOCALES);
    more[0]!.files['teacher/none.json'] = {};
    expect(teacherNotes(LESSONS, more).problems).toContainEqual(expect.stringMatching(/none.json is for no lesson/));
    expect(teacherNotes([], LOCALES).problems).not.toEqual([]);
  });
});
