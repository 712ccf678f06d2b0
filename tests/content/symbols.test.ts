import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OBJECT_ICONS } from '../../src/art/objects/objects';
import { SYMBOL_ICONS, SYMBOLS } from '../../src/art/objects/symbols';

const FOLDER = new URL('../../src/content/symbols/', import.meta.url);
const LISTS = readdirSync(FOLDER).map((file) => ({
  file,
  words: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Record<string, string[]>,
}));

/** What is wrong with a list of pictures and the words they stand under. */
function faultsOf(words: Record<string, string[]>): string[] {
  const all = Object.values(words).flat();
  return [
    ...Object.keys(words)
      .filter((picture) => !(picture in OBJECT_ICONS) && !(picture in SYMBOL_ICONS))
      .map((picture) => `no picture ${picture}`),
    // As they are looked up: a word that is written otherwise would never be found.
    ...all
      .filter((word) => !/^\p{Ll}[\p{Ll}\p{M}’-]*( \p{Ll}[\p{Ll}\p{M}’-]*)?$/u.test(word))
      .map((word) => `never found: ${word}`),
    ...all.filter((word, at) => all.indexOf(word) < at).map((word) => `two pictures for ${word}`),
    ...Object.entries(words)
      .filter(([, under]) => under.length === 0)
      .map(([picture]) => `no word for ${picture}`),
  ];
}

describe('symbols under words', () => {
  it('are there for English', () => {
    expect(LISTS.map(({ file }) => file)).toContain('en.json');
  });

  it.each(LISTS)('$file: each picture exists, each word can be found and has one picture', ({ words }) => {
    expect(Object.values(words).flat().length).toBeGreaterThan(100);
    expect(faultsOf(words)).toEqual([]);
  });

  it('are not carried to tablets for nothing', () => {
    const used = new Set(LISTS.flatMap(({ words }) => Object.keys(words)));
    expect(SYMBOLS.filter((picture) => !used.has(picture))).toEqual([]);
  });

  it('are found wanting where they are', () => {
    expect(faultsOf({ unicorn: ['horse'], bed: ['Bed', 'bed', 'go to bed'], cat: ['bed'], dog: [] })).toEqual([
      'no picture unicorn',
      'never found: Bed',
      'never found: go to bed',
      'two pictures for bed',
      'no word for dog',
    ]);
  });
});
