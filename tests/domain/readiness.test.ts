import { describe, expect, it } from 'vitest';
import { readinessOf, type DeviceFacts } from '../../src/domain/readiness';

const GOOD: DeviceFacts = {
  offline: 'ready',
  files: { state: 'checked', total: 231, missing: 0, damaged: 0 },
  storage: 'yes',
  setUp: 'ready',
  languages: { offered: 2, aboard: 2, read: 2 },
  camera: 'there',
};

describe('a tablet', () => {
  it('is ready for a class when all is well', () => {
    expect(readinessOf(GOOD)).toEqual({ state: 'ready', blockers: [], notes: [] });
  });

  it('is ready without a camera, and while its storage has not answered', () => {
    expect(readinessOf({ ...GOOD, camera: 'absent', storage: 'checking' }).state).toBe('ready');
    expect(readinessOf({ ...GOOD, storage: 'unknown' })).toEqual({ state: 'ready', blockers: [], notes: [] });
  });

  it('is not called ready before its files have been looked at', () => {
    expect(readinessOf({ ...GOOD, files: { state: 'checking' } }).state).toBe('checking');
  });

  it.each<[string, Partial<DeviceFacts>, string[]]>([
    ['a missing file', { files: { state: 'checked', total: 9, missing: 1, damaged: 0 } }, ['files']],
    ['a damaged file', { files: { state: 'checked', total: 9, missing: 0, damaged: 1 } }, ['files']],
    ['files nobody can check', { files: { state: 'none' } }, ['unchecked']],
    ['no copy', { offline: 'unsupported', files: { state: 'none' } }, ['unsupported']],
    ['a copy that was cut off', { offline: 'cut-off', files: { state: 'none' } }, ['cut-off']],
    ['no room for a copy', { offline: 'no-room', files: { state: 'none' } }, ['no-room']],
    ['a copy that is still coming', { offline: 'installing', files: { state: 'none' } }, ['installing']],
    ['no set-up', { setUp: 'none' }, ['none']],
    ['a broken set-up', { setUp: 'broken' }, ['broken']],
    ['no language aboard', { languages: { offered: 1, aboard: 0, read: 0 } }, ['languages']],
  ])('is not ready with %s, and says why', (_, change, blockers) => {
    expect(readinessOf({ ...GOOD, ...change })).toMatchObject({ state: 'not-ready', blockers });
  });

  it.each<[string, Partial<DeviceFacts>, string[]]>([
    ['storage that may be cleared', { storage: 'no' }, ['storage']],
    ['a language no voice reads', { languages: { offered: 2, aboard: 2, read: 1 } }, ['voice']],
    ['an update that waits', { offline: 'update-waiting' }, ['update']],
  ])('is ready with %s, and an adult is told', (_, change, notes) => {
    expect(readinessOf({ ...GOOD, ...change })).toEqual({ state: 'ready', blockers: [], notes });
  });
});
