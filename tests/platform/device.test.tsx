import { describe, expect, it } from 'vitest';
import { createDevice } from '../../src/platform/device';

type Kind = Pick<MediaDeviceInfo, 'kind'>;

/** A window with these devices, whose user has said this of the camera. */
function browser(devices: Kind[] | Error | undefined, leave?: PermissionState | Error): Window {
  const answer = async <T,>(value: T | Error) => {
    if (value instanceof Error) throw value;
    return value;
  };
  const navigator = {
    mediaDevices: devices && { enumerateDevices: () => answer(devices) },
    permissions: leave && { query: () => answer(leave instanceof Error ? leave : { state: leave }) },
  };
  return { document, navigator, isSecureContext: false } as unknown as Window;
}
const LENS: Kind = { kind: 'videoinput' };
const EAR: Kind = { kind: 'audioinput' };

describe('whether there is a camera', () => {
  it.each<[string, Window, string]>([
    ['one that may be asked for', browser([EAR, LENS], 'prompt'), 'there'],
    ['one that was allowed', browser([LENS], 'granted'), 'there'],
    ['one in a browser that does not say', browser([LENS]), 'there'],
    ['one in a browser that does not know the question', browser([LENS], new TypeError('camera')), 'there'],
    ['one that was refused', browser([LENS], 'denied'), 'denied'],
    ['none', browser([EAR], 'prompt'), 'absent'],
    ['no way to ask', browser(undefined), 'absent'],
    ['a browser that refuses to list them', browser(new Error('locked down')), 'absent'],
  ])('%s', async (_, scope, expected) => {
    expect(await createDevice(scope).camera()).toBe(expected);
  });
});

it('says which build it is, where there was one', () => {
  expect(createDevice(browser([])).build()).toBeUndefined();
  const meta = document.createElement('meta');
  meta.name = 'version';
  meta.content = '1.2.3+0a1b2c3d';
  document.head.append(meta);
  expect(createDevice(browser([])).build()).toBe('1.2.3+0a1b2c3d');
  meta.remove();
});

it('asks nobody about files where the page is not safe', async () => {
  expect(await createDevice(browser([])).files.check(() => undefined)).toBeUndefined();
});
