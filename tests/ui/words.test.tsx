import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AnswerCard } from '../../src/ui/answer-card';
import { Say } from '../../src/ui/say';
import { SymbolsContext } from '../../src/ui/symbols-context';

afterEach(cleanup);

const PICTURES = new Map([
  ['mum', 'mum.svg'],
  ['not sure', 'cloud.svg'],
  ['don’t tell', 'hush.svg'],
  ['tell', 'speak.svg'],
]);

const withSymbols = (shown: preact.ComponentChildren) =>
  render(<SymbolsContext.Provider value={(words) => PICTURES.get(words)}>{shown}</SymbolsContext.Provider>);

/** Each word that has a picture, with it. */
const pairs = () =>
  [...document.querySelectorAll('ruby')].map((ruby) => [
    ruby.textContent,
    ruby.querySelector('img')?.getAttribute('src'),
  ]);

it('a word with a hyphen stands whole, and its sentence stays one text', () => {
  render(<Say text="A grown-up’s job, not **a well-known friend’s**, Ada Okonkwo-Fairweather." />);
  const whole = [...document.querySelectorAll('[data-say] span')];
  expect(whole.map(({ textContent }) => textContent)).toEqual(['grown-up', 'well-known']);
  expect(new Set(whole.map(({ className }) => className)).size).toBe(1);
  expect(document.querySelector('[data-say]')?.textContent).toBe(
    'A grown-up’s job, not a well-known friend’s, Ada Okonkwo-Fairweather.',
  );
});

describe('words with symbols', () => {
  it('are plain words for all who did not ask', () => {
    render(<Say text="Tell Mum." />);
    expect(document.querySelector('ruby, img')).toBeNull();
  });

  it('have a picture under each word that has one, also within the marked phrase, and two words before one', () => {
    withSymbols(<Say text="Jo is not sure. “Don’t tell **Mum** or Dad!” Tell." />);
    expect(pairs()).toEqual([
      ['not sure', 'cloud.svg'],
      ['Don’t tell', 'hush.svg'],
      ['Mum', 'mum.svg'],
      ['Tell', 'speak.svg'],
    ]);
  });

  it('stay one text, for whoever hears them', () => {
    withSymbols(<Say text="Jo is not sure. Tell **Mum**, not mummy." as="h1" />);
    expect(document.querySelector('[data-say]')?.textContent).toBe('Jo is not sure. Tell Mum, not mummy.');
  });

  it('stand on answers too', () => {
    withSymbols(<AnswerCard label="Tell Mum" onChoose={() => undefined} />);
    expect(screen.getByRole('button', { name: 'Tell Mum' })).toBeTruthy();
    expect(pairs()).toHaveLength(2);
  });
});
