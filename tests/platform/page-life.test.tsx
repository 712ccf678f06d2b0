import { describe, expect, it, vi } from 'vitest';
import { plainAddress } from '../../src/platform/address';
import { createClock } from '../../src/platform/clock';
import { createPageLife } from '../../src/platform/page-life';
import { createWakeLock } from '../../src/platform/wake-lock';

function look(state: 'visible' | 'hidden') {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the page', () => {
  it('is away when it is covered or left, and back when it is looked at', () => {
    const [away, back] = [vi.fn(), vi.fn()];
    const page = createPageLife(window as unknown as Window);
    const stops = [page.onAway(away), page.onBack(back)];
    look('hidden');
    expect([away.mock.calls.length, back.mock.calls.length]).toEqual([1, 0]);
    look('visible');
    expect([away.mock.calls.length, back.mock.calls.length]).toEqual([1, 1]);
    dispatchEvent(new Event('pagehide'));
    expect(away).toHaveBeenCalledTimes(2);
    stops.forEach((stop) => stop());
    look('hidden');
    expect(away).toHaveBeenCalledTimes(2);
    look('visible');
  });

  it('tells when Back brought it out of the cache, and not when it was opened', () => {
    const restored = vi.fn();
    const stop = createPageLife(window as unknown as Window).onRestored(restored);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(restored).not.toHaveBeenCalled();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(restored).toHaveBeenCalledOnce();
    stop();
  });
});

describe('the address', () => {
  const at = (search: string, hash: string, replaceState: () => void) =>
    ({ location: { pathname: '/lantern/', search, hash }, history: { replaceState } }) as unknown as Window;

  it('loses whatever was hung onto it', () => {
    const replaced = vi.fn();
    plainAddress(at('?lesson=secrets', '#step-3', replaced));
    expect(replaced).toHaveBeenCalledWith(null, '', '/lantern/');
  });

  it('is left alone when it is plain, or when the browser will not have it changed', () => {
    const replaced = vi.fn(() => {
      throw new DOMException('file://', 'SecurityError');
    });
    plainAddress(at('', '', replaced));
    expect(replaced).not.toHaveBeenCalled();
    expect(() => plainAddress(at('?x', '', replaced))).not.toThrow();
  });
});

describe('the wake lock', () => {
  it('is asked for once and given back', async () => {
    const release = vi.fn();
    const request = vi.fn(() => Promise.resolve({ release }));
    const lock = createWakeLock({ wakeLock: { request } } as unknown as Navigator);
    lock.hold();
    lock.hold();
    expect(request).toHaveBeenCalledOnce();
    lock.release();
    await vi.waitFor(() => expect(release).toHaveBeenCalledOnce());
  });

  it('does without where it is refused or unknown', () => {
    const refused = createWakeLock({
      wakeLock: { request: () => Promise.reject(new Error('battery')) },
    } as unknown as Navigator);
    expect(() => [refused.hold(), refused.release()]).not.toThrow();
    const none = createWakeLock(undefined);
    expect(() => [none.hold(), none.release()]).not.toThrow();
  });
});

describe('the clock', () => {
  it('calls back later, unless it is cancelled', () => {
    vi.useFakeTimers();
    const clock = createClock();
    const [first, second] = [vi.fn(), vi.fn()];
    clock.after(10, first);
    clock.after(10, second)();
    vi.advanceTimersByTime(10);
    expect(first).toHaveBeenCalledOnce();
    expect(second).not.toHaveBeenCalled();
    expect(clock.now()).toBeGreaterThan(0);
    expect(clock.wall()).toBeGreaterThan(0);
    vi.useRealTimers();
  });
});
