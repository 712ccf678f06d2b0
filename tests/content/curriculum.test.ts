import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { curriculumFile } from '../../src/content/schema/curriculum';
import { typeOf } from '../../src/content/schema/lesson';
import { curriculumLinks } from './rules/curriculum-links';
import { draft } from './support/draft';
import { LESSONS, readJson } from './support/lessons';

const { rows } = v.parse(curriculumFile, readJson('src/content/curriculum.json'));
const known = new Set(rows.map(({ id }) => id));

describe('curriculum links', () => {
  it('name rows that exist, each once, and every lesson has some', () => {
    expect(known.size).toBe(rows.length);
    expect(LESSONS.some(({ lesson }) => typeOf(lesson) === 'lesson')).toBe(true);
    expect(curriculumLinks(LESSONS, [...known]).problems).toEqual([]);
  });

  it('are seen to lead nowhere, or to be missing', () => {
    const [lesson] = draft().lessons;
    const linked = (links: string[]) =>
      curriculumLinks([{ ...lesson!, lesson: { ...lesson!.lesson, links } }], ['a-1', 'a-2', 'b-1', 'zzzz']).problems;
    expect(linked(['a-1'])).toEqual([]);
    expect(linked([])).toEqual([`${lesson!.file} has no ‘links’ to a curriculum`]);
    expect(linked(['a-3'])).toEqual([
      `${lesson!.file} links to ‘a-3’, which is no row of src/content/curriculum.json. Near it: ‘a-1’, ‘a-2’, ‘b-1’`,
    ]);
    expect(curriculumLinks([], []).problems).toEqual(['found no lessons']);
  });

  it('say verified only where a source was seen', () => {
    expect(rows.filter(({ status, source }) => status === 'verified' && !source)).toEqual([]);
    expect(rows.some(({ status }) => status === 'verified')).toBe(true);
  });

  it('cover every verified statement for primary schools', () => {
    const linked = new Set(LESSONS.flatMap(({ lesson }) => lesson.links ?? []));
    const owed = rows.filter(({ framework, status }) => framework === 'england-2019-primary' && status === 'verified');
    expect(owed.map(({ id }) => id).filter((id) => !linked.has(id))).toEqual([]);
  });
});
