import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import classWords from '../../locales/en/class.json';
import { App } from '../../src/app/app';
import type { AppDeps } from '../../src/app/deps';
import { createParts } from '../../src/app/parts';
import numbers from '../../src/content/session-numbers.json';
import { CODE_PICTURES, sessionCode } from '../../src/domain/session-code';
import { createFakeTablet } from '../support/fake-tablet';
import { SCHOOL } from '../support/schools';

const slow = vi.hoisted(() => ({ asked: () => {}, came: () => {}, end: Promise.resolve() as Promise<void> }));
vi.mock('virtual:lantern-catalogue', async (load) => {
  const real = await load<typeof import('virtual:lantern-catalogue')>();
  return {
    ...real,
    async loadLesson(id: string) {
      slow.asked();
      await slow.end;
      const lesson = await real.loadLesson(id);
      slow.came();
      return lesson;
    },
  };
});
afterEach(cleanup);
const PATIENCE = { timeout: 30_000 };

it('a fifth picture, tapped while the lesson is fetched, is none of the code that is begun after "again"', async () => {
  let come = () => {};
  const asked = new Promise<void>((heard) => (slow.asked = heard));
  const came = new Promise<void>((heard) => (slow.came = heard));
  slow.end = new Promise<void>((done) => (come = done));
  const { deps } = createFakeTablet();
  deps.kiosk.setSchool(SCHOOL);
  const parts = createParts(deps.i18n, { read: () => undefined });
  render(<App deps={{ ...deps, parts, random: () => 'ab' } as unknown as AppDeps} />);
  await act(() => deps.kiosk.begin().go({ name: 'code', typed: [] }));
  const code = sessionCode({ lesson: numbers.lessons.secrets, language: 0, stops: false, handIn: false });
  const names = classWords.code.pictures as Record<string, string>;
  const tap = async (at: number) =>
    fireEvent.click(await screen.findByRole('button', { name: names[CODE_PICTURES[at]!]! }, PATIENCE));
  for (const at of code) await tap(at);
  await asked;
  // Nothing seems to happen: one more.
  await tap(3);
  fireEvent.click(await screen.findByRole('button', { name: classWords.code.again }, PATIENCE));
  expect(deps.kiosk.visit.value?.screen.value).toEqual({ name: 'code', typed: [] });
  await act(async () => {
    come();
    await came;
    // What was queued behind the lesson comes in the turns after it.
    for (let turn = 0; turn < 200; turn += 1) await new Promise((done) => setImmediate(done));
  });
  expect(deps.kiosk.visit.value?.screen.value).toEqual({ name: 'code', typed: [] });
});
