import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';

// The file as it is, run as the page runs it.
const guard = new Function(readFileSync('build/guard/guard.js', 'utf8')) as () => void;
const root = document.documentElement;

beforeEach(() => {
  vi.useFakeTimers();
  for (const name of [...root.attributes].map((attribute) => attribute.name)) root.removeAttribute(name);
  document.head.replaceChildren();
  document.body.replaceChildren();
  localStorage.clear();
  root.setAttribute('data-starting', '');
  knowing(() => true);
});

/** The test's own document knows no styles, and the guard minds. Given what is asked in one text, as 'height: 1dvh'. */
function knowing(supports: ((asked: string) => boolean) | undefined) {
  vi.stubGlobal('CSS', supports && { supports: (...asked: string[]) => supports(asked.join(': ')) });
}

function fail(tag: string, attributes: Record<string, string> = {}) {
  const element = document.createElement(tag);
  Object.assign(element, attributes);
  document.head.append(element);
  element.dispatchEvent(new Event('error'));
}

it('stands there from the start and waits', () => {
  guard();
  expect(root.hasAttribute('data-guarded')).toBe(true);
  expect(root.hasAttribute('data-broken')).toBe(false);
});

it.each([
  ['a script is missing', () => fail('script')],
  ['a style is missing', () => fail('link', { rel: 'stylesheet' })],
  ['a script throws', () => window.dispatchEvent(new ErrorEvent('error'))],
  ['a promise fails that nobody waits for', () => window.dispatchEvent(new Event('unhandledrejection'))],
  ['nothing happens for half a minute', () => vi.advanceTimersByTime(30_000)],
])('opens the kind page when %s', (_what, happen) => {
  guard();
  happen();
  expect(root.hasAttribute('data-broken')).toBe(true);
});

it('leaves no mark once the app runs, which has a kind page of its own', () => {
  guard();
  root.removeAttribute('data-starting');
  fail('script');
  vi.advanceTimersByTime(30_000);
  expect(root.hasAttribute('data-broken')).toBe(false);
});

it('does not mind a missing picture or font', () => {
  guard();
  fail('img');
  fail('link', { rel: 'preload' });
  expect(root.hasAttribute('data-broken')).toBe(false);
});

it.each([
  ['knows no boxes that ask for their room', (asked: string) => !asked.startsWith('container-type')],
  ['knows no :has()', (asked: string) => !asked.includes(':has')],
  ['knows no dvh', (asked: string) => !asked.includes('dvh')],
  ['cannot even be asked', undefined],
])('opens it at once, with the words for school IT and no app, in a browser that %s', (_what, supports) => {
  knowing(supports);
  document.body.innerHTML = '<div id="app">welcome</div>';
  guard();
  expect(root.hasAttribute('data-broken')).toBe(true);
  expect(root.hasAttribute('data-too-old')).toBe(true);
  document.dispatchEvent(new Event('readystatechange'));
  expect(document.getElementById('app')).toBeNull();
});

it('leaves the app alone in a browser that knows all of it', () => {
  const listen = vi.spyOn(document, 'addEventListener');
  guard();
  expect(root.hasAttribute('data-too-old')).toBe(false);
  expect(listen).not.toHaveBeenCalled();
  listen.mockRestore();
});

it.each([
  ['the region the school set', '{"version":1,"school":{"region":"IE"}}', 'IE'],
  ['the usual one before that', undefined, 'GB-ENG'],
  ['the usual one when what is stored is damaged', '{"region":', 'GB-ENG'],
])('shows the numbers of %s', (_what, stored, region) => {
  if (stored) localStorage.setItem('lantern.school', stored);
  guard();
  expect(root.getAttribute('data-region')).toBe(region);
});

const school = (...comforts: string[]) => JSON.stringify({ version: 1, school: { region: 'IE', comforts } });

it.each([
  ['nothing, where nobody asks for anything', '', undefined, null],
  ['the dark that the device wishes', 'color-scheme: dark', undefined, 'dark-room'],
  ['the strong colours that the device wishes', 'contrast: more', undefined, 'high-contrast'],
  ['the dark of the school, whatever the device wishes', 'contrast: more', school('dark-room'), 'dark-room'],
  ['all that the school set', '', school('larger-text', 'high-contrast'), 'larger-text high-contrast'],
  ['the letters of the school in the dark of the device', 'scheme: dark', school('symbols'), 'symbols dark-room'],
  ['the dark of the device, where the school set nothing', 'scheme: dark', school(), 'dark-room'],
])('wears from the first picture on %s', (_what, wish, stored, worn) => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: wish !== '' && query.includes(wish) }));
  if (stored) localStorage.setItem('lantern.school', stored);
  guard();
  expect(root.getAttribute('data-comforts')?.trim() ?? null).toBe(worn);
});

it('stands at the door also where a browser cannot be asked for its colours', () => {
  vi.stubGlobal('matchMedia', undefined);
  guard();
  expect(root.hasAttribute('data-guarded')).toBe(true);
});

it('asks for a repaired version from time to time while the app cannot start, and leaves a running one alone', async () => {
  const update = vi.fn(async () => undefined);
  const getRegistration = vi.fn(async () => ({ update }));
  Object.defineProperty(navigator, 'serviceWorker', { value: { getRegistration }, configurable: true });
  guard();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(update).toHaveBeenCalled();
  update.mockClear();
  root.removeAttribute('data-starting');
  await vi.advanceTimersByTimeAsync(600_000);
  expect(update).not.toHaveBeenCalled();
});
