import { describe, expect, it } from 'vitest';
import { bannedWords, notToSay } from './rules/banned-words';
import { setWord } from './support/draft';
import { factsOf } from './support/facts';
import { holds } from './support/holds';
import type { LESSONS } from './support/lessons';

const BANNED = factsOf('en').banned;

holds('banned words', bannedWords, 'texts', [
  ...BANNED.map(({ say, bands }) => ({
    name: `‘${say}’`,
    change: ({ lessons }: { lessons: typeof LESSONS }) => {
      for (const { lesson, words } of lessons) {
        lesson.band = bands?.[0] ?? lesson.band;
        setWord(words['en'] ?? {}, 'about', `So, ${say.replaceAll('*', '').toUpperCase()}!`);
      }
    },
    says: new RegExp(`about says ‘${say.replaceAll('*', String.raw`\*`)}’`),
  })),
  {
    name: 'a number to call',
    change: ({ first }) => first('tell-me').say('text', 'Call 0800 1111.'),
    says: /a number to call/,
  },
  {
    name: 'a banned word in a choice of a story',
    change: ({ first }) => first('story').say('nodes.home.choices.back', 'He shouldn’t go back'),
    says: /choices.back says ‘shouldn't’/,
  },
]);

describe('the list', () => {
  it('has at least 40 entries, each once', () => {
    expect(BANNED.length).toBeGreaterThanOrEqual(40);
    expect(new Set(BANNED.map(({ say }) => say)).size).toBe(BANNED.length);
  });

  it.each([
    ['a longer word', 'The shoulder of the correspondent'],
    ['a fine phrase', 'You did nothing wrong.'],
    ['a year at school', 'She is 9. He is 10.'],
    ['a word for older bands', 'That is abuse.'],
  ])('is not mistaken in %s', (_, text) => {
    expect(notToSay(text, 'en', '7-9')).toEqual([]);
  });

  it('sees a word that stands beside the same word in a fine phrase', () => {
    expect(notToSay('You did nothing wrong. Ana is wrong.', 'en')).toHaveLength(1);
  });

  it('is needed for every language', () => {
    expect(() => notToSay('Helo.', 'xx')).toThrow('tests/content/languages/xx.json is missing');
  });
});
