import { describe, expect, it } from 'vitest';
import { noteSignOff, noteTaught } from '../../../src/domain/plan-changes';
import type { School } from '../../../src/domain/school';
import { parseSetUp, type StoredSetUp } from '../../../src/domain/school-setup';
import { writeTransfer } from '../../../src/domain/set-up-transfer';
import { createGrownUps, type GrownUpsModel } from '../../../src/features/grown-ups/grown-ups.model';
import { createTallyStore } from '../../../src/features/grown-ups/picture/tally-store.model';
import { blankPin } from '../../../src/features/grown-ups/pin-entry';
import { createPinLock } from '../../../src/features/grown-ups/pin-lock.model';
import { createPlanStore } from '../../../src/features/grown-ups/plan-store.model';
import { SCHOOL } from '../../support/schools';
import { newTablet, PIN, powersOf, setUpTablet, storedSetUp } from './render-grown-ups';
import { receivingTablet } from './transfer/arrival-tools';

const NEVER = () => ({ salt: '00', hash: 'never', iterations: 1 });
const ANEW = () => ({ ...NEVER(), salt: '11' });
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
  const lock = () => createPinLock(tablet, NEVER, () => undefined);
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
    const lock = createPinLock(tablet, NEVER, () => undefined);
    for (let tries = 0; tries < 3; tries += 1) {
      await lock.tryPin('1397');
      states.push(lock.state.value);
    }
  }
  expect(states).toContain('waiting');
  // A PIN that was chosen anew has had no tries.
  const anew = createPinLock(tablet, ANEW, () => undefined);
  expect(anew.state.value).toBe('ready');
});

it('whoever sets the clock forward and opens the side again waits on', async () => {
  const tablet = newTablet();
  const lock = () => createPinLock(tablet, NEVER, () => undefined);
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

describe('the set-up, open in two tabs', () => {
  /** Two tabs of one tablet, each past its door, with what children of each would see. */
  const twoTabs = async () => {
    const tablet = await setUpTablet();
    const seen: (School | undefined)[][] = [[], []];
    const tabs = seen.map((schools) => createGrownUps(powersOf(tablet), (school) => schools.push(school)));
    const lies = () => parseSetUp(tablet.storage.read('lantern.school'));
    return { tablet, tabs: tabs as [GrownUpsModel, GrownUpsModel], seen, lies };
  };
  const people = (model: GrownUpsModel) => model.form.value.draft.value.people.map(({ name }) => name);
  const rename = (model: GrownUpsModel, name: string) => {
    const { people: rows } = model.form.value.draft.value;
    model.form.value.change({ people: rows.map((row, at) => (at === 0 ? { ...row, name } : row)) });
  };
  const choosePin = (model: GrownUpsModel, chosen: string) =>
    model.form.value.change({ pin: { ...blankPin(false), chosen } });
  const hashOf = (stored: StoredSetUp) => (stored.state === 'ready' ? stored.setUp.pin.hash : undefined);

  it('a save says that another tab has stored something, and undoes neither its PIN nor its people', async () => {
    const { tabs, lies } = await twoTabs();
    const [one, two] = tabs;
    rename(two, 'Ms Late');
    choosePin(one, '7391');
    rename(one, 'Ms Early');
    await one.form.value.save();
    const kept = lies();
    await two.form.value.save();
    expect(two.form.value.state.value).toBe('elsewhere');
    expect(lies()).toEqual(kept);
    expect(people(two)[0]).toBe('Ms Late');
    expect(two.form.value.unsaved.value).toBe(true);
  });

  it('whoever saves over it keeps the PIN of the other tab', async () => {
    const { tabs, lies, seen } = await twoTabs();
    const [one, two] = tabs;
    rename(two, 'Ms Late');
    choosePin(one, '7391');
    await one.form.value.save();
    const pin = hashOf(lies());
    await two.form.value.save();
    // And once more, while the question stands.
    choosePin(one, '9173');
    await one.form.value.save();
    const later = hashOf(lies());
    expect(later).not.toBe(pin);
    await two.form.value.saveOver();
    expect(two.form.value.state.value).toBe('saved');
    expect(hashOf(lies())).toBe(later);
    expect(seen[1]?.at(-1)?.people[0]?.name).toBe('Ms Late');
  });

  it('whoever reads it anew has what lies there, and saves from then on', async () => {
    const { tabs, lies } = await twoTabs();
    const [one, two] = tabs;
    rename(one, 'Ms Early');
    await one.form.value.save();
    rename(two, 'Ms Late');
    await two.form.value.save();
    two.readAnew();
    expect(people(two)[0]).toBe('Ms Early');
    rename(two, 'Ms Last');
    await two.form.value.save();
    expect(two.form.value.state.value).toBe('saved');
    expect(lies()).toMatchObject({ setUp: { school: { people: [{ name: 'Ms Last' }, ...SCHOOL.people.slice(1)] } } });
  });

  it('a form in which nothing was typed shows what the other tab stored when it is opened, and children see it', async () => {
    const { tabs, seen } = await twoTabs();
    const [one, two] = tabs;
    rename(one, 'Ms Early');
    await one.form.value.save();
    two.open('school');
    expect(people(two)[0]).toBe('Ms Early');
    expect(seen[1]?.at(-1)?.people[0]?.name).toBe('Ms Early');
  });

  it('a save that waits for its PIN does not bring back a school that another tab has reset meanwhile', async () => {
    const { tablet, tabs, lies } = await twoTabs();
    const [one, two] = tabs;
    choosePin(two, '7391');
    const saving = two.form.value.save();
    one.reset();
    await saving;
    expect(two.form.value.state.value).toBe('elsewhere');
    expect(lies().state).toBe('none');
    expect(tablet.storage.kept.has('lantern.school')).toBe(false);
    await two.form.value.saveOver();
    expect(lies().state).toBe('ready');
  });

  it('the door asks for the PIN that another tab has set since, and for none when there is none any more', async () => {
    const tablet = newTablet();
    const early = createGrownUps(powersOf(tablet), () => undefined);
    tablet.storage.kept.set('lantern.school', JSON.stringify(await storedSetUp()));
    early.passGate();
    expect([early.page.value, early.unlocked.value]).toEqual(['pin', false]);
    createGrownUps(powersOf(tablet), () => undefined).reset();
    early.open('told');
    early.open('pin');
    expect([early.page.value, early.unlocked.value]).toEqual(['school', true]);
  });

  describe('a PIN page that stood there before', () => {
    const changedMeanwhile = async () => {
      const tablet = await setUpTablet();
      const waiting = createGrownUps(powersOf(tablet), () => undefined);
      waiting.passGate();
      expect(waiting.page.value).toBe('pin');
      const other = createGrownUps(powersOf(tablet), () => undefined);
      choosePin(other, '7391');
      await other.form.value.save();
      return { tablet, waiting };
    };

    it('opens with no PIN that has been taken away', async () => {
      const { waiting } = await changedMeanwhile();
      await waiting.lock.value?.tryPin(PIN);
      expect(waiting.unlocked.value).toBe(false);
    });

    it('opens with the PIN that another tab has chosen', async () => {
      const { waiting } = await changedMeanwhile();
      await waiting.lock.value?.tryPin('7391');
      expect([waiting.unlocked.value, waiting.page.value]).toEqual([true, 'plan']);
    });

    it('opens where another tab has reset the tablet, and shows the set-up', async () => {
      const { tablet, waiting } = await changedMeanwhile();
      tablet.storage.kept.delete('lantern.school');
      await waiting.lock.value?.tryPin('7391');
      expect([waiting.unlocked.value, waiting.page.value]).toEqual([true, 'school']);
      expect(waiting.form.value.draft.value.dslName).toBe('');
    });
  });

  it('a sign-off that the DSL took back in another tab does not come back unsaid', () => {
    const pin = { salt: '0f'.repeat(16), hash: 'a1'.repeat(32), iterations: 600_000 };
    const tablet = receivingTablet({
      'lantern.school': { version: 1, school: SCHOOL, pin },
      'lantern.plan': { taught: {}, prepared: [], signedOff: { secrets: SIGNED }, signOffNeeded: true },
    });
    createPlanStore({ ...newTablet(), storage: tablet.storage }).change((plan) =>
      noteSignOff(plan, 'secrets', 'en', undefined),
    );
    const school = { ...SCHOOL, idleMinutes: 9 };
    tablet.model.offer(writeTransfer({ version: 1, school, pin }, { signedOff: { secrets: SIGNED } }));
    const arrival = tablet.model.arrival.value;
    expect(arrival.state === 'offered' && arrival.changes.map(({ what }) => what)).toEqual(['idle', 'signedOff']);
  });

  it('a set-up that is taken is shown again when it would change something else by now', () => {
    const tablet = receivingTablet();
    const pin = { salt: '0f'.repeat(16), hash: 'a1'.repeat(32), iterations: 600_000 };
    tablet.model.offer(writeTransfer({ version: 1, school: SCHOOL, pin }, { signedOff: {} }));
    tablet.storage.write('lantern.school', { version: 1, school: { ...SCHOOL, idleMinutes: 9 }, pin });
    tablet.model.take();
    expect(tablet.model.arrival.value).toMatchObject({ state: 'offered', again: true });
    tablet.model.take();
    expect(tablet.model.arrival.value.state).toBe('done');
  });
});
