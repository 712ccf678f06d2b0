import { describe, expect, it } from 'vitest';
import concepts from '../../src/content/concepts.json';
import links from '../../src/content/curriculum.json';
import type { ConceptFile } from '../../src/content/schema/concept';
import { findLessons, ideasOf, type Wanted } from '../../src/domain/find-lessons';
import { LESSONS } from '../support/lessons';

const FILE = concepts as ConceptFile;
const find = (wanted: Wanted) => findLessons(LESSONS, FILE, wanted).map(({ id }) => id);

describe('finding lessons', () => {
  it('gives all of them, in their order, when nothing is asked', () => {
    expect(find({})).toEqual(LESSONS.map(({ id }) => id));
  });

  it.each<[string, Wanted, (found: (typeof LESSONS)[number]) => boolean]>([
    ['age', { band: '9-11' }, ({ band }) => band === '9-11'],
    ['kind', { type: 'recap' }, ({ type }) => type === 'recap'],
    [
      'kind, where the file need not name it',
      { type: 'lesson' },
      ({ type }) => type === undefined || type === 'lesson',
    ],
    ['minutes', { minutes: 4 }, ({ minutes }) => minutes <= 4],
    ['a row of a curriculum', { link: 'P19-BS2' }, (one) => one.links?.includes('P19-BS2') ?? false],
    ['age and minutes at once', { band: '4-5', minutes: 5 }, ({ band, minutes }) => band === '4-5' && minutes <= 5],
  ])('finds by %s all that fit and no other', (_, wanted, fits) => {
    const expected = LESSONS.filter(fits).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(find(wanted)).toEqual(expected);
  });

  it('finds by thread what teaches an idea of it, and what only asks one', () => {
    const found = find({ thread: 'secrets', band: '7-9' });
    expect(found).toContain('secrets');
    const asked = LESSONS.find(({ id, teaches }) => found.includes(id) && teaches.length === 0);
    expect(asked).toBeDefined();
    expect(find({ thread: 'no-such-thread' })).toEqual([]);
  });

  it('finds something for every thread and every age', () => {
    for (const { id } of FILE.threads) expect(find({ thread: id })).not.toEqual([]);
    expect(links.rows.some(({ id }) => find({ link: id }).length > 0)).toBe(true);
  });
});

it('names each idea a lesson explains or asks once', () => {
  for (const lesson of LESSONS) {
    const { taught, checked } = ideasOf(lesson);
    expect(new Set(taught).size).toBe(taught.length);
    expect(new Set(checked).size).toBe(checked.length);
    expect(taught.length + checked.length).toBeGreaterThan(0);
  }
});
