import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AGAIN_MS, useLanguageHere } from '../../src/app/use-language-here';
import type { I18n } from '../../src/i18n/i18n';

beforeEach(() => {
  vi.useFakeTimers();
});
const pass = (time: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(time);
  });

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('asks again for words that did not come: a school that speaks Welsh does not stay in English', async () => {
  const aboard = new Set(['en']);
  const i18n = { hasResourceBundle: (language: string) => aboard.has(language) } as unknown as I18n;
  let asked = 0;
  const fetchCommon = async (language: string) => {
    asked += 1;
    if (asked < 3) throw new TypeError('Failed to fetch');
    aboard.add(language);
  };
  const Shown = () => <p>{useLanguageHere('cy', i18n, fetchCommon)}</p>;
  render(<Shown />);
  for (let times = 0; times < 3; times += 1) await pass(AGAIN_MS);
  expect(screen.getByText('cy')).toBeTruthy();
  expect(asked).toBe(3);
});

it('asks nobody any more when it is gone', async () => {
  const i18n = { hasResourceBundle: () => false } as unknown as I18n;
  const fetchCommon = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
  const Shown = () => <p>{useLanguageHere('cy', i18n, fetchCommon)}</p>;
  const { unmount } = render(<Shown />);
  await pass(1);
  unmount();
  await pass(2 * AGAIN_MS);
  expect(fetchCommon).toHaveBeenCalledTimes(1);
});
