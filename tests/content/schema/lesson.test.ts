import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lesson, step, typeOf } from '../../../src/content/schema/lesson';
import { LESSONS } from '../support/lessons';

const takes = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;
const sample = LESSONS[0]!.lesson;
const ofKind = (kind: string) => LESSONS.flatMap((loaded) => loaded.lesson.steps).find((one) => one.kind === kind);

describe('a lesson', () => {
  it.each([
    ['minutes to spare', { minutes: 11 }],
    ['half a minute', { minutes: 6.5 }],
    ['two steps', { steps: sample.steps.slice(0, 2) }],
    ['thirteen steps', { steps: Array.from({ length: 13 }, () => sample.steps[0]) }],
    ['a type of its own', { type: 'game' }],
    ['a link to no framework', { links: ['being safe'] }],
    ['a band called easy', { band: 'easy' }],
    ['a place before the first', { order: 0 }],
    ['words of its own', { title: 'Secrets' }],
  ])('may not have %s', (_, change) => {
    expect(takes(lesson, sample)).toBe(true);
    expect(takes(lesson, { ...sample, ...change })).toBe(false);
  });
});

describe('a step', () => {
  it.each([
    ['choose', { options: [{ id: 'a', verdict: 'fits' }] }],
    [
      'choose',
      {
        options: [
          { id: 'a', verdict: 'wrong' },
          { id: 'b', verdict: 'fits' },
        ],
      },
    ],
    ['choose', { pick: 'all' }],
    ['sort', { boxes: [{ id: 'only' }] }],
    ['match', { pairs: [{ id: 'a' }, { id: 'b' }] }],
    ['spot', { look: 'film' }],
    ['body-clues', { places: ['tummy'] }],
    ['story', { nodes: [] }],
    ['say-it', { rounds: [] }],
    ['breathe', { breaths: 20 }],
    ['remember', { points: [] }],
    ['tell-me', { scene: undefined }],
    ['tell-me', { scenario: false }],
  ])('of the kind %s may not have %j', (kind, change) => {
    const fine = ofKind(kind);
    expect(takes(step, fine)).toBe(true);
    expect(takes(step, { ...fine, ...change })).toBe(false);
  });
});

describe('the kind of a lesson file', () => {
  it('is a lesson unless it says otherwise', () => {
    expect(typeOf({})).toBe('lesson');
    expect(typeOf({ type: 'recap' })).toBe('recap');
  });
});
