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

  /** A device of whose screen a test can decide. `lit` are the locks it has given and not taken back. */
  function screen() {
    const lit = new Set<{ onrelease?: (() => void) | undefined }>();
    const request = vi.fn(async () => {
      const lock = { onrelease: undefined as (() => void) | undefined, release: async () => void lit.delete(lock) };
      lit.add(lock);
      return lock;
    });
    const lock = createWakeLock({ wakeLock: { request } } as unknown as Navigator);
    /** The browser takes every lock back from a page that is not seen. */
    const darken = () => {
      const taken = [...lit];
      lit.clear();
      taken.forEach(({ onrelease }) => onrelease?.());
    };
    return { lit, request, lock, darken };
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('is asked for again after a look at another tab: a board that goes dark stops a class', async () => {
    const { lit, lock, darken } = screen();
    lock.hold();
    await settled();
    darken();
    look('hidden');
    await settled();
    expect(lit.size).toBe(0);
    look('visible');
    await settled();
    expect(lit.size).toBe(1);
    lock.release();
    await settled();
    expect(lit.size).toBe(0);
    look('visible');
    await settled();
    expect(lit.size).toBe(0);
  });

  it('is asked for by the next lesson where the first was refused', async () => {
    const { lit, request, lock } = screen();
    request.mockRejectedValueOnce(new Error('battery'));
    lock.hold();
    await settled();
    lock.hold();
    await settled();
    expect(lit.size).toBe(1);
    lock.release();
  });

  it('is given back also where an earlier one is told late that it has gone', async () => {
    const { lit, request, lock } = screen();
    lock.hold();
    await settled();
    const [first] = lit;
    lock.release();
    lock.hold();
    await settled();
    first?.onrelease?.();
    lock.hold();
    expect(request).toHaveBeenCalledTimes(2);
    lock.release();
    await settled();
    expect(lit.size).toBe(0);
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
