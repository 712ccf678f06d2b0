import { describe, expect, it } from 'vitest';
import { readingOf, type ReadScreen } from '../../src/domain/reading';
import { stepLines } from '../../src/domain/step-lines';
import { flat, LESSONS } from '../content/support/lessons';

const screen = (more: Partial<ReadScreen>): ReadScreen => ({
  step: 'one',
  kind: 'tell-me',
  says: ['Ana. Then more.'],
  answers: [],
  teaches: [],
  checks: [],
  ...more,
});
const lines = (...screens: ReadScreen[]) => stepLines(screens).map(({ line }) => line);

describe('a step at a glance', () => {
  it.each(LESSONS.map((loaded) => [loaded.lesson.id, loaded] as const))('has a line for every step of %s', (_, one) => {
    const said = new Map(flat(one.words['en']!));
    const found = stepLines(readingOf(one.lesson, (key) => said.get(key), 'Not sure'));
    expect(found.map(({ step }) => step)).toEqual(one.lesson.steps.map(({ id }) => id));
    for (const { line } of found) {
      expect(line).toMatch(/\S/);
      expect(line).not.toContain('**');
    }
  });

  it('says the question where there is one, else how it begins', () => {
    expect(lines(screen({ kind: 'choose', says: ['Kai waits.', 'What could Kai do?'] }))).toEqual([
      'What could Kai do?',
    ]);
    expect(lines(screen({ kind: 'sort', says: ['Kai waits.', 'Where does it go?', 'Safe · Not safe'] }))).toEqual([
      'Where does it go?',
    ]);
    expect(lines(screen({ kind: 'story', says: ['‘Hello!’ says **Kai**. He waves.', 'What now?'] }))).toEqual([
      '‘Hello!’',
    ]);
    expect(lines(screen({ says: ['**No full stop**'] }))).toEqual(['No full stop']);
    expect(lines(screen({ says: [] }))).toEqual(['']);
  });

  it('has four pictures of its answers at most, none of them twice', () => {
    const answer = (what: 'bell' | 'star' | 'sun' | 'tree' | 'key') => ({
      label: what,
      says: [],
      picture: { is: 'object' as const, what },
    });
    const found = stepLines([
      screen({ answers: [answer('bell'), answer('bell'), { label: 'Not sure', says: [] }, answer('star')] }),
      screen({ part: 'more', answers: [answer('sun'), answer('tree'), answer('key')] }),
      screen({ step: 'other', answers: [answer('key')] }),
    ]);
    const names = found.map(({ pictures }) => pictures.map((one) => (one.is === 'object' ? one.what : one.is)));
    expect(names).toEqual([['bell', 'star', 'sun', 'tree'], ['key']]);
  });

  it('takes the first picture of a step that has one', () => {
    const scene = { place: 'park' as const, people: [] };
    const found = stepLines([
      screen({ step: 'say', kind: 'say-it', part: 'start' }),
      screen({ step: 'say', kind: 'say-it', part: 'first', scene }),
      screen({ step: 'end' }),
    ]);
    expect(found.map((one) => one.scene)).toEqual([scene, undefined]);
  });
});
