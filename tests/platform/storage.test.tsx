import { describe, expect, it } from 'vitest';
import { createStorage } from '../../src/platform/storage';

function tablet(local: Partial<globalThis.Storage> | (() => never), storage?: Partial<StorageManager>) {
  const scope = { navigator: { storage } };
  Object.defineProperty(scope, 'localStorage', { get: typeof local === 'function' ? local : () => local });
  return createStorage(scope as unknown as Window);
}

describe('what a tablet keeps', () => {
  it('comes back as it was written, and is gone when it is removed', () => {
    localStorage.clear();
    const storage = createStorage(window);
    expect(storage.read('lantern.school')).toBeUndefined();
    expect(storage.reachable()).toBe(true);
    expect(localStorage.length).toBe(0);
    expect(storage.write('lantern.school', { region: 'IE' })).toBe('stored');
    expect(storage.read('lantern.school')).toEqual({ region: 'IE' });
    storage.remove('lantern.school');
    expect(localStorage.length).toBe(0);
  });

  it('reads a cut file as text that no schema takes, never as nothing', () => {
    localStorage.setItem('lantern.school', '{"region":"I');
    expect(createStorage(window).read('lantern.school')).toBe('{"region":"I');
    localStorage.clear();
  });

  it('says when the disk is full', () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(tablet({ setItem: full }).write('lantern.school', {})).toBe('full');
  });

  it('says when the browser keeps nothing, and goes on', () => {
    const storage = tablet(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(storage.reachable()).toBe(false);
    expect(storage.read('lantern.school')).toBeUndefined();
    expect(storage.write('lantern.school', {})).toBe('unavailable');
    expect(() => storage.remove('lantern.school')).not.toThrow();
  });

  it('asks to be kept, and gives undefined where it cannot be asked', async () => {
    const kept = tablet({}, { persist: () => Promise.resolve(true), persisted: () => Promise.resolve(true) });
    expect(await kept.persist()).toBe(true);
    expect(await kept.persisted()).toBe(true);
    expect(await tablet({}).persist()).toBeUndefined();
    expect(await tablet({}).persisted()).toBeUndefined();
    const refused = tablet(
      {},
      { persist: () => Promise.reject(new Error('no')), persisted: () => Promise.reject(new Error('no')) },
    );
    expect(await refused.persist()).toBeUndefined();
    expect(await refused.persisted()).toBeUndefined();
  });
});
