import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/content/schema/lesson';
import { problemsOf } from './support/all-rules';
import { LESSONS, type LoadedLesson } from './support/lessons';

const FILE = 'src/content/lessons/7-9/secrets.json';

/** What is said of a lesson that says something else of itself than it should. */
function said(change: (lesson: Lesson, loaded: LoadedLesson) => void, asked = 'secrets') {
  const all = LESSONS.map((loaded) => (loaded.file === FILE ? structuredClone(loaded) : loaded));
  const mine = all.find(({ file }) => file === FILE)!;
  change(mine.lesson, mine);
  const found = problemsOf(asked, all);
  if ('near' in found) throw new Error(found.near);
  return found.problems.flatMap(([rule, problems]) => problems.map((problem) => `${rule}: ${problem}`));
}

describe('npm run lesson', () => {
  it('says which files it read, and nothing of a lesson that holds all rules', () => {
    expect(problemsOf('secrets')).toEqual({
      files: [FILE, 'locales/en/lessons/secrets.json'],
      problems: [],
    });
  });

  it('says nothing of a band whose lessons hold all rules', () => {
    expect(problemsOf('7-9')).toEqual({ files: [], problems: [] });
  });

  it.each<[string, (lesson: Lesson) => void, RegExp]>([
    ['a place far along the path', (lesson) => (lesson.order = 99), /^not-lost: .* Free: 2\. .*secrets\.json \(99\)/],
    [
      'a place that another has',
      (lesson) => (lesson.order = 1),
      /^not-lost: .* Free: 2\. .*feelings.*secrets\.json \(1\)/,
    ],
    [
      'a band that is not its folder’s',
      (lesson) => (lesson.band = '9-11'),
      /^not-lost: .*7-9\/secrets\.json is the lesson 9-11/,
    ],
    [
      'an id that is not its file’s',
      (lesson) => (lesson.id = 'secret'),
      /^not-lost: .*secrets\.json is the lesson 7-9\/secret: give it/,
    ],
    [
      'an id without a number',
      (lesson) => (lesson.id = 'secret'),
      /^session-numbers: src\/content\/session-numbers\.json .*add "secret": /,
    ],
    [
      'a link to no row',
      (lesson) => (lesson.links = ['nowhere']),
      /^curriculum-links: .*secrets\.json links to ‘nowhere’.* Near it: ‘.+’, ‘.+’, ‘.+’/,
    ],
  ])('says so of %s, and which file to open', (_, change, problem) => {
    expect(said(change)).toContainEqual(expect.stringMatching(problem));
  });

  it('finds a lesson by its id and by its file’s name, and by either of its bands', () => {
    for (const asked of ['secret', 'secrets', '7-9'])
      expect(said((lesson) => (lesson.id = 'secret'), asked)).not.toEqual([]);
    for (const asked of ['9-11', '7-9']) expect(said((lesson) => (lesson.band = '9-11'), asked)).not.toEqual([]);
  });

  it('offers the three nearest pictures for one that is not drawn, and not two hundred', () => {
    const [problem = ''] = said((lesson) => {
      const step = lesson.steps.find(({ kind }) => kind === 'choose');
      if (step?.kind === 'choose') step.options[0]!.picture = { is: 'object', what: 'schoolbus' as 'bus' };
    });
    expect(problem).toMatch(
      /^schema-valid: .*secrets\.json steps\.\d+\..*: ‘schoolbus’ is none of the \d+ names there are\. Near it: /,
    );
    expect(problem).toContain('‘bus’');
    expect(problem.length).toBeLessThan(250);
  });

  it('names the word file a sentence is in, by its whole path', () => {
    const problems = said((_, { words }) => {
      words['en'] = { ...words['en'], title: '' };
    });
    expect(problems).toContainEqual('word-keys-exact: locales/en/lessons/secrets.json says nothing at title');
  });

  it('says what is near a name that is neither a lesson nor a band', () => {
    const found = problemsOf('secrts');
    expect('near' in found && found.near).toMatch(/^‘secrets’, ‘.+’, ‘.+’$/);
  });
});
