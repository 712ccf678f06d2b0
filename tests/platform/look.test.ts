import { expect, it } from 'vitest';
import { createLook } from '../../src/platform/look';

function device(...wishes: string[]) {
  const page = { documentElement: { dataset: { comforts: 'dark-room symbols' } } };
  const matchMedia = (query: string) => ({ matches: wishes.includes(query) });
  return createLook({ matchMedia, document: page } as unknown as Window);
}

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
const STRONG = '(prefers-contrast: more)';

it.each([
  ['nothing', [], []],
  ['a dark room', [DARK], ['dark-room']],
  ['strong colours, also in the dark', [DARK, STRONG], ['high-contrast']],
  ['nothing where colours are forced on the page: they are the device’s own', [FORCED, DARK, STRONG], []],
])('says that the device wishes %s', (_what, wishes, wished) => {
  expect(device(...wishes).wished()).toEqual(wished);
});

it('says what the page wears from the start', () => {
  expect(device().first).toBe('dark-room symbols');
});
