import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/domain/reading';
import { flat, LESSONS } from '../content/support/lessons';

const MARKS = 'Not sure';

function read(id: string) {
  const { lesson, words } = LESSONS.find((loaded) => loaded.lesson.id === id)!;
  const said = new Map(flat(words['en']!));
  return { lesson, said, screens: readingOf(lesson, (key) => said.get(key), MARKS) };
}

describe('reading a lesson through', () => {
  it.each(LESSONS.map(({ lesson }) => lesson.id))('leaves out no word of %s', (id) => {
    const { said, screens } = read(id);
    const shown = screens
      .flatMap((screen) => [
        ...screen.says,
        screen.sceneSays,
        screen.always,
        ...screen.answers.flatMap(({ label, says }) => [label, ...says]),
      ])
      .join('\n');
    const left = [...said].filter(([key, text]) => key.startsWith('steps.') && !shown.includes(text));
    expect(left).toEqual([]);
  });

  it('shows where each choice of a story leads', () => {
    const { screens } = read('secrets');
    const story = screens.filter(({ kind }) => kind === 'story');
    const parts = new Set(story.map(({ part }) => part));
    const ways = story.flatMap(({ answers }) => answers.map(({ to }) => to));
    expect(ways.length).toBeGreaterThan(3);
    expect(ways.filter((to) => !parts.has(to))).toEqual([]);
  });

  it('shows which answers a lesson would be glad of, and that not being sure is none of them', () => {
    const { screens } = read('secrets');
    const [choose] = screens.filter(({ kind }) => kind === 'choose');
    expect(choose?.answers.some(({ fits }) => fits)).toBe(true);
    expect(choose?.answers.find(({ label }) => label === MARKS)?.fits).toBeUndefined();
  });

  it('says whose body it is', () => {
    const { screens } = read('feelings-in-me');
    const clues = screens.find(({ kind }) => kind === 'body-clues');
    expect(clues?.answers[0]?.picture).toEqual({ is: 'body', place: 'tummy', who: 'nia' });
  });

  it('refuses to leave a hole', () => {
    const { lesson } = read('secrets');
    expect(() => readingOf(lesson, () => undefined, MARKS)).toThrow(/'secrets' has no words at/);
  });
});
