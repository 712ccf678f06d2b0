import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LANGUAGES, COMMON_EN, loadWords } from 'virtual:lantern-locales';
import { describeLanguage } from '../../build/languages';
import {
  languageWordsModule,
  localesModule,
  localesPlugin,
  moreWordsModule,
  needsRoom,
  titlesOf,
} from '../../build/locales-plugin';
import { missingWords } from '../../build/missing-words';

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
  expect(languageWordsModule({ folder, pseudo: true }, 'ar-XB')).toContain(
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
  expect(source.match(/=> import\(/g)).toHaveLength(1);
  expect(source).toContain('"en/titles": () => import("virtual:lantern-titles/en")');
});

it('gives a further language one short row on the first screen, and nothing else', () => {
  const before = localesModule({ folder, pseudo: false });
  for (const file of ['cy/common', 'cy/tell', 'cy/toy', 'cy/run', 'cy/lessons/secrets']) {
    mkdirSync(dirname(join(folder, `${file}.json`)), { recursive: true });
    writeFileSync(join(folder, `${file}.json`), '{"hello":"Helo {{name}}"}');
  }
  const row = '{"code":"cy","name":"Cymraeg","dir":"ltr"},';
  expect(localesModule({ folder, pseudo: false }).replace(row, '')).toBe(before);
});

it('leads to the lessons of the source language, and to all that another one says', () => {
  expect(localesModule({ folder, pseudo: false })).not.toContain('secrets');
  const more = moreWordsModule({ folder, pseudo: false });
  expect(more).toMatch(/"en\/lessons\/secrets": \(\) => import\(.*secrets\.json"\)/);
  expect(more).toContain('"pl": () => import("virtual:lantern-words/pl")');
  expect(more).not.toMatch(/"en": |common/);
  const polish = languageWordsModule({ folder, pseudo: false }, 'pl');
  expect(polish).toMatch(/"pl\/common": \(\) => import\(.*pl\/common\.json"\)/);
  expect(polish).toContain('"pl/titles": () => import("virtual:lantern-titles/pl")');
});

it('takes a translation for a draft until its status says that it was checked, and never says so to a child', () => {
  const rows = () => localesModule({ folder, pseudo: false });
  expect(rows()).not.toContain('checked');
  writeFileSync(join(folder, 'status.json'), '{"ar":"draft","en":"checked","pl":"checked"}');
  expect(rows().match(/"checked"/g)).toHaveLength(1);
  expect(rows()).toMatch(/"code":"pl"[^}]*"checked":true/);
});

/** What the plugin does at the start of a build, or of the tablet's page while somebody writes. */
const start = (command: 'build' | 'serve') => () => {
  const plugin = localesPlugin({ folder, pseudo: false });
  (plugin.configResolved as (config: { command: string }) => void)({ command });
  (plugin.buildStart as (this: unknown) => void).call({
    error: (problem: string) => {
      throw new Error(problem);
    },
  });
};

it('fails a build in which a language lacks a file, a key or a sentence, and names it', () => {
  expect(missingWords(folder)).toEqual([
    'locales/ar/common.json is missing',
    'locales/ar/lessons/secrets.json is missing',
    'locales/pl/lessons/secrets.json is missing',
  ]);
  expect(start('build')).toThrow('locales/pl/lessons/secrets.json is missing');
  expect(start('serve')).not.toThrow();
  rmSync(join(folder, 'ar'), { recursive: true });
  mkdirSync(join(folder, 'pl/lessons'));
  writeFileSync(join(folder, 'en/lessons/secrets.json'), '{"a":"1","b":{"c":"2"},"n_one":"3","n_other":"4"}');
  writeFileSync(join(folder, 'pl/lessons/secrets.json'), '{"b":{"c":" "},"n_few":"3","n_other":"4","z":"5"}');
  expect(missingWords(folder)).toEqual([
    'locales/pl/lessons/secrets.json says nothing at a',
    'locales/pl/lessons/secrets.json says nothing at b.c',
  ]);
  writeFileSync(join(folder, 'pl/lessons/secrets.json'), '{"a":"1","b":{"c":"2"},"n_other":"4"}');
  expect(start('build')).not.toThrow();
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
  expect(await loadWords('en', 'lessons/secrets')).toMatchObject({ title: 'Secrets and surprises' });
  await expect(loadWords('en', 'nothing')).rejects.toThrow('No words: en/nothing');
  await expect(loadWords('xx', 'common')).rejects.toThrow('No words: xx/common');
});
