import { describe, expect, it } from 'vitest';
import { CAST } from '../../src/art/cast';
import { before, factsOf, means, saidIn, says } from './support/facts';
import { CALLED } from './support/names';
import { inOrder } from './support/sentences';
import { waysToSay } from './support/ways';

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

  it.each([
    ['(he/she) will stop', 'Then she will stop.', 'she will stop'],
    ['next time(,/) tell', 'Next time, tell.', 'Next time, tell'],
    ['next time(,/) tell', 'Next time tell.', 'Next time tell'],
    ['(hits/kicks) (him/her[$/ hard/,])', 'A girl hits her.', 'hits her'],
    ['(hits/kicks) (him/her[$/ hard/,])', 'A girl kicks her hard', 'kicks her'],
    ['(hits/kicks) (him/her[$/ hard/,])', 'A boy kicks her', 'kicks her'],
    ['^(kick/hit) him', 'It hurts. Kick him!', 'Kick him'],
    ['^(kick/hit) him', '“Kick him!”', 'Kick him'],
  ])('%j is found in %j as %j', (phrase, text, found) => {
    expect(saidIn(text, [phrase])).toEqual([found]);
  });

  it.each([
    ['(he/she) will stop', 'The bus will stop.'],
    ['(hits/kicks) (him/her[$/ hard/,])', 'She kicks her ball.'],
    ['^(kick/hit) him', 'They kick him.'],
  ])('%j is not found in %j', (phrase, text) => {
    expect(saidIn(text, [phrase])).toEqual([]);
  });

  it('does not stand where a longer one says something else', () => {
    const phrase = { say: 'can tell', unless: ['can tell by'] };
    expect(says('Ana can tell by his face.', [phrase])).toBe(false);
    expect(says('Ana can tell by his face. She can tell Mum.', [phrase])).toBe(true);
  });

  it.each([
    ['Mum listens to Kai.', true],
    ['Mum never listens to Kai.', false],
    ['Nobody listens to Kai.', false],
    ['She doesn’t stop, and listens to nobody. Dad listens to Kai.', true],
  ])('is meant, or not: %s', (text, meant) => {
    expect(means(text, 'en', ['listens to Kai'])).toBe(meant);
  });

  it('of many ways can be said in each of them', () => {
    expect(waysToSay('^(he/she) (let/lets it (go/be)) … on*')).toEqual([
      'he let on',
      'she let on',
      'he let on',
      'he lets it go on',
      'he lets it be on',
    ]);
  });

  it('has something before it, or nothing', () => {
    expect(before('It does not stop abuse.', 'stop* abuse')).toBe('It does not ');
    expect(before('It helps.', 'stop* abuse')).toBe('');
  });
});

it('a text falls into sentences in their order, and what is spoken is known', () => {
  expect(inOrder('He shouts. “It’s your fault!” It is not. “I know,” says Ana.')).toEqual([
    { sentence: 'He shouts.', spoken: false },
    { sentence: 'It’s your fault!', spoken: true },
    { sentence: 'It is not.', spoken: false },
    { sentence: 'I know,', spoken: true },
    { sentence: 'says Ana.', spoken: false },
  ]);
});

it('the rules know every child of the cast by name', () => {
  const children = Object.entries(CAST).filter(([, { age }]) => ['little', 'child', 'tween'].includes(age));
  const names = children.map(([id]) => CALLED[id as keyof typeof CAST]).filter((name) => /^\p{Lu}/u.test(name));
  expect(names.length).toBeGreaterThanOrEqual(24);
  expect(names.filter((name) => !factsOf('en').names.includes(name))).toEqual([]);
});
