import { describe, expect, it, vi } from 'vitest';
import { createDeviceModel, LOOK_MS } from '../../../../src/features/grown-ups/device/device.model';
import type { Updates, UpdatesState } from '../../../../src/platform/updates';
import { createFakeClock } from '../../../support/fake-clock';
import { createFakeDevice } from '../../../support/fake-device';

function made(device = createFakeDevice(), state: UpdatesState = 'ready') {
  const check = vi.fn<Updates['check']>(async () => 'newest');
  const updates = { check, state: () => state } as unknown as Updates;
  const clock = createFakeClock();
  return { device, check, clock, model: createDeviceModel({ device: async () => device, updates, clock }) };
}

describe('looking after a tablet', () => {
  it('asks the host for a newer version when it no longer has this one, and only then', async () => {
    const { device, check, model } = made();
    device.outcome = 'offline';
    await model.repair();
    expect(check).not.toHaveBeenCalled();
    device.outcome = 'different';
    await model.repair();
    expect(check).toHaveBeenCalledOnce();
  });

  it.each([
    ['ready', 'coming'],
    ['installing', 'first'],
  ] as const)('knows a newer version from the very first: %s', async (state, said) => {
    const { check, model } = made(createFakeDevice(), state);
    check.mockResolvedValue('coming');
    const done = model.look();
    expect(model.looked.value).toBe('looking');
    await model.look();
    await done;
    expect(model.looked.value).toBe(said);
    expect(check).toHaveBeenCalledOnce();
  });

  it('does not wait for ever for a host that accepts and says nothing', async () => {
    const { check, clock, model } = made();
    let answer: (said: 'newest') => void = () => undefined;
    check.mockImplementation(() => new Promise((settle) => (answer = settle)));
    const done = model.look();
    clock.pass(LOOK_MS - 1);
    expect(model.looked.value).toBe('looking');
    clock.pass(1);
    await done;
    expect(model.looked.value).toBe('no-answer');
    // What comes too late does not stand beside what was said.
    answer('newest');
    await Promise.resolve();
    expect(model.looked.value).toBe('no-answer');
    check.mockResolvedValue('newest');
    await model.look();
    expect(model.looked.value).toBe('newest');
  });

  it('asks for the files where there is nothing to repair', async () => {
    const { device, check, model } = made(createFakeDevice(), 'cut-off');
    device.report = undefined;
    await model.repair();
    expect(model.outcome.value).toBe('nobody');
    expect(check).toHaveBeenCalledOnce();
  });

  it('takes a piece that is missing for a tablet that cannot be checked', async () => {
    const model = createDeviceModel({
      device: () => Promise.reject(new Error('missing')),
      updates: { check: async () => 'impossible', state: () => 'unsupported' } as unknown as Updates,
      clock: createFakeClock(),
    });
    await model.check();
    expect(model.files.value).toEqual({ state: 'none' });
    expect(model.camera.value).toBe('absent');
    expect(model.build.value).toBeUndefined();
    await model.repair();
    expect(model.outcome.value).toBe('nobody');
    expect(model.work.value).toBe('idle');
  });

  it('takes a question that breaks for none', async () => {
    const { device, model } = made();
    device.files.check = () => Promise.reject(new Error('broken'));
    device.camera = () => Promise.reject(new Error('broken'));
    await model.check();
    expect(model.files.value).toEqual({ state: 'none' });
    expect(model.camera.value).toBe('absent');
  });

  it('leaves what is known of the files when nothing answers a repair', async () => {
    const { device, model } = made();
    await model.check();
    const before = model.files.value;
    device.files.repair = async () => undefined;
    await model.repair();
    expect(model.files.value).toEqual(before);
    expect(model.outcome.value).toBe('nobody');
  });

  it('does one thing at a time', async () => {
    const { device, model } = made();
    await Promise.all([model.check(), model.check(), model.repair()]);
    expect(device.asked).toEqual(['check']);
  });
});
