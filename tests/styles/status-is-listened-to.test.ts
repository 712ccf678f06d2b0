import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../house/import-table';
import { hidesStatus, hidingRules, statusesIn } from './status-regions';

const SRC = join(import.meta.dirname, '../../src');

// A box that is hidden is not in the accessibility tree, and one that comes into it together with its first words is not announced:
// a child who cannot see would answer and hear nothing, no reason and no 'not their fault' (https://github.com/w3c/aria/issues/2154).
describe('what is announced when it fills', () => {
  const views = sourceFiles(SRC).filter((file) => file.endsWith('.tsx'));
  const statuses = views.map((file) => statusesIn(file, readFileSync(file, 'utf8'), SRC));
  const classes = statuses.flatMap((found) => found.classes);
  const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  const hidings = sheets.flatMap((sheet) =>
    hidingRules(readFileSync(join(SRC, sheet), 'utf8')).map((rule) => ({ ...rule, sheet })),
  );

  it('was looked for: there are many, and many rules that hide', () => {
    expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(25);
    expect(classes.length).toBeGreaterThan(12);
    expect(hidings.length).toBeGreaterThan(8);
    for (const { sheet } of classes) expect(sheets).toContain(sheet);
  });

  it('is never hidden while it is empty', () => {
    const faults = hidings
      .filter((rule) =>
        hidesStatus(
          rule,
          classes.filter(({ sheet }) => sheet === rule.sheet).map(({ name }) => name),
        ),
      )
      .map(({ sheet, selector }) => `${sheet}: ${selector}`);
    expect(faults).toEqual([]);
  });
});

describe('a status', () => {
  const file = join(SRC, 'features/code/planted.tsx');
  const within = (view: string) => statusesIn(file, `import css from './code.module.css';\nconst view = ${view};`, SRC);

  it.each([
    ['plain', `<p class={css['said']} role="status" />`],
    ['in an expression', `<p role={on ? 'status' : 'alert'} class={css['said']}>{words}</p>`],
    ['by its way of being listened to', `<div aria-live="polite" class={css['said']} />`],
  ])('is found %s', (_, view) => {
    expect(within(view)).toEqual({ count: 1, classes: [{ sheet: 'features/code/code.module.css', name: 'said' }] });
  });

  it('is not taken for an alert, which is heard the moment it comes', () => {
    expect(within(`<p class={css['said']} role="alert" />`).count).toBe(0);
  });
});

describe('a rule that hides', () => {
  const subjects = (css: string) => hidingRules(css).map(({ subject }) => subject);

  it.each([
    ['what is not laid out', '.said:empty { display: none; }', ['.said:empty']],
    [
      'what is not seen',
      `@layer ui { .a > .said[data-empty='true'] { padding: 0; visibility: hidden; } }`,
      [`.said[data-empty='true']`],
    ],
    ['each of a list', '.a .b, .c:is(.d, .e) { display:none }', ['.b', '.c:is(.d, .e)']],
    ['in a box of its own', '@media (width < 4px) { .a + p:empty { display: none } }', ['p:empty']],
  ])('is found: %s', (_, css, found) => {
    expect(subjects(css)).toEqual(found);
  });

  it('is not one that takes the ground away, one for paper, or one that is only written about', () => {
    expect(subjects(`.a:empty { padding: 0; background: none; }`)).toEqual([]);
    expect(subjects(`@media print { .a { display: none; } }`)).toEqual([]);
    expect(subjects(`/* .a { display: none; } */ .b { display: grid; }`)).toEqual([]);
  });

  it.each([
    ['.said:empty', true],
    [`.said[data-empty='true']`, true],
    ['p:empty', true],
    ['.other:empty', false],
    ['svg', false],
  ])('hides a status or not: %s', (subject, hides) => {
    expect(hidesStatus({ selector: subject, subject }, ['said'])).toBe(hides);
  });
});
