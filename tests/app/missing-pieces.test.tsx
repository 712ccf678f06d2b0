import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import feelings from '../../locales/en/lessons/feelings.json';
import secrets from '../../locales/en/lessons/secrets.json';
import words from '../../locales/en/common.json';
import tell from '../../locales/en/tell.json';
import { App } from '../../src/app/app';
import type { AppDeps } from '../../src/app/deps';
import { PIECE_MS } from '../../src/app/part';
import { createParts } from '../../src/app/parts';
import { createFakeTablet } from '../support/fake-tablet';
import { SCHOOL } from '../support/schools';

/** What this tablet has lost, and what neither comes nor fails. */
const lost = vi.hoisted(() => new Set<string>());
const held = vi.hoisted(() => new Set<string>());
const unlessLost = vi.hoisted(
  () =>
    <T,>(piece: string, fetched: () => Promise<T>) =>
      held.has(piece)
        ? new Promise<never>(() => undefined)
        : lost.has(piece)
          ? Promise.reject(new TypeError(`Failed to fetch ${piece}`))
          : fetched(),
);

vi.mock('virtual:lantern-catalogue', async (load) => {
  const real = await load<typeof import('virtual:lantern-catalogue')>();
  return { ...real, loadLesson: (id: string) => unlessLost(`lesson ${id}`, () => real.loadLesson(id)) };
});
vi.mock('virtual:lantern-locales', async (load) => {
  const real = await load<typeof import('virtual:lantern-locales')>();
  const loadWords = (language: string, name: string) => unlessLost(name, () => real.loadWords(language, name));
  return { ...real, loadWords };
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  lost.clear();
  held.clear();
});

/** A tablet on its welcome screen, as `main` makes it. */
function tablet() {
  const { deps } = createFakeTablet();
  const { kiosk, i18n } = deps;
  kiosk.setSchool(SCHOOL);
  const parts = createParts(i18n, { read: () => undefined });
  render(<App deps={{ ...deps, parts } as unknown as AppDeps} />);
}

// A loaded machine fetches the pieces slowly.
const PATIENCE = { timeout: 30_000 };
const heading = (name: string) => screen.findByRole('heading', { name, level: 1 }, PATIENCE);
const tap = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }, PATIENCE));

const toMap = () => tap(words.start);
const toLesson = async () => {
  await toMap();
  await tap(feelings.title);
};

it.each([
  ['the titles of the map', 'titles', toMap],
  ['the words of a lesson', 'lessons/feelings', toLesson],
  ['a lesson itself', 'lesson feelings', toLesson],
])('without %s, a kind screen says so and leads to a person', async (_, piece, toWhereItIs) => {
  lost.add(piece);
  tablet();
  await toWhereItIs();
  await heading(words.oops.heading);
  const main = within(screen.getByRole('main'));
  expect(main.getByText(/not your fault/)).toBeTruthy();
  fireEvent.click(main.getByRole('button', { name: words.tell }));
  await heading(tell.hand.heading);
});

it('a map whose titles neither come nor fail is not waited for on an empty screen', async () => {
  held.add('titles');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  tablet();
  fireEvent.click(screen.getByRole('button', { name: words.start }));
  await act(async () => void (await vi.advanceTimersByTimeAsync(PIECE_MS - 1)));
  expect(screen.queryByRole('heading', { name: words.oops.heading })).toBeNull();
  await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
  expect(screen.getByRole('heading', { name: words.oops.heading })).toBeDefined();
});

it('a lantern whose lesson neither comes nor fails is not waited for in vain', async () => {
  held.add('lesson feelings');
  tablet();
  await toMap();
  const lantern = await screen.findByRole('button', { name: feelings.title }, PATIENCE);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fireEvent.click(lantern);
  await act(async () => void (await vi.advanceTimersByTimeAsync(PIECE_MS + 1000)));
  expect(screen.getByRole('heading', { name: words.oops.heading })).toBeDefined();
});

it('leads back from there to what is not missing', async () => {
  lost.add('lesson feelings');
  tablet();
  await toLesson();
  await heading(words.oops.heading);
  await tap(words.oops.home);
  await toMap();
  await tap(secrets.title);
  await screen.findByRole('img', { name: /^Step 1 of/ }, PATIENCE);
});
