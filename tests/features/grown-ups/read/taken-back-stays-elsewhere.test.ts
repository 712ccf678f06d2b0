import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from 'virtual:lantern-catalogue';
import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, isOffered, mergeSignOffs, type Plan } from '../../../../src/domain/plan';
import { noteSignOff } from '../../../../src/domain/plan-changes';
import { setUpChanges } from '../../../../src/domain/set-up-changes';
import { readTransfer, writeTransfer } from '../../../../src/domain/set-up-transfer';
import { storedSetUp } from '../render-grown-ups';
import { SCHOOL } from '../../../support/schools';

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

it('is said in the guide for the DSL', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../../docs/for-dsl.md'), 'utf8')).toMatch(
    /take[sn]? .{0,40}back/i,
  );
});
