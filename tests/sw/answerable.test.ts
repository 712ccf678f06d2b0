import { expect, it } from 'vitest';
import { answerable } from '../../src/sw/answerable';

const SCOPE = 'https://school.example/lantern/';
const KEPT: Readonly<Record<string, string>> = {
  [`${SCOPE}index.html`]: 'the page',
  [`${SCOPE}assets/lesson.js`]: 'the lesson',
};
const ask = (path: string, more: { method?: string; mode?: string } = {}) =>
  answerable({ method: 'GET', mode: 'cors', url: new URL(path, SCOPE).href, ...more }, SCOPE, (url) => KEPT[url]);

it('answers for a file of the app', () => {
  expect(ask('assets/lesson.js')).toBe('the lesson');
  expect(ask('assets/lesson.js#part')).toBe('the lesson');
});

it('opens the app for any address inside it', () => {
  expect(ask('', { mode: 'navigate' })).toBe('the page');
  expect(ask('anything?else#here', { mode: 'navigate' })).toBe('the page');
});

it.each([
  ['another origin', 'https://elsewhere.example/lantern/index.html', {}],
  ['another app on the same host', '/other/index.html', { mode: 'navigate' }],
  ['something sent', 'index.html', { method: 'POST' }],
  ['a file that was never kept', 'assets/unknown.js', {}],
  ['a question put to a file', 'assets/lesson.js?child=1', {}],
])('leaves %s to the browser', (_what, path, more) => {
  expect(ask(path, more)).toBeUndefined();
});
