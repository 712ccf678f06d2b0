import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadScreen } from '../../src/domain/reading';
import { searchScreens } from '../../src/domain/reading-search';

const screen = (more: Partial<ReadScreen>): ReadScreen => ({
  step: 'one',
  kind: 'choose',
  says: [],
  answers: [],
  teaches: [],
  checks: [],
  ...more,
});
const SCREENS = [
  screen({ says: ['Ana has a **special secret**.', 'What could Ana do?'], sceneSays: 'Ana by a tree.' }),
  screen({ answers: [{ label: 'Tell Zoë', says: ['“Don’t tell,” he said.'] }], always: 'It is not Ana’s fault.' }),
];
const at = (asked: string) => searchScreens(SCREENS, asked).map((found) => found.at);

describe('looking through the words', () => {
  it('finds what is said, seen, answered and always said', () => {
    expect(at('secret')).toEqual([0]);
    expect(at('tree')).toEqual([0]);
    expect(at('tell')).toEqual([1]);
    expect(at('fault')).toEqual([1]);
    expect(at('ana')).toEqual([0, 1]);
  });

  it('minds neither case, accents, quotes nor marks', () => {
    expect(at('ZOE')).toEqual([1]);
    expect(at("don't")).toEqual([1]);
    expect(at('"don’t')).toEqual([1]);
    expect(at('special secret')).toEqual([0]);
  });

  it('asks for every word, wherever on the screen it stands', () => {
    expect(at('secret tree')).toEqual([0]);
    expect(at('secret fault')).toEqual([]);
  });

  it('shows the texts in which any of it stands, each once', () => {
    expect(searchScreens(SCREENS, 'secret tree')[0]?.texts).toEqual([
      'Ana by a tree.',
      'Ana has a **special secret**.',
    ]);
    const twice = [screen({ says: ['Look.', 'Look.'] })];
    expect(searchScreens(twice, 'look')).toEqual([{ at: 0, texts: ['Look.'] }]);
  });

  it('finds nothing when nothing was asked, and never throws', () => {
    expect(at('  ')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (asked) => {
        expect(at(asked).length).toBeLessThan(3);
      }),
    );
  });
});
