import { expect, it, vi } from 'vitest';
import { needsRescue } from '../../src/sw/rescue';

const never = () => new Promise<void>(() => undefined);
const atOnce = () => Promise.resolve();

it('lets a new version take over when pages are open and none of them runs', async () => {
  const ask = vi.fn(never);
  expect(await needsRescue({ pages: async () => ['a', 'b'], ask, pause: atOnce, times: 10 })).toBe(true);
  expect(ask).toHaveBeenCalledTimes(20);
});

it('waits as soon as one page says that it runs: a child may be in a lesson there', async () => {
  const ask = (page: string) => (page === 'lesson' ? atOnce() : never());
  expect(await needsRescue({ pages: async () => ['broken', 'lesson'], ask, pause: never, times: 10 })).toBe(false);
});

it('gives a slow tablet time to start', async () => {
  let asked = 0;
  const ask = () => ((asked += 1) < 7 ? never() : atOnce());
  // Two turns late, so that a page which answers at once is heard first.
  const pause = () =>
    Promise.resolve()
      .then(() => undefined)
      .then(() => undefined);
  expect(await needsRescue({ pages: async () => ['slow'], ask, pause, times: 10 })).toBe(false);
  expect(asked).toBe(7);
});

it('has nobody to rescue when no page is open, or the last one closes', async () => {
  expect(await needsRescue({ pages: async () => [], ask: never, pause: atOnce, times: 10 })).toBe(false);
  const pages = vi.fn(async () => [] as string[]).mockResolvedValueOnce(['a']);
  expect(await needsRescue({ pages, ask: never, pause: atOnce, times: 10 })).toBe(false);
});
