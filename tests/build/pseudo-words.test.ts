import { expect, it } from 'vitest';
import { pseudoText, pseudoWords } from '../../build/pseudo-words';

it('is about a third longer, and still readable', () => {
  const text = 'Tell a safe adult today';
  const made = pseudoText(text, 'en-XA');
  expect(made.length / text.length).toBeGreaterThanOrEqual(1.35);
  expect(made.length / text.length).toBeLessThan(1.5);
  expect(made.normalize('NFD').replace(/[\u0300-\u036f]/g, '')).toMatch(/^Te/);
});

it('uses only letters that the first fonts carry', () => {
  expect(pseudoText('The quick brown fox jumps over a lazy dog. ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'en-XA')).toMatch(
    /^[\u0020-\u00ff]+$/,
  );
});

it.each(['en-XA', 'ar-XB'] as const)('leaves placeholders, nesting, marks and line breaks alone in %s', (code) => {
  const made = pseudoText('Hello {{name}}, keep **this phrase**\n$t(other.key) and on', code);
  for (const part of ['{{name}}', '**', '\n', '$t(other.key)']) expect(made).toContain(part);
  expect(made.match(/\*\*/g)).toHaveLength(2);
});

it('turns every word round for the right-to-left one, and no placeholder', () => {
  expect(pseudoText('Go on {{n}}', 'ar-XB')).toMatch(
    /^\u200f\u202eG\S+\u202c\u200f \u200f\u202e\S+\u202c\u200f \{\{n\}\}$/,
  );
});

it.each([
  ['ages', 'Ages 11 to 31. Here', '11', '31.'],
  ['ages with a dash', 'For ages 9–11 (31) here', '9–11', '(31)'],
  ['services', 'Try Childline or CEOP today', 'Childline', 'CEOP'],
])('leaves numbers and names of services alone in both, as any translation does: %s', (_, text, ...kept) => {
  for (const code of ['en-XA', 'ar-XB'] as const) {
    const words = pseudoText(text, code).split(/\s/);
    for (const one of kept) expect(words).toContain(one);
  }
});

it('goes through a whole file, whatever its depth', () => {
  const words = { a: 'One', b: { c: ['Two', { d: 'Three' }] }, n: 3, no: null };
  const made = pseudoWords(words, 'en-XA') as typeof words;
  expect(made).toEqual({
    a: expect.stringMatching(/^Ø/),
    b: { c: [expect.stringMatching(/^Tw/), { d: expect.stringMatching(/^Thr/) }] },
    n: 3,
    no: null,
  });
});

it('leaves alone what is not words', () => {
  expect(pseudoText('1234', 'en-XA')).toBe('1234');
});

it('counts in a made-up language like Arabic: every form of a word that counts is there', () => {
  const words = { tablets_one: 'a tablet', tablets_other: '{{count}} tablets' };
  expect(Object.keys(pseudoWords(words, 'ar-XB') as object).sort()).toEqual(
    ['few', 'many', 'one', 'other', 'two', 'zero'].map((form) => `tablets_${form}`),
  );
  expect(Object.keys(pseudoWords(words, 'en-XA') as object)).toEqual(['tablets_one', 'tablets_other']);
});
