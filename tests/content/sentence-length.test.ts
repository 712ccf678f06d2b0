import { describe, expect, it } from 'vitest';
import { sentenceLength } from './rules/sentence-length';
import { holds } from './support/holds';
import { sentencesOf, wordsOf } from './support/sentences';

const THIRTEEN = 'Kai and Ivy go to the park and then to the big library.';

holds('sentences', sentenceLength, 'sentences', [
  {
    name: 'a long sentence',
    change: ({ first }) => first('tell-me').say('text', THIRTEEN),
    says: /13 words, at most 12/,
  },
  {
    name: 'a long sentence in speech',
    change: ({ first }) => first('tell-me').say('text', `Kai says, “${THIRTEEN}”`),
    says: /13 words, at most 12/,
  },
  {
    name: 'a long sentence in another language',
    change: ({ translate, first }) => {
      translate('cy');
      first('tell-me').say('text', `Wel, wel, wel, wel, ${THIRTEEN}`, 'cy');
    },
    says: /^locales\/cy\/.*17 words, at most 16/,
  },
]);

describe('a sentence', () => {
  it.each([
    ['speech on its own', '“Stop now,” says Kai. Grandad stops.', ['Stop now,', 'says Kai.', 'Grandad stops.']],
    ['speech that goes on', '“Higher!” he calls.', ['Higher!', 'he calls.']],
    [
      'speech that ends it',
      'Kai says, “I have one.” “Thank you.” He nods.',
      ['I have one.', 'Thank you.', 'Kai says, .', 'He nods.'],
    ],
    ['a new line', 'Two feelings\nNo full stop', ['Two feelings', 'No full stop']],
    ['a marked phrase', 'It ends. **Keep telling.** Yes.', ['It ends.', 'Keep telling.', 'Yes.']],
  ])('is known by %s', (_, text, sentences) => {
    expect(sentencesOf(text).map((sentence) => sentence.trim().replaceAll(/\s+/g, ' '))).toEqual(sentences);
  });

  it('counts a hyphenated word and a shortened one once, and works without spaces', () => {
    expect(wordsOf('The **grown-up** can’t, 9 times.')).toEqual(['The', 'grown-up', 'can’t', '9', 'times']);
    expect(wordsOf('安全的大人会听你说话', 'zh').length).toBeGreaterThan(3);
  });
});
