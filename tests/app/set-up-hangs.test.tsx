import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import words from '../../locales/en/common.json';
import { App } from '../../src/app/app';
import type { AppDeps } from '../../src/app/deps';
import { PIECE_MS } from '../../src/app/part';
import { createParts } from '../../src/app/parts';
import { readSetUp } from '../../src/app/read-set-up';
import { createFakeTablet } from '../support/fake-tablet';
import { SCHOOL } from '../support/schools';

// Neither comes nor fails, as over a Wi-Fi that stalls.
vi.mock('../../src/app/school', () => new Promise<never>(() => undefined));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('Start is not dead for ever where the piece that reads the set-up neither comes nor fails', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { deps, clock } = createFakeTablet();
  const kept: unknown = { version: 1, school: SCHOOL };
  const storage = { read: (key: string) => (key === 'lantern.school' ? kept : undefined) } as never;
  readSetUp(deps.kiosk, deps.i18n, storage, clock);
  const parts = createParts(deps.i18n, { read: () => undefined });
  render(<App deps={{ ...deps, parts } as unknown as AppDeps} />);
  fireEvent.click(screen.getByRole('button', { name: words.start }));
  await act(async () => void (await vi.advanceTimersByTimeAsync(PIECE_MS + 1000)));
  expect(deps.kiosk.visit.value?.screen.value.name).not.toBe('welcome');
});
