import { fireEvent, screen } from '@testing-library/preact';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import words from '../../locales/en/common.json';
import feelings from '../../locales/en/lessons/feelings.json';
import { BANDS } from '../../src/content/schema/lesson';
import { SCHOOL, stored } from '../support/schools';

// The whole app as `main` puts it together, for what no part of it can show alone.

const IDLE = SCHOOL.idleMinutes * 60_000;
const A_TEXT = 60_000;
/** A loaded machine reads the pieces of the app slowly. */
const PATIENCE = 30_000;

/** A voice that takes a minute for each text. */
class Utterance {
  onend = () => {};
  constructor(readonly text: string) {}
}
let said: Utterance | undefined;
const synthesis = {
  getVoices: () => [{ name: 'Fiona', lang: 'en-GB', localService: true }],
  speak(utterance: Utterance) {
    said = utterance;
    setTimeout(() => said === utterance && utterance.onend(), A_TEXT);
  },
  cancel: () => (said = undefined),
};

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'performance', 'Date'] });
  vi.stubGlobal('speechSynthesis', synthesis);
  Object.assign(window, { speechSynthesis: synthesis });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('visualViewport', null);
  localStorage.setItem('lantern.school', stored({ ...SCHOOL, bands: [...BANDS] }));
  document.body.innerHTML = '<div id="app"></div>';
  await import('../../src/main');
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const heading = () => document.querySelector('h1')?.textContent;
const asked = () => document.querySelector('dialog h2')?.textContent;

beforeEach(async () => {
  tap(words.start);
  await vi.waitFor(() => expect(heading()).toBe(words.bands.heading), PATIENCE);
});

it('never asks a child who is being read to whether they are there', async () => {
  tap(words.listen.start);
  for (let passed = 0; passed < IDLE; passed += A_TEXT) {
    expect(said?.text).toBeTruthy();
    await vi.advanceTimersByTimeAsync(A_TEXT);
    expect(asked()).toBeUndefined();
  }
  // Once the voice has come to its end, nobody may be there.
  await vi.advanceTimersByTimeAsync(BANDS.length * A_TEXT);
  expect(said).toBeUndefined();
  await vi.advanceTimersByTimeAsync(IDLE);
  expect(heading()).toBe(words.appName);
});

it.each([
  ['is put away', () => new Event('pagehide')],
  ['comes back out of the cache', () => Object.assign(new Event('pageshow'), { persisted: true })],
])('shows nothing of a visit in the turn in which the page %s', (_, sign) => {
  dispatchEvent(sign());
  expect(heading()).toBe(words.appName);
});

/** What browsers do after the `keydown` of Enter: `keypress`, whose default is a click, goes to whatever has the focus by then. */
async function pressEnter() {
  const down = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(down);
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  if (!down.defaultPrevented && document.activeElement instanceof HTMLElement) document.activeElement.click();
}

it('presses nothing but ‘I am here’ by the Enter that answers it', async () => {
  const step = () => document.querySelector('[role="img"][aria-label^="Step"]')?.getAttribute('aria-label');
  dispatchEvent(new Event('pagehide'));
  dispatchEvent(new Event('pageshow'));
  await vi.waitFor(() => tap(words.start), PATIENCE);
  await vi.waitFor(() => tap(words.bands['7-9']), PATIENCE);
  await vi.waitFor(() => tap(feelings.title), PATIENCE);
  await vi.waitFor(() => screen.getByRole('button', { name: words.lesson.next }), PATIENCE);
  const first = step();
  expect(first).toMatch(/^Step 1 of/);
  await vi.advanceTimersByTimeAsync(IDLE + 1000);
  expect(asked()).toBe(words.idle.heading);
  expect(document.activeElement?.textContent).toBe(words.idle.stay);
  await pressEnter();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked()).toBeUndefined();
  expect(step()).toBe(first);
});
