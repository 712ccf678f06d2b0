import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { curriculumFile } from '../../src/content/schema/curriculum';
import { typeOf } from '../../src/content/schema/lesson';
import { LESSONS, readJson } from './support/lessons';

const { rows } = v.parse(curriculumFile, readJson('src/content/curriculum.json'));
const known = new Set(rows.map(({ id }) => id));

describe('curriculum links', () => {
  it('name rows that exist, each once, and every lesson has some', () => {
    expect(known.size).toBe(rows.length);
    const lessons = LESSONS.filter(({ lesson }) => typeOf(lesson) === 'lesson');
    expect(lessons.length).toBeGreaterThan(0);
    expect(lessons.filter(({ lesson }) => !lesson.links?.length).map(({ lesson }) => lesson.id)).toEqual([]);
    expect(LESSONS.flatMap(({ lesson }) => lesson.links ?? []).filter((id) => !known.has(id))).toEqual([]);
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
