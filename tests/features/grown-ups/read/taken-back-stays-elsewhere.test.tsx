import { configure, screen } from '@testing-library/preact';
import { CATALOGUE } from 'virtual:lantern-catalogue';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_PLAN, isOffered, mergeSignOffs, type Plan } from '../../../../src/domain/plan';
import { noteSignOff } from '../../../../src/domain/plan-changes';
import { setUpChanges } from '../../../../src/domain/set-up-changes';
import { readTransfer, writeTransfer } from '../../../../src/domain/set-up-transfer';
import { createFakeClock } from '../../../support/fake-clock';
import { openGrownUps, PIN, setUpTablet, storedSetUp } from '../render-grown-ups';
import { SCHOOL } from '../../../support/schools';

configure({ asyncUtilTimeout: 30_000 });
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const { version } = CATALOGUE.find(({ id }) => id === 'secrets')!;
const SIGNED: Plan = {
  ...EMPTY_PLAN,
  signOffNeeded: true,
  signedOff: { secrets: { day: '2026-11-02', initials: 'AB', version } },
};

/** 'Copy to tablets' adds sign-offs and takes none away: a DSL has to be told so. */
describe('a sign-off that is taken back on the DSL’s tablet', () => {
  it('stays on the others when the set-up is copied to them, which say that nothing would change', async () => {
    const { pin } = await storedSetUp();
    const setUp = { version: 1 as const, school: SCHOOL, pin };
    const read = readTransfer(writeTransfer(setUp, noteSignOff(SIGNED, 'secrets', 'en', undefined)));
    if (read.state !== 'ready') throw new Error(read.problem);
    expect(setUpChanges(setUp, read, SIGNED, ['en'])).toEqual([]);
    expect(isOffered(mergeSignOffs(SIGNED, read.signOffs), 'secrets', version, 'en')).toBe(true);
  });
});

it('says, when it is taken back, that other tablets still have it and have to be gone round', async () => {
  const tablet = { ...(await setUpTablet()), clock: createFakeClock(new Date(2026, 10, 25, 9).getTime()) };
  tablet.storage.kept.set('lantern.plan', JSON.stringify(SIGNED));
  const side = await openGrownUps(tablet);
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan' });
  await side.press('Read everything');
  await screen.findByRole('heading', { name: 'Lessons' });
  await side.press('Secrets and surprises');
  await screen.findByRole('heading', { name: 'Sign off this lesson' });
  await side.press('Take the sign-off back');
  expect(screen.queryByText(/other tablets/i)).not.toBeNull();
});

it('is said in the guide for the DSL', async () => {
  const { readFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  expect(readFileSync(join(import.meta.dirname, '../../../../docs/for-dsl.md'), 'utf8')).toMatch(
    /take[sn]? .{0,40}back/i,
  );
});
