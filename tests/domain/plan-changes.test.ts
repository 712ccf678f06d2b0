import { expect, it } from 'vitest';
import { EMPTY_PLAN, type Plan, type Planned } from '../../src/domain/plan';
import { askForSignOff, notePrepared, noteSignOff, noteTaught, startAgain } from '../../src/domain/plan-changes';

const AB = { day: '2026-11-02', initials: 'AB', version: 1 };

it('notes a day a lesson was run, the last one, and takes it back', () => {
  const once = noteTaught(EMPTY_PLAN, 'secrets', '2026-11-02');
  expect(once.taught).toEqual({ secrets: '2026-11-02' });
  expect(noteTaught(once, 'secrets', '2026-11-09').taught).toEqual({ secrets: '2026-11-09' });
  expect(noteTaught(once, 'secrets', undefined)).toEqual(EMPTY_PLAN);
  expect(noteTaught(once, 'telling', undefined)).toEqual(once);
});

it('notes a sign-off, and takes it back', () => {
  const once = noteSignOff(EMPTY_PLAN, 'secrets', 'en', AB);
  expect(once.signedOff).toEqual({ secrets: AB });
  expect(noteSignOff(once, 'secrets', 'en', undefined)).toEqual(EMPTY_PLAN);
  const both = noteSignOff(once, 'secrets', 'cy', AB);
  expect(both.signedOff).toEqual({ secrets: AB, 'cy/secrets': AB });
  expect(noteSignOff(both, 'secrets', 'en', undefined).signedOff).toEqual({ 'cy/secrets': AB });
});

it('notes once that a band was prepared', () => {
  const once = notePrepared(EMPTY_PLAN, '7-9');
  expect(once.prepared).toEqual(['7-9']);
  expect(notePrepared(once, '7-9')).toBe(once);
});

it('asks for sign-off, and ends asking', () => {
  const asked = askForSignOff(EMPTY_PLAN, true);
  expect(asked).toEqual({ ...EMPTY_PLAN, signOffNeeded: true });
  expect(askForSignOff(asked, false)).toEqual(EMPTY_PLAN);
  expect(askForSignOff(asked, false)).not.toHaveProperty('signOffNeeded');
});

it('starts a band again for another class, and leaves other bands and the DSL’s work alone', () => {
  const entries: Planned[] = [
    { id: 'secrets', band: '7-9', type: 'lesson', order: 1 },
    { id: 'consent', band: '11-13', type: 'lesson', order: 1 },
  ];
  const plan: Plan = {
    taught: { secrets: '2026-11-02', consent: '2026-11-03' },
    prepared: ['7-9', '11-13'],
    signedOff: { secrets: AB },
    signOffNeeded: true,
  };
  expect(startAgain(plan, entries, '7-9')).toEqual({
    ...plan,
    taught: { consent: '2026-11-03' },
    prepared: ['11-13'],
  });
});
