import { describe, expect, it } from 'vitest';
import { marksAndPlaceholders, marksOf } from './rules/marks-and-placeholders';
import { holds } from './support/holds';

holds('marks', marksAndPlaceholders, 'texts', [
  {
    name: 'an open mark',
    change: ({ first }) => first('tell-me').say('text', 'You **can tell.'),
    says: /never closed/,
  },
  {
    name: 'a placeholder',
    change: ({ first }) => first('tell-me').say('text', 'Hello {{name}}.'),
    says: /unknown placeholder \{\{name\}\}/,
  },
  {
    name: 'a straight quote',
    change: ({ first }) => first('story').say('nodes.home.text', "Kai's home."),
    says: /straight quote/,
  },
]);

describe('marks of a text', () => {
  it.each([
    ['You **can** tell **today**.', 'more than one'],
    ['You ** can** tell.', 'around nothing, a space'],
    ['You **** tell.', 'around nothing'],
    ['You *can* tell.', 'a single star'],
    ['Hello {name}.', 'a stray brace'],
    ['“Stop, says Kai.', 'a quote that is never closed'],
    ['<b>Stop</b>', 'markup'],
    ['Stop  now.', 'a space'],
    ['Stop. ', 'a space'],
    ['Stop.\n\nNow.', 'a space or line'],
    ['It is "fine".', 'straight'],
  ])('%j has %s', (text, problem) => {
    expect(marksOf(text)).toContainEqual(expect.stringContaining(problem));
  });

  it.each(['“Stop,” says Kai. **It’s OK.**', 'One.\nTwo – and three.', '„Stop” mówi Kai.'])('%j is fine', (text) => {
    expect(marksOf(text)).toEqual([]);
  });

  it('a known placeholder is fine', () => {
    expect(marksOf('Step {{at}} of {{of}}', ['at', 'of'])).toEqual([]);
  });
});
