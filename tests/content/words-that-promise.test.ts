import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const EN = join(import.meta.dirname, '../../locales/en');
const read = (file: string) => readFileSync(join(EN, file), 'utf8');
const all = (folder: string) => readdirSync(join(EN, folder)).map((name) => [name, read(`${folder}/${name}`)] as const);

/** What 'Who can I tell?' says on all its pages. */
const tell = read('tell.json') + read('tell-young.json');

it('sends no child to ‘Who can I tell?’ for how to write to a helpline, which none of its pages says', () => {
  const shows = /write (to|online)|online chat|childline\.org/i.test(tell);
  const sent = all('lessons')
    .filter(([, text]) => /Who can I tell\?” shows how to write/.test(text))
    .map(([name]) => name);
  expect(shows ? [] : sent).toEqual([]);
});

it('sends no teacher to the help pages for an address that stands on none of them', () => {
  const stands = /ceop\.police|childline\.org/i.test(tell);
  const sent = all('teacher')
    .filter(([, text]) => /addresses from the help pages/.test(text))
    .map(([name]) => name);
  expect(stands ? [] : sent).toEqual([]);
});

/** ‘Who can I tell?’ names CEOP and Report Remove in UK regions alone (report-online-page.tsx); a lesson knows no region. */
it('says where CEOP is for, as it does of Report Remove, since a child in Ireland or elsewhere meets the lesson too', () => {
  const { steps } = JSON.parse(read('lessons/take-it-down.json')) as { steps: Record<string, { text: string }> };
  expect(steps['report-remove']!.text).toMatch(/\bUK\b/);
  expect(steps['ceop']!.text).toMatch(/\bUK\b/);
});
