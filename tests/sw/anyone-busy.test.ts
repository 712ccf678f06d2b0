import { expect, it, vi } from 'vitest';
import { anyoneBusy } from '../../src/sw/anyone-busy';

const never = () => new Promise<never>(() => undefined);

it('is so as soon as one page says so, however many do not answer', async () => {
  const ask = (page: string) => (page === 'lesson' ? Promise.resolve(true) : never());
  expect(await anyoneBusy({ pages: async () => ['welcome', 'lesson'], ask, pause: never })).toBe(true);
});

it('is not so once every page has said so, without waiting longer: a child may begin in that time', async () => {
  const ask = vi.fn(async () => false);
  expect(await anyoneBusy({ pages: async () => ['a', 'b'], ask, pause: never })).toBe(false);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('is not so where a page says nothing, as one of an older version does', async () => {
  expect(await anyoneBusy({ pages: async () => ['old'], ask: never, pause: async () => undefined })).toBe(false);
});

it('is not so where no page is open', async () => {
  expect(await anyoneBusy({ pages: async () => [], ask: never, pause: never })).toBe(false);
});
