import { describe, expect, it, vi } from 'vitest';
import { PIN_ITERATIONS } from '../../../../src/domain/pin';
import type { SetUp } from '../../../../src/domain/school-setup';
import { MOST_LETTERS, writeTransfer } from '../../../../src/domain/set-up-transfer';
import { SCHOOL } from '../../../support/schools';
import { receivingTablet } from './arrival-tools';

const PIN = { salt: '0f'.repeat(16), hash: 'a1'.repeat(32), iterations: PIN_ITERATIONS };
const OLD: SetUp = { version: 1, school: SCHOOL, pin: PIN };
const NEW: SetUp = {
  version: 1,
  school: { ...SCHOOL, region: 'elsewhere', idleMinutes: 12 },
  pin: { ...PIN, salt: '11'.repeat(16) },
};
const SIGN = { day: '2026-11-25', initials: 'AB', version: 1 };
const PLAN = { taught: { secrets: '2026-11-20' }, prepared: ['7-9'], signedOff: { feelings: SIGN } };
const CAME = writeTransfer(NEW, { signedOff: { secrets: SIGN }, signOffNeeded: true });

describe('a set-up that has come', () => {
  it('changes nothing before it is taken', () => {
    const tablet = receivingTablet({ 'lantern.school': OLD, 'lantern.plan': PLAN });
    const before = tablet.lies();
    tablet.model.offer(CAME);
    expect(tablet.model.arrival.value).toMatchObject({
      state: 'offered',
      changes: [
        { what: 'region' },
        { what: 'idle' },
        { what: 'pin', how: 'replaced' },
        { what: 'signedOff', lessons: 1, language: 'en' },
        { what: 'signOffNeeded' },
      ],
    });
    tablet.model.drop();
    tablet.model.take();
    expect(tablet.lies()).toEqual(before);
    expect(tablet.model.arrival.value).toEqual({ state: 'none' });
  });

  it('is kept whole, its sign-offs beside those of this tablet, which lessons were taught as before', () => {
    const tablet = receivingTablet({ 'lantern.school': OLD, 'lantern.plan': PLAN });
    tablet.model.offer(CAME);
    tablet.model.take();
    expect(tablet.model.arrival.value.state).toBe('done');
    expect(tablet.current.value).toEqual(NEW);
    expect(tablet.lies()).toEqual({
      'lantern.school': JSON.stringify(NEW),
      'lantern.plan': JSON.stringify({
        ...PLAN,
        signedOff: { feelings: SIGN, secrets: SIGN },
        signOffNeeded: true,
      }),
    });
    expect(tablet.plan.plan.value).toEqual(tablet.storedPlan());
  });

  it('does not touch the plan when it brings nothing for it', () => {
    const tablet = receivingTablet();
    tablet.model.offer(writeTransfer(NEW));
    tablet.model.take();
    expect(tablet.lies()).toEqual({ 'lantern.school': JSON.stringify(NEW) });
  });

  it.each([
    ['lantern.school', 'full'],
    ['lantern.school', 'unavailable'],
    ['lantern.plan', 'full'],
    ['lantern.plan', 'unavailable'],
  ] as const)('leaves everything as it was when %s is %s, and can be tried again', (key, answer) => {
    // Also on a tablet that had neither.
    for (const kept of [{ 'lantern.school': OLD, 'lantern.plan': PLAN }, {}]) {
      const tablet = receivingTablet(kept);
      const before = tablet.lies();
      const planBefore = tablet.plan.plan.value;
      tablet.answers[key] = answer;
      tablet.model.offer(CAME);
      tablet.model.take();
      expect(tablet.model.arrival.value).toMatchObject({ state: 'failed', answer });
      expect(tablet.lies()).toEqual(before);
      expect(tablet.plan.plan.value).toEqual(planBefore);
      tablet.answers[key] = 'stored';
      tablet.model.take();
      expect(tablet.model.arrival.value.state).toBe('done');
      expect(tablet.current.value).toEqual(NEW);
    }
  });

  it('that is refused leaves nothing to take', () => {
    const tablet = receivingTablet({ 'lantern.school': OLD });
    const before = tablet.lies();
    tablet.model.offer(CAME.slice(0, -30));
    expect(tablet.model.arrival.value).toEqual({ state: 'refused', problem: 'cut' });
    tablet.model.take();
    expect(tablet.lies()).toEqual(before);
  });
});

describe('a file', () => {
  it('is not read when it is too large', async () => {
    const { model } = receivingTablet();
    const text = vi.fn(async () => CAME);
    await model.offerFile({ size: MOST_LETTERS + 1, text });
    expect(model.arrival.value).toEqual({ state: 'refused', problem: 'too-big' });
    expect(text).not.toHaveBeenCalled();
  });

  it('that the tablet cannot read is refused in words of its own', async () => {
    const { model } = receivingTablet();
    await model.offerFile({ size: 10, text: () => Promise.reject(new Error('gone')) });
    expect(model.arrival.value).toEqual({ state: 'refused', problem: 'unreadable' });
  });

  it('of the largest size is looked at', async () => {
    const { model } = receivingTablet();
    await model.offerFile({ size: MOST_LETTERS, text: async () => CAME });
    expect(model.arrival.value.state).toBe('offered');
  });
});
