import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, isSignedOff, parsePlan, recapsDue, type Plan, type Planned } from '../../src/domain/plan';

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

describe('a sign-off', () => {
  it('is for the words as they were', () => {
    const plan = { ...EMPTY_PLAN, signedOff: { feelings: { day: '2026-11-02', initials: 'AB', version: 2 } } };
    expect(isSignedOff(plan, 'feelings', 2)).toBe(true);
    expect(isSignedOff(plan, 'feelings', 3)).toBe(false);
    expect(isSignedOff(plan, 'secrets', 1)).toBe(false);
  });
});

describe('a stored plan', () => {
  const plan: Plan = {
    taught: { feelings: '2026-11-02' },
    prepared: ['7-9'],
    signedOff: { feelings: { day: '2026-11-02', initials: 'ABC', version: 1 } },
  };
  it('is read back', () => expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan));

  it('keeps what is sound and leaves out the rest', () => {
    expect(
      parsePlan({
        taught: { feelings: '2026-11-02', secrets: 'soon', telling: '2026-99-99', other: 3 },
        prepared: ['7-9', '0-3', 4],
        signedOff: {
          feelings: plan.signedOff['feelings'],
          a: { day: '2026-11-02', initials: 'Anna Bell', version: 1 },
          b: { day: 'x', initials: 'AB', version: 1 },
          c: { day: '2026-11-02', initials: 4, version: 1 },
          d: { day: '2026-11-02', initials: 'AB', version: '1' },
          e: null,
        },
      }),
    ).toEqual(plan);
    expect(parsePlan({ taught: [], prepared: 'all', signedOff: 4 })).toEqual(EMPTY_PLAN);
    expect(parsePlan([])).toEqual(EMPTY_PLAN);
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
