import { expect, it } from 'vitest';
import { forgetOldTally } from '../../src/app/school';
import { untilMidnight } from '../../src/features/grown-ups/midnight';
import { dayOf } from '../../src/features/grown-ups/plan-store.model';
import type { StorageKey } from '../../src/platform/storage';
import { createFakeClock } from '../support/fake-clock';

const CHECK = { ids: ['0000000001'], hands: 0, questions: [{ fits: 1, think: 0, notSure: 0 }] };

function tablet(stored: unknown) {
  const kept = new Map<StorageKey, unknown>([
    ['lantern.tally', stored],
    ['lantern.plan', 'stays'],
  ]);
  const clock = createFakeClock();
  const storage = { read: (key: StorageKey) => kept.get(key), remove: (key: StorageKey) => void kept.delete(key) };
  return { kept, clock, start: () => forgetOldTally(storage, clock) };
}

const today = () => dayOf(new Date(createFakeClock().wall()));

it.each([
  ['of another day', { day: '2001-01-01', checks: { 64: CHECK } }],
  ['that is broken', 'tally'],
])('a class picture %s is gone when the tablet is switched on, and nothing else is', (_, stored) => {
  const { kept, start } = tablet(stored);
  start();
  expect([...kept.keys()]).toEqual(['lantern.plan']);
});

it('today’s stays until midnight, and goes then, though nobody opens the grown-ups’ side', () => {
  const { kept, clock, start } = tablet({ day: today(), checks: { 64: CHECK } });
  const left = untilMidnight(new Date(clock.wall()));
  start();
  clock.pass(left - 1);
  expect(kept.has('lantern.tally')).toBe(true);
  clock.pass(1);
  expect([...kept.keys()]).toEqual(['lantern.plan']);
});

it('goes within the hour when the clock was wrong and is set right', () => {
  const { kept, clock, start } = tablet({ day: today(), checks: { 64: CHECK } });
  start();
  clock.jumpWall(20_000 * 86_400_000);
  clock.pass(3_600_000);
  expect(kept.has('lantern.tally')).toBe(false);
});

it('is looked for again the night after', () => {
  const { kept, clock, start } = tablet(undefined);
  kept.delete('lantern.tally');
  start();
  clock.pass(untilMidnight(new Date(clock.wall())));
  kept.set('lantern.tally', { day: dayOf(new Date(clock.wall())), checks: { 64: CHECK } });
  clock.pass(untilMidnight(new Date(clock.wall())));
  expect(kept.has('lantern.tally')).toBe(false);
});
