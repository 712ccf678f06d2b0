import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { i18n as I18n } from 'i18next';
import { expect, it, vi } from 'vitest';
import { withoutDebugWords } from '../../build/quiet-plugin';

const folder = createRequire(import.meta.url)
  .resolve('i18next/package.json')
  .replace('package.json', '');
const CODE = readFileSync(`${folder}dist/esm/i18next.js`, 'utf8');

/** A module as it would run in the build. */
const moduleOf = async (code: string) =>
  (
    (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as {
      default: I18n;
    }
  ).default;

/** What a tablet asks of it, and what it must not ask: words that are missing, numbers, a language that is not there. */
async function answers(code: string) {
  const i18n = (await moduleOf(code)).createInstance();
  // Words that no file of ours has.
  const t = i18n.t as (key: string, options: Record<string, unknown>) => string;
  await i18n.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { common: { hello: 'Hello {{name}}', one: { two: 'Deep' } } } },
  });
  i18n.addResourceBundle('en', 'more', { count_one: '{{count}} step', count_other: '{{count}} steps' });
  await i18n.changeLanguage('xx');
  return [
    t('hello', { ns: 'common', name: 'Kai' }),
    t('hello', { ns: 'common' }),
    t('one.two', { ns: 'common' }),
    t('one', { ns: 'common' }),
    t('nothing', { ns: 'nowhere' }),
    ...[1, 2].map((count) => t('count', { ns: 'more', lng: 'en', count })),
    i18n.exists('hello', { ns: 'common' }),
  ];
}

it('leaves i18next’s answers as they are', async () => {
  expect(await answers(withoutDebugWords(CODE))).toEqual(await answers(CODE));
});

it('takes out what it says with `debug` alone, and no error', () => {
  const quiet = withoutDebugWords(CODE);
  expect(quiet.match(/(?<!false && )this\.logger\.(log|warn|deprecate)\(/g)).toBeNull();
  expect(quiet.match(/this\.logger\.error\(/g)?.length).toBe(CODE.match(/this\.logger\.error\(/g)?.length);
});

it('may take it out: without `debug` nothing of it is printed', async () => {
  const said = (['log', 'warn'] as const).map((way) => vi.spyOn(console, way).mockImplementation(() => undefined));
  await answers(CODE);
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
