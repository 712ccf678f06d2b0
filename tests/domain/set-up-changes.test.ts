import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, type Plan } from '../../src/domain/plan';
import type { School } from '../../src/domain/school';
import { PIN_ITERATIONS } from '../../src/domain/pin';
import type { SetUp } from '../../src/domain/school-setup';
import { setUpChanges } from '../../src/domain/set-up-changes';
import { BIG_SCHOOL, SCHOOL } from '../support/schools';
import { carried } from '../support/set-ups';

const PIN = { salt: '0f'.repeat(16), hash: 'a1'.repeat(32), iterations: PIN_ITERATIONS };
const BEFORE: SetUp = { version: 1, school: SCHOOL, pin: PIN };
const [ONE, TWO] = SCHOOL.people as [School['people'][0], School['people'][0]];

const changes = (change: Partial<School>, before: SetUp | undefined = BEFORE, aboard = ['en']) =>
  setUpChanges(
    before,
    { setUp: { ...BEFORE, school: { ...SCHOOL, ...change } }, signOffs: EMPTY_PLAN },
    EMPTY_PLAN,
    aboard,
  );

describe('what a set-up would change', () => {
  it('is nothing when the tablet has it already', () => {
    fc.assert(
      fc.property(carried, (sent) => {
        const { signedOff, signOffNeeded } = sent.signOffs;
        const plan: Plan = { ...EMPTY_PLAN, signedOff, ...(signOffNeeded && { signOffNeeded }) };
        expect(setUpChanges(sent.setUp, sent, plan, ['en'])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is everything on a tablet that was never set up', () => {
    const first = setUpChanges(undefined, { setUp: BEFORE, signOffs: EMPTY_PLAN }, EMPTY_PLAN, ['en']);
    expect(first).toEqual([
      { what: 'region', to: 'GB-ENG' },
      { what: 'bands', to: ['7-9'] },
      { what: 'languages', to: ['en'], missing: [] },
      { what: 'idle', minutes: 4 },
      { what: 'bodyNames', to: 'correct' },
      { what: 'added', name: ONE.name },
      { what: 'added', name: TWO.name },
      { what: 'dsl', to: SCHOOL.dsl },
      { what: 'pin', how: 'set' },
    ]);
  });

  it.each<[string, Partial<School>, object]>([
    ['another region', { region: 'IE' }, { what: 'region', to: 'IE' }],
    ['other ages', { bands: ['4-5', '7-9'] }, { what: 'bands', to: ['4-5', '7-9'] }],
    [
      'a language that is not aboard',
      { languages: ['en', 'cy'] },
      { what: 'languages', to: ['en', 'cy'], missing: ['cy'] },
    ],
    ['another wait', { idleMinutes: 9 }, { what: 'idle', minutes: 9 }],
    ['other names', { bodyNames: 'private-parts' }, { what: 'bodyNames', to: 'private-parts' }],
    ['comforts', { comforts: ['symbols'] }, { what: 'comforts', to: ['symbols'] }],
    ['another DSL', { dsl: { name: 'Mr X', contact: 'Hall' } }, { what: 'dsl', to: { name: 'Mr X', contact: 'Hall' } }],
    [
      'a local authority',
      { authority: { name: 'Front door', contact: '1' } },
      { what: 'authority', to: { name: 'Front door', contact: '1' } },
    ],
    ['somebody new', { people: [...SCHOOL.people, BIG_SCHOOL.people[2]!] }, { what: 'added', name: 'Miss Llewellyn' }],
    ['somebody gone', { people: [ONE] }, { what: 'removed', name: TWO.name }],
    [
      'somebody under another name',
      { people: [ONE, { ...TWO, name: 'Mr Shah-Lee' }] },
      { what: 'renamed', from: TWO.name, to: 'Mr Shah-Lee' },
    ],
    ['somebody in another room', { people: [ONE, { ...TWO, where: 'Hall' }] }, { what: 'changed', name: TWO.name }],
    ['another order', { people: [TWO, ONE] }, { what: 'order' }],
  ])('names %s and nothing else', (_, change, expected) => {
    expect(changes(change)).toEqual([expected]);
  });

  it('knows somebody by their name when only their row is another', () => {
    const people = [{ ...TWO, id: 'school-9' }];
    expect(changes({ people })).toEqual([{ what: 'removed', name: ONE.name }]);
  });

  it('tells two people of one name apart by their rows', () => {
    const other = { ...TWO, name: ONE.name };
    const both: SetUp = { ...BEFORE, school: { ...SCHOOL, people: [ONE, other] } };
    expect(changes({ people: [ONE, other] }, both)).toEqual([]);
    expect(changes({ people: [ONE] }, both)).toEqual([{ what: 'removed', name: ONE.name, role: other.role }]);
    expect(changes({ people: [ONE, { ...other, where: 'Hall' }] }, both)).toEqual([
      { what: 'changed', name: ONE.name, role: other.role },
    ]);
    expect(changes({ people: [other, ONE] }, both)).toEqual([{ what: 'order' }]);
  });

  it('says that comforts and a local authority are gone', () => {
    const before: SetUp = {
      ...BEFORE,
      school: { ...SCHOOL, comforts: ['symbols'], authority: { name: 'A', contact: 'B' } },
    };
    expect(changes({}, before)).toEqual([
      { what: 'comforts', to: [] },
      { what: 'authority', to: undefined },
    ]);
  });

  it('names a PIN that is replaced', () => {
    const setUp = { ...BEFORE, pin: { ...PIN, salt: '00'.repeat(16) } };
    expect(setUpChanges(BEFORE, { setUp, signOffs: EMPTY_PLAN }, EMPTY_PLAN, ['en'])).toEqual([
      { what: 'pin', how: 'replaced' },
    ]);
  });

  it('counts sign-offs that come with it, and not those that are here already', () => {
    const sign = { day: '2026-11-25', initials: 'AB', version: 1 };
    // The same sign-off, as another tablet may have written it.
    const plan: Plan = { ...EMPTY_PLAN, signedOff: { secrets: { version: 1, initials: 'AB', day: '2026-11-25' } } };
    const translated = { 'cy/secrets': sign, 'cy/feelings': sign };
    const signOffs = { signedOff: { secrets: sign, feelings: sign, ...translated }, signOffNeeded: true } as const;
    expect(setUpChanges(BEFORE, { setUp: BEFORE, signOffs }, plan, ['en'])).toEqual([
      { what: 'signedOff', lessons: 1, language: 'en' },
      { what: 'signedOff', lessons: 2, language: 'cy' },
      { what: 'signOffNeeded' },
    ]);
  });
});
