import { expect, it } from 'vitest';
import { noteSignOff, noteTaught } from '../../../src/domain/plan-changes';
import { writeTransfer } from '../../../src/domain/set-up-transfer';
import { createTallyStore } from '../../../src/features/grown-ups/picture/tally-store.model';
import { createPinLock } from '../../../src/features/grown-ups/pin-lock.model';
import { createPlanStore } from '../../../src/features/grown-ups/plan-store.model';
import { SCHOOL } from '../../support/schools';
import { newTablet } from './render-grown-ups';
import { receivingTablet } from './transfer/arrival-tools';

const SIGNED = { day: '2026-11-25', initials: 'AB', version: 1 };
const handIn = (id: string) => ({ check: 64, answers: ['fits' as const], id });

it('a sign-off of one tab outlives what the other notes', () => {
  const tablet = newTablet();
  const [one, two] = [createPlanStore(tablet), createPlanStore(tablet)];
  one.change((plan) => noteSignOff(plan, 'secrets', 'en', SIGNED));
  two.change((plan) => noteTaught(plan, 'feelings', '2026-11-25'));
  expect(createPlanStore(tablet).plan.value).toMatchObject({
    signedOff: { secrets: SIGNED },
    taught: { feelings: '2026-11-25' },
  });
  expect(two.plan.value).toEqual(createPlanStore(tablet).plan.value);
});

it('a class is counted whole, whichever tab scans it, and what one forgets the other does not bring back', () => {
  const tablet = newTablet();
  const [one, two] = [createTallyStore(tablet), createTallyStore(tablet)];
  one.add(handIn('0000000001'));
  expect(two.add(handIn('0000000001'))).toBe('already');
  two.add(handIn('0000000002'));
  expect(two.tally.value.checks[64]?.ids).toEqual(['0000000001', '0000000002']);
  one.clear();
  two.add(handIn('0000000003'));
  expect(two.tally.value.checks[64]?.ids).toEqual(['0000000003']);
});

it('a tablet that keeps nothing still counts as long as the side is open', () => {
  const tablet = newTablet();
  const store = createTallyStore(tablet);
  store.add(handIn('0000000001'));
  tablet.storage.answer = 'full';
  store.add(handIn('0000000002'));
  store.add(handIn('0000000003'));
  expect(store.tally.value.checks[64]?.ids).toHaveLength(3);
});

it('guesses at the PIN are counted together: a second tab is not a second purse of tries', async () => {
  const tablet = newTablet();
  const lock = () => createPinLock(tablet, { salt: '00', hash: 'never', iterations: 1 }, () => undefined);
  const tabs = [lock(), lock()];
  for (let time = 0; time < 2; time += 1) for (const tab of tabs) await tab.tryPin('1397');
  expect(tabs.map(({ state }) => state.value)).toEqual(['wrong', 'waiting']);
  await tabs[0]?.tryPin('1397');
  expect(tabs[0]?.state.value).toBe('waiting');
  expect(tablet.storage.read('lantern.pin-delay')).toMatchObject({ tries: 4 });
});

it('whoever closes the side and opens it again has no more tries, where the tablet keeps nothing', async () => {
  const tablet = newTablet();
  tablet.storage.answer = 'full';
  const states: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const lock = createPinLock(tablet, { salt: '00', hash: 'never', iterations: 1 }, () => undefined);
    for (let tries = 0; tries < 3; tries += 1) {
      await lock.tryPin('1397');
      states.push(lock.state.value);
    }
  }
  expect(states).toContain('waiting');
  // A PIN that was chosen anew has had no tries.
  const anew = createPinLock(tablet, { salt: '11', hash: 'never', iterations: 1 }, () => undefined);
  expect(anew.state.value).toBe('ready');
});

it('whoever sets the clock forward and opens the side again waits on', async () => {
  const tablet = newTablet();
  const lock = () => createPinLock(tablet, { salt: '00', hash: 'never', iterations: 1 }, () => undefined);
  const first = lock();
  for (let tries = 0; tries < 4; tries += 1) await first.tryPin('1397');
  expect(first.state.value).toBe('waiting');
  tablet.clock.jumpWall(3_600_000);
  expect(lock().state.value).toBe('waiting');
});

it('a set-up that one tab takes keeps what another noted meanwhile', () => {
  const tablet = receivingTablet({ 'lantern.plan': { taught: {}, prepared: [], signedOff: {} } });
  const other = createPlanStore({ ...newTablet(), storage: tablet.storage });
  other.change((plan) => noteTaught(plan, 'feelings', '2026-11-25'));
  const pin = { salt: '0f'.repeat(16), hash: 'a1'.repeat(32), iterations: 600_000 };
  tablet.model.offer(writeTransfer({ version: 1, school: SCHOOL, pin }, { signedOff: { secrets: SIGNED } }));
  tablet.model.take();
  expect(tablet.storedPlan()).toMatchObject({ taught: { feelings: '2026-11-25' } });
});
