import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import words from '../../locales/en/common.json';
import { App } from '../../src/app/app';
import type { AppDeps } from '../../src/app/deps';
import { createParts } from '../../src/app/parts';
import { createFakeTablet } from '../support/fake-tablet';
import { SCHOOL } from '../support/schools';

const OTHERS = vi.hoisted(() => ['cy', 'uk']);
/** How each language's words end, once they were asked for. */
const fetched = vi.hoisted(() => new Map<string, { come: () => void; lose: () => void }>());

vi.mock('virtual:lantern-locales', async (load) => {
  const real = await load<typeof import('virtual:lantern-locales')>();
  const others = OTHERS.map((code) => ({ code, name: code.toUpperCase(), dir: 'ltr' as const }));
  const loadWords = (language: string, name: string) =>
    OTHERS.includes(language)
      ? new Promise((resolve, reject) => {
          const come = () => resolve(real.COMMON_EN);
          fetched.set(language, { come, lose: () => reject(new TypeError('Failed to fetch')) });
        })
      : real.loadWords(language, name);
  return { ...real, LANGUAGES: [...real.LANGUAGES, ...others], loadWords };
});

afterEach(() => {
  cleanup();
  fetched.clear();
});

function tablet() {
  const { deps } = createFakeTablet();
  const { kiosk, i18n } = deps;
  kiosk.setSchool({ ...SCHOOL, languages: ['en', ...OTHERS] });
  const parts = createParts(i18n, { read: () => undefined });
  render(<App deps={{ ...deps, parts } as unknown as AppDeps} />);
  return kiosk;
}

const picker = () => screen.getByRole<HTMLSelectElement>('combobox', { name: words.language });
const pick = (value: string) => act(() => void fireEvent.change(picker(), { target: { value } }));
const ends = (language: string, how: 'come' | 'lose') =>
  act(async () => {
    fetched.get(language)?.[how]();
    await new Promise((done) => setTimeout(done));
  });

it('takes the language when its words have come', async () => {
  const kiosk = tablet();
  await pick('cy');
  expect(kiosk.language.value).toBe('en');
  await ends('cy', 'come');
  expect(kiosk.language.value).toBe('cy');
  expect(picker().value).toBe('cy');
});

it('shows the language of the screen again where the words of another are missing, so that it can be picked once more', async () => {
  const kiosk = tablet();
  await pick('cy');
  await ends('cy', 'lose');
  expect(kiosk.language.value).toBe('en');
  expect(picker().value).toBe('en');
  await pick('cy');
  await ends('cy', 'come');
  expect(kiosk.language.value).toBe('cy');
});

it.each(['come', 'lose'] as const)(
  'of two quick picks the last one counts, and not the slower one that %s',
  async (how) => {
    const kiosk = tablet();
    await pick('cy');
    await pick('uk');
    await ends('uk', 'come');
    await ends('cy', how);
    expect(kiosk.language.value).toBe('uk');
    expect(picker().value).toBe('uk');
  },
);

it('is still taken for the child who has tapped Start since, and not for the next one', async () => {
  const kiosk = tablet();
  await pick('cy');
  await act(() => kiosk.begin().go({ name: 'bands' }));
  await ends('cy', 'come');
  expect(kiosk.visit.value?.language.value).toBe('cy');
  await act(() => kiosk.end());
  await pick('uk');
  await act(() => kiosk.begin().go({ name: 'bands' }));
  await act(() => kiosk.end());
  await act(() => kiosk.begin().go({ name: 'bands' }));
  await ends('uk', 'come');
  expect(kiosk.visit.value?.language.value).toBe('en');
});
