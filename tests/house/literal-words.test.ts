import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './import-table';
import { sentencesInCode, wordsInView } from './literal-words';

const SRC = join(import.meta.dirname, '../../src');
/** Pages for developers only; they are not in the build. */
const DEVELOPERS = /^art\/gallery\//;
/** What a schema says of a file that breaks it: read by authors, in a terminal. The worker answers with headers, and shows nothing. */
const FOR_AUTHORS = /^(content\/schema|sw)\//;

const files = sourceFiles(SRC).filter((file) => !DEVELOPERS.test(relative(SRC, file)));
const found = (which: readonly string[], words: typeof wordsInView) =>
  which.flatMap((file) => words(file, readFileSync(file, 'utf8')).map((word) => `${relative(SRC, file)}: ${word}`));

describe('words in views', () => {
  it('come from locale files, every one', () => {
    const views = files.filter((file) => file.endsWith('.tsx'));
    expect(views.length).toBeGreaterThan(40);
    expect(found(views, wordsInView)).toEqual([]);
  });

  it.each([
    ['text', '<p>Hello there</p>'],
    ['a name', '<button aria-label="Close it">x</button>'],
    ['an expression', "<p>{'Hello there'}</p>"],
    ['a choice', "<p>{on ? 'Stop it' : t('start')}</p>"],
    ['a template', '<Say text={`Step ${at}`} />'],
    ['a condition', "<p>{done && 'Well done!'}</p>"],
    ['a fallback', "<p>{name ?? 'Hello'}</p>"],
    ['another fallback', "<p>{name || 'Hello'}</p>"],
    ['a sum', "<p>{'Hello ' + name}</p>"],
    ['a sum in a name', "<button aria-label={t('close') + ' it'}>x</button>"],
    ['a condition in a choice', "<p>{on ? (done && 'Done') : t('start')}</p>"],
    ['a choice in a template', "<p>{`${on ? 'On' : ''}`}</p>"],
    ['a cast', "<p>{'Hello' as string}</p>"],
    ['a list', "<p>{['Hello', name].join(' ')}</p>"],
    ['each of many', "<p>{names.map(() => 'Hello')}</p>"],
  ])('are found as %s', (_, view) => {
    expect(wordsInView('planted.tsx', `const view = ${view};`)).toHaveLength(1);
  });

  it.each([
    ['keys, classes and names of drawings', '<p class="big" data-say>{t(\'start\')}<Icon name="next" /></p>'],
    ['a comparison', "<p>{kind === 'story' && <Story />}</p>"],
    ['a key that is put together', "<p>{t('steps.' + kind)}</p>"],
    ['a sum of numbers', '<p>{at + 1}</p>'],
    ['a list of keys', "<p>{(['when', 'note'] as const).map((key) => <b key={key}>{t(key)}</b>)}</p>"],
    ['a bare sign', "<p>{at + ' / ' + of}</p>"],
  ])('are not mistaken in %s', (_, view) => {
    expect(wordsInView('clean.tsx', `const view = ${view};`)).toEqual([]);
  });
});

describe('words beside views', () => {
  it('come from locale files too: a model keeps no sentence', () => {
    const kept = files.filter((file) => !FOR_AUTHORS.test(relative(SRC, file)));
    expect(kept.filter((file) => file.endsWith('.ts')).length).toBeGreaterThan(100);
    expect(found(kept, sentencesInCode)).toEqual([]);
  });

  it.each([
    ['a sentence', 'planted.ts', "export const said = 'Ask a grown-up.';"],
    ['a greeting', 'planted.ts', "export const said = 'Hello, you';"],
    ['a sentence in an object', 'planted.ts', "export const model = () => ({ label: 'Not sure' });"],
    ['a single word', 'planted.ts', "export const say = (on: boolean) => (on ? 'Hello' : '');"],
    ['the beginning of a template', 'planted.ts', 'export const say = (at: number) => `Step ${at}`;'],
    ['the middle of a template', 'planted.ts', 'export const say = (at: number, of: number) => `${at} out of ${of}`;'],
    ['a sentence kept for a view', 'planted.tsx', "const label = 'Close it'; const view = <p>{label}</p>;"],
  ])('are found as %s', (_, file, source) => {
    expect(sentencesInCode(file, source)).toHaveLength(1);
  });

  it.each([
    ['an error', 'throw new Error(`No lesson is called ${id}`);'],
    ['an error of its own kind', "throw new RangeError('Too long for a film');"],
    ['a type', "type Kind = 'not sure' | 'Not sure';"],
    ['a file', "import { a } from './not sure';"],
    ['a key of the keyboard', "if (key === 'Escape') stop();"],
    ['the name of a service that is looked up', "names.find((name) => name.startsWith('Childline'));"],
    ['a key of words', 't(`steps.${id}.text`);'],
    ['a list of selectors', "const focusable = 'button, select, textarea';"],
    ['a question to the browser', "matchMedia('(prefers-reduced-motion: reduce)');"],
    ['markup', 'const path = \'<path d="M3 20q7-6" stroke-width="2"/>\';'],
  ])('are not mistaken in %s', (_, source) => {
    expect(sentencesInCode('clean.ts', source)).toEqual([]);
  });
});
