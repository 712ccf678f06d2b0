import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_PLAN,
  isOffered,
  isSignedOff,
  mergeSignOffs,
  nextUp,
  parsePlan,
  readSignOffKey,
  recapsDue,
  signOffOf,
  type Plan,
  type Planned,
  type SignOff,
} from '../../src/domain/plan';
import { noteSignOff } from '../../src/domain/plan-changes';

const entry = (id: string, type: Planned['type'], order: number): Planned => ({ id, band: '7-9', type, order });
const ENTRIES = [
  entry('feelings', 'lesson', 1),
  entry('secrets', 'lesson', 2),
  entry('month', 'recap', 2),
  entry('week', 'recap', 1),
  entry('fifth', 'recap', 5),
  entry('before', 'check', 1),
];
const taught = (days: Record<string, string>): Plan => ({ ...EMPTY_PLAN, taught: days });

describe('recaps', () => {
  it('fall due a week and a month after the last lesson that was run', () => {
    const plan = taught({ feelings: '2026-11-02', secrets: '2026-11-09' });
    expect(recapsDue(ENTRIES, '7-9', plan, '2026-11-20')).toEqual([
      { id: 'week', day: '2026-11-16', state: 'due' },
      { id: 'month', day: '2026-12-09', state: 'later' },
      { id: 'fifth', day: '2026-11-09', state: 'due' },
    ]);
  });

  it('are done when run after that lesson', () => {
    const plan = taught({ feelings: '2026-11-02', week: '2026-11-10' });
    expect(recapsDue(ENTRIES, '7-9', plan, '2026-11-20')[0]).toEqual({ id: 'week', day: '2026-11-09', state: 'done' });
  });

  it('wait for a first lesson of the band', () => {
    expect(recapsDue(ENTRIES, '7-9', EMPTY_PLAN, '2026-11-20')).toEqual([]);
    expect(recapsDue(ENTRIES, '4-5', taught({ feelings: '2026-11-02' }), '2026-11-20')).toEqual([]);
  });
});

describe('what comes next', () => {
  const path = [...ENTRIES, entry('after', 'check', 2)];
  const next = (days: Record<string, string>, today = '2026-11-20') => nextUp(path, '7-9', taught(days), today);
  const whole = { feelings: '2026-11-02', secrets: '2026-11-09' };

  it('is the questions before, then each lesson, then the questions after, then what falls due', () => {
    expect(next({})).toBe('before');
    expect(next({ before: '2026-11-01' })).toBe('feelings');
    expect(next({ before: '2026-11-01', feelings: '2026-11-02' })).toBe('secrets');
    expect(next({ before: '2026-11-01', ...whole })).toBe('after');
    expect(next({ before: '2026-11-01', after: '2026-11-10', ...whole })).toBe('week');
  });

  it('skips the questions before once lessons have begun', () => {
    expect(next({ feelings: '2026-11-02' })).toBe('secrets');
  });

  it('is nothing while no recap is due, and for a band with nothing in it', () => {
    const all = { ...whole, before: '2026-11-01', after: '2026-11-10', week: '2026-11-16', fifth: '2026-11-16' };
    expect(next(all)).toBeUndefined();
    expect(next(all, '2026-12-09')).toBe('month');
    expect(nextUp(path, '4-5', EMPTY_PLAN, '2026-11-20')).toBeUndefined();
  });

  it('begins with a lesson where a band has no questions', () => {
    expect(nextUp([entry('feelings', 'lesson', 1)], '7-9', EMPTY_PLAN, '2026-11-20')).toBe('feelings');
  });
});

describe('a sign-off', () => {
  it('is for the words as they were', () => {
    const plan = { ...EMPTY_PLAN, signedOff: { feelings: { day: '2026-11-02', initials: 'AB', version: 2 } } };
    expect(isSignedOff(plan, 'feelings', 2, 'en')).toBe(true);
    expect(isSignedOff(plan, 'feelings', 3, 'en')).toBe(false);
    expect(isSignedOff(plan, 'secrets', 1, 'en')).toBe(false);
  });

  it('is for the language that was read: one of before there were others is for English', () => {
    const plan = parsePlan({ signedOff: { feelings: { day: '2026-11-02', initials: 'AB', version: 2 } } });
    expect(isSignedOff(plan, 'feelings', 2, 'en')).toBe(true);
    expect(isSignedOff(plan, 'feelings', 2, 'cy')).toBe(false);
    expect(isOffered({ ...plan, signOffNeeded: true }, 'feelings', 2, 'cy')).toBe(false);
  });

  it('of a translation is for it alone, and is read back', () => {
    const off = { day: '2026-11-02', initials: 'AB', version: 2 };
    const plan = parsePlan(JSON.parse(JSON.stringify(noteSignOff(EMPTY_PLAN, 'feelings', 'pa-Guru', off))));
    expect(signOffOf(plan, 'feelings', off.version, 'pa-Guru')).toEqual(off);
    for (const other of ['en', 'pa', 'cy']) expect(isSignedOff(plan, 'feelings', 2, other)).toBe(false);
    expect(Object.keys(plan.signedOff).map(readSignOffKey)).toEqual([{ id: 'feelings', language: 'pa-Guru' }]);
    expect(readSignOffKey('feelings')).toEqual({ id: 'feelings', language: 'en' });
  });
});

describe('what children are offered', () => {
  const signedOff = { feelings: { day: '2026-11-02', initials: 'AB', version: 2 } };
  it('is everything, unless the school asks for sign-off', () => {
    expect(isOffered({ ...EMPTY_PLAN, signedOff }, 'secrets', 1, 'en')).toBe(true);
  });
  it('is then what is signed off as it is now', () => {
    const plan: Plan = { ...EMPTY_PLAN, signedOff, signOffNeeded: true };
    expect(isOffered(plan, 'feelings', 2, 'en')).toBe(true);
    expect(isOffered(plan, 'feelings', 3, 'en')).toBe(false);
    expect(isOffered(plan, 'secrets', 1, 'en')).toBe(false);
  });
});

describe('sign-offs from another tablet', () => {
  const off = (version: number, day: string, initials = 'AB'): SignOff => ({ version, day, initials });
  const own: Plan = {
    ...EMPTY_PLAN,
    taught: { feelings: '2026-11-02' },
    signedOff: { feelings: off(2, '2026-11-02') },
  };

  it('are added, and nothing else changes', () => {
    expect(mergeSignOffs(own, { signedOff: { secrets: off(1, '2026-11-03') } })).toEqual({
      ...own,
      signedOff: { ...own.signedOff, secrets: off(1, '2026-11-03') },
    });
  });

  it.each([
    ['a later version', off(3, '2026-10-01', 'CD'), 'CD'],
    ['an older version', off(1, '2026-12-01', 'CD'), 'AB'],
    ['a later day', off(2, '2026-11-03', 'CD'), 'CD'],
    ['an earlier day', off(2, '2026-11-01', 'CD'), 'AB'],
  ])('of one lesson: with %s the later stays', (_, came, initials) => {
    expect(mergeSignOffs(own, { signedOff: { feelings: came } }).signedOff['feelings']?.initials).toBe(initials);
  });

  it('take no lesson from a tablet that still has the older version, nor from it once it is updated', () => {
    const asked: Plan = { ...own, signOffNeeded: true };
    const merged = mergeSignOffs(asked, { signedOff: { feelings: off(3, '2026-12-01', 'CD') } });
    expect([1, 2, 3, 4].filter((version) => isOffered(merged, 'feelings', version, 'en'))).toEqual([2, 3]);
    expect(signOffOf(merged, 'feelings', 2, 'en')?.initials).toBe('AB');
    expect(signOffOf(merged, 'feelings', 3, 'en')?.initials).toBe('CD');
    expect(parsePlan(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
    // One for each version, however often it comes.
    expect(mergeSignOffs(merged, merged)).toEqual(merged);
  });

  it('go, all of a lesson, when its DSL takes back what was signed', () => {
    const merged = mergeSignOffs(own, { signedOff: { feelings: off(3, '2026-12-01') } });
    const back = noteSignOff(merged, 'feelings', 'en', undefined);
    expect([2, 3].filter((version) => isSignedOff(back, 'feelings', version, 'en'))).toEqual([]);
  });

  it('may ask for sign-off, and never end asking', () => {
    expect(mergeSignOffs(own, { signedOff: {}, signOffNeeded: true }).signOffNeeded).toBe(true);
    expect(mergeSignOffs({ ...own, signOffNeeded: true }, { signedOff: {} }).signOffNeeded).toBe(true);
    expect(mergeSignOffs(own, { signedOff: {} })).not.toHaveProperty('signOffNeeded');
  });

  it('say the same whichever way they come, and when they come twice', () => {
    const signOff = fc.record({
      version: fc.integer({ min: 1, max: 3 }),
      day: fc.constantFrom('2026-11-02', '2026-11-03'),
      initials: fc.constantFrom('AB', 'CD'),
    });
    const plans = fc
      .dictionary(fc.constantFrom('a', 'b', 'c'), signOff)
      .map((signedOff) => ({ ...EMPTY_PLAN, signedOff }));
    const lessons = ['a', 'b', 'c'].flatMap((id) => [1, 2, 3].map((version) => ({ id, version })));
    const signed = (plan: Plan) => lessons.filter(({ id, version }) => isSignedOff(plan, id, version, 'en'));
    let older = 0;
    fc.assert(
      fc.property(plans, plans, plans, (one, other, third) => {
        const merged = mergeSignOffs(one, other);
        expect(mergeSignOffs(other, one)).toEqual(merged);
        expect(mergeSignOffs(merged, other)).toEqual(merged);
        expect(mergeSignOffs(merged, third)).toEqual(mergeSignOffs(one, mergeSignOffs(other, third)));
        // None is lost.
        expect(signed(merged)).toEqual(
          lessons.filter((lesson) => [one, other].some((plan) => signed(plan).includes(lesson))),
        );
        older += Object.values(merged.signedOff).filter((sign) => sign.older).length;
      }),
    );
    expect(older).toBeGreaterThan(20);
  });
});

describe('a stored plan', () => {
  const plan: Plan = {
    taught: { feelings: '2026-11-02' },
    prepared: ['7-9'],
    signedOff: { feelings: { day: '2026-11-02', initials: 'ABC', version: 1 } },
  };
  it('is read back', () => expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan));

  it('remembers that sign-off is asked for, and takes a broken answer for a yes', () => {
    expect(parsePlan({ ...plan, signOffNeeded: true })).toEqual({ ...plan, signOffNeeded: true });
    expect(parsePlan({ ...plan, signOffNeeded: false })).toEqual(plan);
    for (const broken of ['yes', null, 0])
      expect(parsePlan({ ...plan, signOffNeeded: broken }).signOffNeeded).toBe(true);
  });

  it('offers no lesson where nobody knows any more what was signed off', () => {
    for (const broken of ['{"taught":', [], 4, null]) {
      const read = parsePlan(broken);
      expect(read).toEqual({ ...EMPTY_PLAN, signOffNeeded: true, unreadable: true });
      expect(isOffered(read, 'feelings', 1, 'en')).toBe(false);
    }
  });

  it('keeps what is sound and leaves out the rest', () => {
    expect(
      parsePlan({
        taught: { feelings: '2026-11-02', secrets: 'soon', telling: '2026-99-99', other: '2026-02-31', more: 3 },
        prepared: ['7-9', '0-3', 4],
        signedOff: {
          feelings: plan.signedOff['feelings'],
          a: { day: '2026-11-02', initials: 'Anna Bell', version: 1 },
          b: { day: 'x', initials: 'AB', version: 1 },
          c: { day: '2026-11-02', initials: 4, version: 1 },
          d: { day: '2026-11-02', initials: 'AB', version: '1' },
          e: null,
          f: { ...plan.signedOff['feelings'], older: [{ day: '2026-10-02', initials: 'AB' }] },
        },
      }),
    ).toEqual(plan);
    expect(parsePlan({ taught: [], prepared: 'all', signedOff: 4 })).toEqual(EMPTY_PLAN);
    expect(parsePlan(undefined)).toEqual(EMPTY_PLAN);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Array.isArray(parsePlan(stored).prepared)).toBe(true);
      }),
    );
  });
});
