import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import feelings from '../../locales/en/lessons/feelings.json';
import secrets from '../../locales/en/lessons/secrets.json';
import words from '../../locales/en/common.json';
import { App } from '../../src/app/app';
import type { AppDeps } from '../../src/app/deps';
import { createParts } from '../../src/app/parts';
import numbers from '../../src/content/session-numbers.json';
import { sessionCode } from '../../src/domain/session-code';
import { createFakeTablet } from '../support/fake-tablet';
import { SCHOOL } from '../support/schools';

/** Lessons that this tablet is slow to find: each waits until a test lets it come, or be lost. */
const slow = vi.hoisted(() => new Map<string, { asked: () => void; end: Promise<void> }>());

vi.mock('virtual:lantern-catalogue', async (load) => {
  const real = await load<typeof import('virtual:lantern-catalogue')>();
  async function loadLesson(id: string) {
    const found = slow.get(id);
    const lesson = await real.loadLesson(id);
    found?.asked();
    await found?.end;
    return lesson;
  }
  return { ...real, loadLesson };
});

afterEach(() => {
  cleanup();
  slow.clear();
});

// A loaded machine fetches the pieces slowly.
const PATIENCE = { timeout: 30_000 };
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }, PATIENCE));
const isKind = () => screen.queryByRole('heading', { name: words.oops.heading }) !== null;

/** Makes a lesson slow. */
function hold(id: string) {
  let come = () => {};
  let lose = () => {};
  let heard = () => {};
  const asked = new Promise<void>((resolve) => (heard = resolve));
  const end = new Promise<void>((resolve, reject) => {
    come = resolve;
    lose = () => reject(new TypeError(`Failed to fetch ${id}`));
  });
  end.catch(() => undefined);
  slow.set(id, { asked: heard, end });
  const after = (ending: () => void) => async () => {
    slow.delete(id);
    ending();
    // Whatever follows from it has happened then.
    await act(() => new Promise((done) => setTimeout(done, 50)));
  };
  return { asked, comes: after(() => come()), isLost: after(() => lose()) };
}

/** A tablet as `main` makes it, but for the grown-ups' side, of which there are the ways out of it alone. */
function tablet() {
  const { deps } = createFakeTablet();
  const { kiosk, i18n } = deps;
  kiosk.setSchool(SCHOOL);
  const code = sessionCode({ lesson: numbers.lessons.secrets, language: 0, stops: false, handIn: false });
  interface Ways {
    onTeach: (id: string, language: string) => void;
    onSession: (pictures: readonly number[]) => void;
  }
  const View = ({ onTeach, onSession }: Ways) => (
    <>
      <button onClick={() => onTeach('secrets', 'en')}>Teach</button>
      <button onClick={() => onSession(code)}>Join</button>
    </>
  );
  const parts = {
    ...createParts(i18n, { read: () => undefined }),
    grownUps: { View, load: () => Promise.resolve() },
  };
  const random = (bytes: number) => 'ab'.repeat(bytes);
  render(<App deps={{ ...deps, parts, random } as unknown as AppDeps} />);
  return kiosk;
}

/** What a child has begun who took the tablet meanwhile. */
async function nextChild(kiosk: ReturnType<typeof tablet>) {
  await act(() => kiosk.begin().beginLesson('feelings', ['one', 'two']));
  await act(() => kiosk.visit.value?.lessonEvent({ type: 'tap', id: 'an answer' }));
  const visit = kiosk.visit.value;
  const before = { screen: visit?.screen.value, lesson: visit?.lesson.value };
  return () => {
    expect(kiosk.visit.value).toBe(visit);
    expect({ screen: visit?.screen.value, lesson: visit?.lesson.value }).toEqual(before);
  };
}

it('of two lanterns the later one is begun, and goes on when the other comes', async () => {
  const first = hold('secrets');
  const kiosk = tablet();
  await tap(words.start);
  await tap(secrets.title);
  await first.asked;
  await tap(feelings.title);
  await screen.findByRole('img', { name: /^Step 1 of/ }, PATIENCE);
  await act(() => kiosk.visit.value?.lessonEvent({ type: 'next' }));
  const before = kiosk.visit.value?.lesson.value;
  await first.comes();
  expect(kiosk.visit.value?.screen.value).toEqual({ name: 'lesson', lesson: 'feelings' });
  expect(kiosk.visit.value?.lesson.value).toBe(before);
});

it('a lantern that is lost after another was tapped does not take the map away from under that one', async () => {
  const [first, second] = [hold('secrets'), hold('feelings')];
  const kiosk = tablet();
  await tap(words.start);
  await tap(secrets.title);
  await first.asked;
  await tap(feelings.title);
  await second.asked;
  await first.isLost();
  expect(isKind()).toBe(false);
  await second.comes();
  expect(kiosk.visit.value?.screen.value).toEqual({ name: 'lesson', lesson: 'feelings' });
});

it.each(['comes', 'isLost'] as const)(
  'a lesson for the board that %s after the side was left stops no child',
  async (late) => {
    const lesson = hold('secrets');
    const kiosk = tablet();
    await act(() => kiosk.openGrownUps());
    await tap('Teach');
    await lesson.asked;
    await act(() => kiosk.closeGrownUps());
    const isUndisturbed = await nextChild(kiosk);
    await lesson[late]();
    isUndisturbed();
  },
);

it('a session that is joined as the side is left begins on no child’s tablet', async () => {
  const kiosk = tablet();
  await act(() => kiosk.openGrownUps());
  await tap('Join');
  // Before the code that reads the pictures has come.
  await act(() => kiosk.closeGrownUps());
  const isUndisturbed = await nextChild(kiosk);
  await act(() => new Promise((done) => setTimeout(done, 500)));
  isUndisturbed();
});

it('a session that a grown-up joins and of which a piece is missing says so', async () => {
  const lesson = hold('secrets');
  const kiosk = tablet();
  await act(() => kiosk.openGrownUps());
  await tap('Join');
  await lesson.asked;
  await lesson.isLost();
  expect(kiosk.grownUps.value).toBe(false);
  expect(isKind()).toBe(true);
});

it('and where that grown-up has handed the tablet on by then, says it to no child', async () => {
  const lesson = hold('secrets');
  const kiosk = tablet();
  await act(() => kiosk.openGrownUps());
  await tap('Join');
  await lesson.asked;
  await act(() => kiosk.end());
  const isUndisturbed = await nextChild(kiosk);
  await lesson.isLost();
  isUndisturbed();
});
