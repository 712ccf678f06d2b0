import { describe, expect, it } from 'vitest';
import { notLost } from './rules/not-lost';
import { draft, type Draft } from './support/draft';
import { languages, LESSONS, WORD_FILES } from './support/lessons';

describe('lesson files', () => {
  it(`are where they belong, ${LESSONS.length} of them in ${languages().join(', ')}`, () => {
    // The smallest path there ever was: a loader that looks in the wrong folder finds fewer.
    expect(LESSONS.length).toBeGreaterThanOrEqual(3);
    expect(languages()).toContain('en');
    for (const lang of languages()) {
      expect(Object.keys(WORD_FILES[lang] ?? {}).toSorted()).toEqual(LESSONS.map(({ lesson }) => lesson.id).toSorted());
      expect(LESSONS.every(({ words }) => words[lang] !== undefined)).toBe(true);
    }
    expect(notLost(LESSONS, WORD_FILES).problems).toEqual([]);
  });

  it.each<[string, (planted: Draft) => void, RegExp]>([
    ['a lesson in the wrong band', ({ lessons }) => (lessons[0]!.lesson.band = '4-5'), /is the lesson 4-5/],
    ['a lesson of another name', ({ lessons }) => (lessons[0]!.lesson.id = 'other'), /is the lesson 7-9\/other/],
    [
      'two lessons of one name',
      ({ lessons }) => (lessons[0]!.lesson.id = lessons[1]!.lesson.id),
      /two lessons are called/,
    ],
    [
      'two lessons in one place of the path',
      ({ lessons }) => (lessons[0]!.lesson.order = 2),
      /the path of 7-9 lessons goes 2, 2, 3/,
    ],
    ['words without a lesson', ({ lessons }) => lessons.splice(0, 1), /has words for ‘feelings’, which is no lesson/],
  ])('are seen to hold %s', (_, change, problem) => {
    const planted = draft();
    change(planted);
    expect(notLost(planted.lessons, WORD_FILES).problems).toContainEqual(expect.stringMatching(problem));
  });

  it('have to be there', () => {
    expect(notLost([], {}).problems).toEqual(['found no lessons']);
  });
});
