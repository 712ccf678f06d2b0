import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIN_ITERATIONS } from '../../src/domain/pin';
import { ALL_BANDS, LIMITS, parseSetUp, tidy } from '../../src/domain/school-setup';
import { SCHOOL } from '../support/schools';
import { FROZEN_V1, FROZEN_V1_COMFORTS } from '../support/set-ups';

const PIN = { salt: '0f'.repeat(16), hash: 'a1'.repeat(32), iterations: PIN_ITERATIONS };
const SET_UP = { version: 1, school: SCHOOL, pin: PIN };
const PERSON = SCHOOL.people[0];

const school = (change: object) => ({ ...SET_UP, school: { ...SCHOOL, ...change } });
const person = (change: object) => school({ people: [{ ...PERSON, ...change }] });
const pin = (change: object) => ({ ...SET_UP, pin: { ...PIN, ...change } });

describe('a stored set-up', () => {
  it('is read as it was written', () => {
    expect(parseSetUp(JSON.parse(JSON.stringify(SET_UP)))).toEqual({ state: 'ready', setUp: SET_UP });
  });

  it.each([
    ['the first version', FROZEN_V1],
    ['the first that knew a local authority and comforts', FROZEN_V1_COMFORTS],
  ])('is read when it was written by %s', (_, frozen) => {
    expect(parseSetUp(JSON.parse(frozen))).toEqual({ state: 'ready', setUp: JSON.parse(frozen) });
  });

  it('is none when there is none, which is not the same as a broken one', () => {
    expect(parseSetUp(undefined)).toEqual({ state: 'none' });
    expect(parseSetUp(null)).toEqual({ state: 'broken' });
  });

  it('may have twelve people and one of each age', () => {
    const people = Array.from({ length: LIMITS.people }, (_, at) => ({ ...PERSON, id: `school-${at}` }));
    expect(parseSetUp(school({ people, bands: ALL_BANDS })).state).toBe('ready');
  });

  it.each([
    ['raw text', '{"version":1'],
    ['a later version', { ...SET_UP, version: 2 }],
    ['no PIN', { version: 1, school: SCHOOL }],
    ['a key nobody knows', { ...SET_UP, child: 'Sam' }],
    ['a key nobody knows within', school({ child: 'Sam' })],
    ['a region nobody knows', school({ region: 'GB' })],
    ['no language', school({ languages: [] })],
    ['one language twice', school({ languages: ['en', 'en'] })],
    ['a language that is a path', school({ languages: ['../en'] })],
    ['no age', school({ bands: [] })],
    ['one age twice', school({ bands: ['7-9', '7-9'] })],
    ['an age nobody knows', school({ bands: ['7-10'] })],
    ['no idle time', school({ idleMinutes: 0 })],
    ['an idle time too long', school({ idleMinutes: 21 })],
    ['an idle time between minutes', school({ idleMinutes: 1.5 })],
    ['names nobody knows', school({ bodyNames: 'none' })],
    ['nobody', school({ people: [] })],
    ['too many people', school({ people: Array.from({ length: 13 }, (_, at) => ({ ...PERSON, id: `school-${at}` })) })],
    ['two people of one id', school({ people: [PERSON, PERSON] })],
    ['an id that is no id', person({ id: 'mum' })],
    ['a person without a name', person({ name: '' })],
    ['a name too long', person({ name: 'a'.repeat(LIMITS.name + 1) })],
    ['a name with a line break', person({ name: 'Mr\nKhan' })],
    ['a name that turns the page round', person({ name: 'Mr \u202EKhan' })],
    ['a face there is not', person({ portrait: 12 })],
    ['a face before the first', person({ portrait: -1 })],
    ['no DSL', school({ dsl: { name: '', contact: '' } })],
    ['a local authority without a name', school({ authority: { name: '', contact: '1234' } })],
    ['no way to the local authority', school({ authority: { name: 'Front door' } })],
    ['no local authority where one is named', school({ authority: undefined })],
    ['a comfort nobody knows', school({ comforts: ['louder'] })],
    ['one comfort twice', school({ comforts: ['symbols', 'symbols'] })],
    ['a salt too short', pin({ salt: '00' })],
    ['a hash that is none', pin({ hash: 'z'.repeat(64) })],
    ['too little work for a PIN', pin({ iterations: 1000 })],
    ['so much work that the tablet would freeze', pin({ iterations: 1e9 })],
  ])('is broken with %s', (_, stored) => {
    expect(parseSetUp(stored)).toEqual({ state: 'broken' });
  });

  it('never throws, whatever lies in storage', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        expect(parseSetUp(stored)).toEqual({ state: 'broken' });
      }),
    );
  });

  it('never throws when a piece of it is damaged, and never gives half of it', () => {
    const pieces = [
      'region',
      'languages',
      'bands',
      'idleMinutes',
      'bodyNames',
      'people',
      'dsl',
      'authority',
      'comforts',
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...pieces), fc.jsonValue(), (piece, value) => {
        const stored = school({ [piece]: value });
        const read = parseSetUp(stored);
        if (read.state === 'ready') expect(read.setUp).toEqual(stored);
        else expect(read).toEqual({ state: 'broken' });
      }),
    );
  });
});

describe('words an adult typed', () => {
  it('become one line without what cannot be seen', () => {
    expect(tidy('  Mr\t\tKhan \n (Room\u0000 4) ')).toBe('Mr Khan (Room 4)');
    expect(tidy('\u202EMr\u2066 Khan\u2069')).toBe('Mr Khan');
  });

  it('keep the letters of every script, joined as they were', () => {
    for (const name of ['Siân Llŷr', 'محمد خان', 'می\u200cخواهم', 'ਗੁਰਪ੍ਰੀਤ', '陈老师']) expect(tidy(name)).toBe(name);
    expect(tidy('Sia\u0302n')).toBe('Siân');
    expect(tidy('Sia\u202A\u0302n')).toBe('Siân');
  });

  it('do not change when they are tidied twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), (points) => {
        const text = String.fromCodePoint(...points);
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});
