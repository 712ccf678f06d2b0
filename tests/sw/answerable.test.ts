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
  expect(ask('assets/lesson.js')).toEqual({ kept: 'the lesson' });
  expect(ask('assets/lesson.js#part')).toEqual({ kept: 'the lesson' });
});

it.each(['', '?from=a#here', 'index.html', 'index.html?from=a'])('opens the app at its own address: %j', (path) => {
  expect(ask(path, { mode: 'navigate' })).toEqual({ kept: 'the page' });
});

it.each(['anything', 'a/b/c', 'a/index.html?else#here'])('leads from %j to it', (path) => {
  expect(ask(path, { mode: 'navigate' })).toEqual({ kept: 'the page', elsewhere: true });
});

it('looks for what only a page of the version before asks for', () => {
  expect(ask('assets/before.js')).toEqual({ kept: `${SCOPE}assets/before.js` });
});

it.each([
  ['another origin', 'https://elsewhere.example/lantern/index.html', {}],
  ['another app on the same host', '/other/index.html', { mode: 'navigate' }],
  ['something sent', 'index.html', { method: 'POST' }],
  ['a file that was never kept', 'unknown.json', {}],
  ['a question put to a file', 'favicon.svg?child=1', {}],
])('leaves %s to the browser', (_what, path, more) => {
  expect(ask(path, more)).toBeUndefined();
});
