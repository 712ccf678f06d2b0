import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { createWords, ensureWords } from '../../../src/i18n/i18n';
import { WordsContext } from '../../../src/i18n/words-context';

const i18n = createWords();
await ensureWords(i18n, 'en', 'class');

/** A screen that speaks the words of running a class. */
export const withClassWords = (view: ComponentChild) => (
  <WordsContext.Provider value={{ i18n, language: 'en' }}>{view}</WordsContext.Provider>
);

export const renderWithClassWords = (view: ComponentChild) => render(<>{withClassWords(view)}</>);
