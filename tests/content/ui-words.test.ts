import { describe, expect, it } from 'vitest';
import { CHILD_FILES, honestClaims, uiWords, unreadFiles } from './rules/ui-words';
import { setWord } from './support/draft';
import { readLocales, type Locale } from './support/locale-files';

const LOCALES = readLocales();
const said = uiWords(LOCALES);
const HARD = 'Professional organisations investigate inappropriate behaviour immediately. ';

/** The locales with one sentence changed. */
function withWord(file: string, key: string, text: string): Locale[] {
  const locales = structuredClone(LOCALES);
  setWord((locales.find(({ lang }) => lang === 'en')!.files[file] ??= {}), key, text);
  return locales;
}

describe('words of the child’s side', () => {
  it.each(CHILD_FILES)('are there in every language: %s', (file) => {
    expect(LOCALES.length).toBeGreaterThan(0);
    expect(LOCALES.filter(({ files }) => !files[file])).toEqual([]);
  });

  it(`are plain and kind in all ${said.seen} places`, () => {
    expect(said.problems).toEqual([]);
  });

  it.each([
    ['a long sentence', 'Kai and Ivy go to the park and then to the big library.', /more than 12 words/],
    ['a banned word', 'Well done!', /says ‘well done’/],
    ['a number to call', 'Call 116 111 today.', /a number to call/],
    ['blame', 'Kai could have said no.', /blames \(‘Kai could have said’/],
    ['a straight quote', "Don't go.", /straight quote/],
    ['a placeholder nobody fills', 'Hello {{child}}.', /unknown placeholder/],
    ['hard words', HARD.repeat(20), /tell.json( zz)?: grade/],
  ])('are seen to have %s', (_, text, problem) => {
    expect(uiWords(withWord('tell.json', 'zz.zz', text)).problems).toContainEqual(expect.stringMatching(problem));
  });

  it('are seen in the comforts, too', () => {
    const problems = uiWords(withWord('comforts.json', 'zz', 'Well done!')).problems;
    expect(problems).toContainEqual(expect.stringMatching(/^locales\/en\/comforts.json zz says ‘well done’/));
  });

  it('have to be there', () => {
    expect(uiWords([])).toEqual({ seen: 0, problems: ['found no words on the child’s side'] });
  });
});

describe('every word file', () => {
  it('is held to the rules of a child’s side, of grown-ups or of a lesson', () => {
    expect(unreadFiles(LOCALES)).toEqual([]);
  });

  it('is seen when nobody reads it', () => {
    expect(unreadFiles(withWord('games.json', 'zz', 'Well done!'))).toEqual([
      'locales/en/games.json is read by 0 rules, not by one',
    ]);
  });
});

describe('words for grown-ups', () => {
  const claimed = honestClaims(LOCALES);

  it(`claim nothing untrue in all ${claimed.seen} places`, () => {
    expect(claimed.problems).toEqual([]);
  });

  it.each([
    'Lantern prevents abuse.',
    'Lessons that prevent sexual abuse and neglect.',
    'It protects children from abuse.',
    'Reviewed by safeguarding professionals.',
    'These lessons have been reviewed by an expert. They are not long.',
    'It is proven to help.',
    'Results are guaranteed.',
    'It prevents abuse, no doubt.',
    'Checked by a safeguarding professional.',
    'A safeguarding professional has reviewed every lesson.',
    'Our safeguarding experts have read every word.',
    'A designated safeguarding lead read each lesson.',
    'Tested with children in three schools.',
    'Tried out in forty classrooms.',
    'Schools have tried every lesson.',
    'Read by a native speaker.',
    'Written with care, and checked by three teachers.',
    'Lantern keeps children safe from abuse.',
    'It ends abuse.',
    'With Lantern, abuse is prevented.',
    'A safeguarding lead has carefully read it.',
    'Head teachers recommend it.',
    'It puts an end to abuse.',
    'It stops children being abused.',
    'There is no doubt that it prevents abuse.',
    'No other app prevents abuse so well.',
    'Not only does it teach, it prevents abuse.',
    'It has no adverts, and it prevents abuse.',
    'It never nags, so it stops abuse.',
    'Nobody doubts that it ends abuse.',
  ])('are seen to claim: %s', (text) => {
    expect(honestClaims(withWord('teacher.json', 'zz', text)).problems).toContainEqual(
      expect.stringContaining(text.split('. ')[0]!.replace(/\.$/, '')),
    );
  });

  it.each([
    'These lessons have not been reviewed by a safeguarding professional yet.',
    'It does not stop abuse.',
    'It helps children know, name and tell.',
    'It makes no claim to stop abuse.',
    'No safeguarding professional has reviewed the lessons, the wording or this side yet.',
    'Your designated safeguarding lead should read everything before children use it.',
    'It says so until the school’s own safeguarding lead has signed off.',
    'A draft has not been checked by a second native speaker who works with children.',
    'Stopping harm is the adults’ job. It keeps no answers.',
    'No lesson was tried with children, and no school has tested it.',
  ])('may say: %s', (text) => {
    expect(honestClaims(withWord('teacher.json', 'zz', text)).problems).toEqual(
      claimed.problems.filter((problem) => !problem.startsWith('found no')),
    );
  });

  it('have to be there', () => {
    expect(honestClaims([]).problems).toEqual(['found no words for grown-ups']);
  });
});
