import { describe, expect, it } from 'vitest';
import { basesOf, KNOWN_WORDS, plainWords, unusedWords } from './rules/plain-words';
import { holds } from './support/holds';
import { LESSONS } from './support/lessons';

holds('plain words', plainWords, 'words', [
  {
    name: 'a hard word',
    change: ({ first }) => first('breathe').say('text', 'Kai meditates.'),
    says: /‘meditates’ is no word of the list/,
  },
  { name: 'a name of nobody', change: ({ first }) => first('breathe').say('text', 'Oliver rests.'), says: /‘oliver’/ },
  {
    name: 'a word of seven said to a child of four',
    change: ({ lessons }) => lessons.forEach(({ lesson }) => (lesson.band = '4-5')),
    says: /‘abuse’/,
  },
]);

describe('the words taken in', () => {
  const words = Object.values(KNOWN_WORDS);

  it('are sorted, and each has a reason', () => {
    expect(words.flatMap(Object.keys).length).toBeGreaterThan(50);
    for (const list of words) {
      expect(Object.keys(list)).toEqual(Object.keys(list).toSorted());
      expect(Object.values(list).every((why) => why.length > 5)).toBe(true);
    }
  });

  it('are all in use', () => {
    expect(unusedWords(LESSONS)).toEqual([]);
    expect(unusedWords([])).not.toEqual([]);
  });
});

describe('forms of a word', () => {
  it.each([
    ['stopped', 'stop'],
    ['making', 'make'],
    ['babies', 'baby'],
    ["ana's", 'ana'],
    ['slowly', 'slow'],
  ])('%s goes back to %s', (word, base) => {
    expect(basesOf(word)).toContain(base);
  });

  it('a short word is not taken apart', () => {
    expect(basesOf('is')).toEqual(['is']);
  });
});
