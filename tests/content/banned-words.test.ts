import { describe, expect, it } from 'vitest';
import { bannedWords, notToSay } from './rules/banned-words';
import { setWord } from './support/draft';
import { factsOf } from './support/facts';
import { holds } from './support/holds';
import type { LESSONS } from './support/lessons';
import { waysToSay } from './support/ways';

const BANNED = factsOf('en').banned;
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A phrase of many ways is named by the one that was found. */
const named = (say: string) => (say.includes('(') ? (waysToSay(say)[0] ?? '') : say);

holds('banned words', bannedWords, 'texts', [
  ...BANNED.map(({ say, bands }) => ({
    name: `‘${named(say)}’`,
    change: ({ lessons }: { lessons: typeof LESSONS }) => {
      for (const { lesson, words } of lessons) {
        lesson.band = bands?.[0] ?? lesson.band;
        setWord(words['en'] ?? {}, 'about', `So, ${waysToSay(say)[0]?.toUpperCase()}!`);
      }
    },
    says: new RegExp(`about says ‘${escaped(named(say))}’`, 'i'),
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

  it('sees every way of each', () => {
    const unseen = BANNED.flatMap(({ say, bands }) =>
      waysToSay(say).filter((way) => notToSay(`So, ${way}!`, 'en', bands?.[0]).length === 0),
    );
    expect(unseen).toEqual([]);
  });

  it.each([
    'There was blood on the knife.',
    'The dog is dead.',
    'He hits her with a belt.',
    'Leo had a broken arm.',
    'She put out her cigarette and burnt his arm.',
    'It will never happen again.',
    'It won’t happen again.',
    'Everything will be OK now.',
    'It’ll be fine.',
    'He will go to prison.',
    'The man went to prison.',
    'He won’t hurt you again.',
    'He’ll never do it again.',
    'Ana is safe now.',
    'If she tells, he will stop.',
    'Now nobody can hurt Ana.',
  ])('frightens and promises nothing: %s', (text) => {
    for (const band of ['4-5', '9-11', '11-13'] as const) expect(notToSay(text, 'en', band)).not.toEqual([]);
  });

  it.each([
    'You win!',
    'You’ve won!',
    'You got three stars.',
    'Two gold stars for you',
    'Level 2',
    'On to level three.',
    'Hurry up!',
    'Only ten seconds left.',
    'Time’s up.',
    'Your points: 5',
    'Ten points!',
    'Game over',
    'You lost a life.',
    'You passed.',
    'Try harder.',
    'You are right!',
    'Yes, you’re right.',
  ])('makes no game and no test of it: %s', (text) => {
    for (const band of ['4-5', '9-11', '11-13'] as const) expect(notToSay(text, 'en', band)).not.toEqual([]);
  });

  it.each([
    ['a longer word', 'The shoulder of the correspondent'],
    ['a fine phrase', 'You did nothing wrong.'],
    ['a year at school', 'She is 9. He is 10.'],
    ['a word for older bands', 'That is abuse.'],
    ['a doctor', 'The nurse does a blood test.'],
    ['a table', 'Jo lays out a knife and fork.'],
    ['a kitchen', 'The toast is burnt, and her cheeks burn.'],
    ['joy', 'They scream with laughter.'],
    ['a bus', 'They will stop at the shop.'],
    ['a hope', 'The adult tries to keep Ana safe. It can get better.'],
    ['what somebody says to keep a child quiet', '“Tell, and I’ll go to prison.”'],
    ['ordinary things that happen again', 'The phone buzzes again. Nobody can find Ana’s shoe.'],
    ['a present in a story', 'She gives him a star for each page. Leo has a whole row of stars.'],
    ['a game in a story', 'How did you get past level six? Kai wins the race. Sam has lost a sock.'],
    ['a finger', 'Hana points at a duck. She points: ear, then tummy.'],
    ['time to take', 'Nobody makes you hurry. The last minute is quiet.'],
    ['a promise in a story', '“Swear that you won’t tell.”'],
    ['an adult who listens', '“You were right to tell. I am right here, and so are you.”'],
    ['a wish to be safe', 'Ana wants to be safe, now and later.'],
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
