import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import common from '../../locales/en/common.json' with { type: 'json' };
import { App } from '../../src/app/app';
import type { AppDeps } from '../../src/app/deps';
import { SAFE_DEFAULTS } from '../../src/domain/school';
import { createFakeTablet } from '../support/fake-tablet';
import { saying } from '../support/saying';
import { SCHOOL } from '../support/schools';

/** Names of the views that are broken. */
const broken = vi.hoisted(() => new Set<string>());

/** A view that throws while its name is among the broken. */
const breakable = vi.hoisted(() => (name: string, real: (props: never) => unknown) => (props: never) => {
  if (broken.has(name)) throw new Error(name);
  return real(props);
});

vi.mock('../../src/features/toy/toy', async (load) => {
  const { Toy } = await load<typeof import('../../src/features/toy/toy')>();
  return { Toy: breakable('toy', Toy) };
});
vi.mock('../../src/app/top-bar', async (load) => {
  const real = await load<typeof import('../../src/app/top-bar')>();
  return { ...real, TopBar: breakable('bar', real.TopBar) };
});
vi.mock('../../src/features/welcome/welcome', async (load) => {
  const { Welcome } = await load<typeof import('../../src/features/welcome/welcome')>();
  return { Welcome: breakable('welcome', Welcome) };
});
vi.mock('../../src/app/oops', async (load) => {
  const { Oops } = await load<typeof import('../../src/app/oops')>();
  return { Oops: breakable('oops', Oops) };
});
vi.mock('../../src/ui/button', async (load) => {
  const { Button } = await load<typeof import('../../src/ui/button')>();
  return { Button: breakable('button', Button) };
});
vi.mock('../../src/app/teach-together', () => ({
  teachTogether: () => Promise.reject(new Error('a piece is missing')),
}));
vi.mock('../../src/app/start-session', () => ({
  startFromCode: () => Promise.reject(new Error('a piece is missing')),
}));

beforeEach(() => {
  // As the build prints them.
  document.body.innerHTML = `<div class="broken"><dl data-for="GB-ENG"><dt>Childline</dt><dd>0800 1111</dd><dt data-danger>X</dt><dd>999</dd></dl></div>`;
});
afterEach(() => {
  cleanup();
  broken.clear();
  for (const mark of ['data-starting', 'data-broken']) document.documentElement.removeAttribute(mark);
});

/** Whether the page's own words and numbers stand there in place of the app: the marks of build/guard/guard.css. */
const isLastPage = () => ['data-starting', 'data-broken'].every((mark) => document.documentElement.hasAttribute(mark));

function tablet() {
  const { deps } = createFakeTablet();
  const { kiosk } = deps;
  kiosk.setSchool(SCHOOL);
  const view = (name: string) => ({ View: breakable(name, () => <h1>{name}</h1>), load: () => Promise.resolve() });
  const grownUps = ({ onTeach, onSession }: { onTeach: (id: string) => void; onSession: (all: number[]) => void }) => (
    <>
      <button onClick={() => onTeach('secrets')}>Teach</button>
      <button onClick={() => onSession([1, 2, 3, 4])}>Join</button>
    </>
  );
  const parts = {
    tell: view('tell'),
    bands: view('bands'),
    comforts: view('comforts'),
    inBand: () => [],
    lessonHere: () => undefined,
    fetchCommon: () => Promise.resolve(),
    fetchMap: () => Promise.resolve(),
    grownUps: { View: breakable('grown-ups', grownUps), load: () => Promise.resolve() },
  };
  render(<App deps={{ ...deps, parts } as unknown as AppDeps} />);
  return kiosk;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const isKind = () => expect(screen.getByRole('heading', { name: 'Something went wrong here' })).toBeTruthy();

it('covers everything also where the toy breaks: with nothing of the subject, and the way home', async () => {
  const kiosk = tablet();
  broken.add('toy');
  await act(() => kiosk.hide());
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Home']);
  expect(screen.queryByRole('heading')).toBeNull();
  press('Home');
  await screen.findByRole('button', { name: 'Start' });
});

it('never leaves a blank screen where the bar itself breaks: people and numbers stand there', async () => {
  const kiosk = tablet();
  broken.add('bar');
  await act(() => kiosk.begin().go({ name: 'bands' }));
  isKind();
  const text = document.querySelector('main')?.textContent;
  for (const { name } of SCHOOL.people) expect(text).toContain(name);
  expect(text).toContain('Childline: 0800 1111');
  expect(text).toContain('Danger now: 999');
  // Large, and apart from the words around it.
  for (const number of ['0800 1111', '999'])
    expect(screen.getByText(number, { selector: 'mark' }).closest('p')?.dataset['size']).toBe('large');
  broken.clear();
  press('Start again');
  await screen.findByRole('button', { name: 'Start' });
});

it('can be tried again from a welcome screen that broke, and leads to Who can I tell? meanwhile', async () => {
  broken.add('welcome');
  tablet();
  await act(() => undefined);
  isKind();
  press('Who can I tell?');
  await screen.findByRole('heading', { name: 'tell' });
  press('Home');
  broken.clear();
  press('Start again');
  await screen.findByRole('button', { name: 'Start' });
});

it('shows people and numbers where Who can I tell? breaks, and leads back', async () => {
  const kiosk = tablet();
  broken.add('tell');
  await act(() => kiosk.begin().openTell());
  isKind();
  expect(document.querySelector('main')?.textContent).toContain(SCHOOL.people[0]?.where);
  press('Start again');
  await screen.findByRole('button', { name: 'Start' });
});

it('falls back to the page’s own words and numbers where the kind screen breaks too, and Hide covers those', async () => {
  const kiosk = tablet();
  broken.add('bar').add('oops');
  await act(() => kiosk.begin().go({ name: 'bands' }));
  expect(isLastPage()).toBe(true);
  await act(() => kiosk.hide());
  expect(isLastPage()).toBe(false);
  broken.clear();
  press('Home');
  await screen.findByRole('button', { name: 'Start' });
  expect(isLastPage()).toBe(false);
});

it('shows none of them over a shoulder, where all of the toy breaks', async () => {
  const kiosk = tablet();
  broken.add('toy').add('button');
  await act(() => kiosk.hide());
  expect(isLastPage()).toBe(false);
  expect(screen.queryByRole('button')).toBeNull();
});

it('names nobody who is not known', async () => {
  const kiosk = tablet();
  broken.add('tell');
  kiosk.setSchool(SAFE_DEFAULTS);
  await act(() => kiosk.begin().openTell());
  isKind();
  expect(document.querySelector('main')?.textContent).not.toMatch(/\d/);
});

it('leads out of a grown-ups’ side that broke', async () => {
  const kiosk = tablet();
  broken.add('grown-ups');
  await act(() => kiosk.openGrownUps());
  isKind();
  press('Start again');
  await screen.findByRole('button', { name: 'Start' });
});

it.each(['Teach', 'Join'])('says so when a lesson that a grown-up begins is missing a piece: %s', async (name) => {
  const kiosk = tablet();
  await act(() => kiosk.openGrownUps());
  press(name);
  await screen.findByRole('heading', { name: 'Something went wrong here' });
  expect(screen.getByText(saying(common.oops.grownUp))).toBeTruthy();
  expect(kiosk.grownUps.value).toBe(false);
  // An error is no lesson: behind Hide nothing waits to be carried on.
  await act(() => kiosk.hide());
  expect(kiosk.away.value).toBeUndefined();
});
