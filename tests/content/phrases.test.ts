import { describe, expect, it } from 'vitest';
import { before, saidIn } from './support/facts';

describe('a phrase of a language', () => {
  it.each([
    ['must', 'Ana MUST go.'],
    ['don’t tell', "“Don't tell!”"],
    ['victim*', 'two victims'],
    ['not … fault', 'It is **not** Ana’s fault.'],
    ['не … вина', 'Это не твоя вина.'],
    ['не * вин*', 'Это не твоей вины.'],
    ['不是 … 错', '这不是你的错。'],
  ])('%j stands in %j', (phrase, text) => {
    expect(saidIn(text, [phrase])).toEqual([phrase]);
  });

  it.each([
    ['must', 'mustard'],
    ['hit', 'white'],
    ['не', 'небо'],
    ['not … fault', 'It is not her. Fault lines.'],
    ['not … fault', 'nothing at fault'],
    ['a.c', 'abc'],
  ])('%j does not stand in %j', (phrase, text) => {
    expect(saidIn(text, [phrase])).toEqual([]);
  });

  it('has something before it, or nothing', () => {
    expect(before('It does not stop abuse.', 'stop* abuse')).toBe('It does not ');
    expect(before('It helps.', 'stop* abuse')).toBe('');
  });
});
