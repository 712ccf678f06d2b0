import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LANGUAGES, COMMON_EN, loadWords } from 'virtual:lantern-locales';
import { describeLanguage } from '../../build/languages';
import { lessonWordsModule, localesModule, localesPlugin, needsRoom, titlesOf } from '../../build/locales-plugin';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locales-'));
  for (const file of ['pl/common', 'ar/tell', 'en/common', 'en/lessons/secrets']) {
    const path = join(folder, `${file}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '{"hello":"Hello {{name}}"}');
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const languages = (source: string) =>
  (JSON.parse(/LANGUAGES = (.*);/.exec(source)?.[1] ?? '[]') as { code: string }[]).map(({ code }) => code);

it('offers a language for each folder, the source language first', () => {
  expect(languages(localesModule({ folder, pseudo: false }))).toEqual(['en', 'ar', 'pl']);
});

it('adds the made-up languages only when asked: no child may be offered one', () => {
  expect(localesModule({ folder, pseudo: false })).not.toMatch(/en-XA|ar-XB/);
  const source = localesModule({ folder, pseudo: true });
  expect(languages(source)).toEqual(['en', 'ar', 'pl', 'en-XA', 'ar-XB']);
  expect(lessonWordsModule({ folder, pseudo: true })).toContain(
    '"ar-XB/lessons/secrets": () => import("virtual:lantern-pseudo/ar-XB/lessons/secrets")',
  );
});

it('gives a language whose words are clearly longer smaller letters, and no other', () => {
  expect(['pl', 'ar', 'en'].map((code) => needsRoom(folder, code))).toEqual([false, false, false]);
  writeFileSync(join(folder, 'pl/common.json'), '{"hello":{"you":"Hello, and hello again, {{name}}"}}');
  expect(needsRoom(folder, 'pl')).toBe(true);
  expect(localesModule({ folder, pseudo: false })).toMatch(/"code":"pl"[^}]*"long":true/);
  expect(localesModule({ folder, pseudo: false })).not.toMatch(/"code":"(en|ar)"[^}]*"long"/);
});

it('writes a made-up word file from the source language', () => {
  const plugin = localesPlugin({ folder, pseudo: true });
  const load = plugin.load as (this: unknown, id: string) => string | undefined;
  const source = load.call({ addWatchFile: () => undefined }, '\0virtual:lantern-pseudo/en-XA/lessons/secrets');
  expect(source).toMatch(/^export default \{"hello":"H.+ \{\{name\}\}.*"\}$/);
});

it('keeps the source language aboard and every other file in a chunk of its own', () => {
  const source = localesModule({ folder, pseudo: false });
  expect(source.match(/^import .*$/gm)).toHaveLength(1);
  expect(source).toContain('import COMMON_EN from');
  // Two other word files, and the titles of three languages.
  expect(source.match(/=> import\(/g)).toHaveLength(5);
});

it('lists lessons apart, so that a hundred of them add nothing to the first screen', () => {
  expect(localesModule({ folder, pseudo: false })).not.toContain('secrets');
  expect(lessonWordsModule({ folder, pseudo: false })).toMatch(
    /"en\/lessons\/secrets": \(\) => import\(.*secrets\.json"\)/,
  );
});

it('gathers the titles of a language in one file', () => {
  writeFileSync(join(folder, 'en/lessons/secrets.json'), '{"about":"On secrets.","title":"Secrets","steps":{}}');
  expect(titlesOf({ folder }, 'en')).toEqual({ secrets: { title: 'Secrets', about: 'On secrets.' } });
  expect(titlesOf({ folder }, 'pl')).toEqual({});
});

it.each([
  ['pl', 'Polski', 'ltr'],
  ['cy', 'Cymraeg', 'ltr'],
  ['ar', 'العربية', 'rtl'],
  ['ur', 'اردو', 'rtl'],
  ['ckb', 'کوردیی ناوەندی', 'rtl'],
])('calls %s by its own name, written its own way', (code, name, dir) => {
  expect(describeLanguage(code)).toEqual({ code, name, dir });
});

it('refuses a folder that is no language', () => {
  expect(() => describeLanguage('not a language')).toThrow(RangeError);
});

it('hands the words to the app', async () => {
  expect(LANGUAGES[0]).toEqual({ code: 'en', name: 'English', dir: 'ltr' });
  expect(COMMON_EN.appName).toBe('Lantern');
  expect(await loadWords('en', 'common')).toBe(COMMON_EN);
  await expect(loadWords('en', 'nothing')).rejects.toThrow('No words: en/nothing');
});
