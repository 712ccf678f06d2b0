import { describe, expect, it } from 'vitest';
import type { SchoolPerson } from '../../src/domain/school';
import { TELL_ROW } from '../../src/domain/screen';
import { NOT_SURE } from '../../src/domain/steps/outcome';
import {
  ADULT_GROUPS,
  adultsIn,
  FINGER_COUNT,
  handHint,
  isFull,
  isUnsure,
  onFingers,
  pageBeside,
  PEOPLE_SHOWN,
  peopleInTurns,
  picksAfter,
  wordsChosen,
  isOldest,
  rowPageOf,
} from '../../src/domain/tell';
import { ALL_BANDS } from '../../src/domain/school-setup';

const person = (id: string): SchoolPerson => ({ id, name: id, role: 'Lead', where: 'Room 1', portrait: 0 });
const FULL = ['mum', 'teacher', 'doctor', 'grandad', 'neighbour'];

describe('adults to pick from', () => {
  it('are found in three places, home never first', () => {
    expect(ADULT_GROUPS).toEqual(['school', 'home', 'elsewhere']);
  });

  it('have one id each over all places, so that a finger is one person', () => {
    const ids = ADULT_GROUPS.flatMap((group) => adultsIn(group, [person('mum'), person('teacher')])).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leave room for Not sure among nine cards, whatever the school', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map(person);
    for (const group of ADULT_GROUPS) expect(adultsIn(group, people).length).toBeLessThanOrEqual(8);
  });

  it("begin with the school's own, four at most, and still have a teacher", () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map(person);
    expect(
      adultsIn('school', people)
        .map(({ id }) => id)
        .slice(0, 5),
    ).toEqual(['person:a', 'person:b', 'person:c', 'person:d', 'teacher']);
    expect(adultsIn('home', people).every((adult) => adult.person === undefined)).toBe(true);
  });
});

describe("the school's people in turns", () => {
  const named = (count: number) => Array.from({ length: count }, (_, at) => person(`p${at}`));

  it('stand on one page while they fit', () => {
    expect(peopleInTurns([])).toEqual([]);
    expect(peopleInTurns(named(PEOPLE_SHOWN))).toEqual([named(PEOPLE_SHOWN)]);
  });

  it.each([5, 6, 7, 12])('leave out nobody of %i, and never crowd a page', (count) => {
    const turns = peopleInTurns(named(count));
    expect(turns.flat()).toEqual(named(count));
    for (const turn of turns) expect(turn.length).toBeLessThan(PEOPLE_SHOWN);
  });
});

describe('picking', () => {
  it('puts an adult on the next finger, and a second tap takes it off', () => {
    expect(picksAfter(['mum'], 'teacher')).toEqual(['mum', 'teacher']);
    expect(picksAfter(['mum', 'teacher'], 'mum')).toEqual(['teacher']);
  });

  it('changes nothing at a sixth adult', () => {
    expect(isFull(FULL)).toBe(true);
    expect(FULL).toHaveLength(FINGER_COUNT);
    expect(picksAfter(FULL, 'dad')).toBe(FULL);
    expect(picksAfter(FULL, 'mum')).toEqual(FULL.slice(1));
  });

  it('takes Not sure beside any adults, also on a full hand, and it takes no finger', () => {
    expect(picksAfter(FULL, NOT_SURE)).toEqual([...FULL, NOT_SURE]);
    expect(isUnsure([...FULL, NOT_SURE])).toBe(true);
    expect(isFull([...FULL.slice(1), NOT_SURE])).toBe(false);
    expect(onFingers([NOT_SURE, 'mum'], [])).toHaveLength(1);
  });

  it('ends Not sure when somebody is picked', () => {
    expect(picksAfter(['mum', NOT_SURE], 'doctor')).toEqual(['mum', 'doctor']);
  });
});

describe('fingers', () => {
  it('keep the order and pass over a person the school no longer names', () => {
    expect(onFingers(['doctor', 'person:gone', 'person:a', 'mum'], [person('a')]).map(({ id }) => id)).toEqual([
      'doctor',
      'person:a',
      'mum',
    ]);
  });
});

describe('the gentle word', () => {
  it.each([
    [[], 'start'],
    [['person:gone'], 'start'],
    [['mum'], 'outsideHome'],
    [['mum', 'dad', 'grandma', 'grandad', 'aunt-uncle'], 'outsideHome'],
    [['teacher', 'person:a'], 'outsideSchool'],
    [['doctor'], 'good'],
    [['mum', 'teacher'], 'good'],
    [FULL, 'full'],
    [[NOT_SURE], 'notSure'],
    [['mum', NOT_SURE], 'notSure'],
  ] as const)('for %j is %s', (picks, hint) => {
    expect(handHint(picks, [person('a')])).toBe(hint);
  });
});

describe('first words', () => {
  it('are one of those offered, or none', () => {
    expect(wordsChosen('hurt')).toBe('hurt');
    expect(wordsChosen('gone')).toBeUndefined();
    expect(wordsChosen(undefined)).toBeUndefined();
  });
});

describe('pages', () => {
  it('follow one another and end at both ends', () => {
    expect(pageBeside('hand', -1)).toBeUndefined();
    expect(pageBeside('hand', 1)).toBe('first-words');
    expect(pageBeside('help-now', -1)).toBe('not-listened');
    expect(pageBeside(TELL_ROW[TELL_ROW.length - 1] ?? 'hand', 1)).toBeUndefined();
  });

  it('lead back from what was opened to where it was opened', () => {
    expect(pageBeside('report-online', -1)).toBe('help-now');
    expect(pageBeside('report-online', 1)).toBe('what-next');
    expect(pageBeside('afterwards', -1)).toBe('what-next');
    expect(rowPageOf('afterwards')).toBe('what-next');
    expect(rowPageOf('hand')).toBe('hand');
  });

  it('have more for the oldest', () => {
    expect(ALL_BANDS.filter(isOldest)).toEqual(['11-13']);
  });
});
