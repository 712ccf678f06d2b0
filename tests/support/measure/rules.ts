import type { Language } from '../words';
import type { FitRules } from './fit';

/** Tablets as schools have them, lying and upright. */
export const SIZES = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 1024, height: 768 },
] as const;

/**
 * Letters of at least 18 px anywhere; words to learn from are 26 px at 1280 (a longer language may take a little off). Names and ways of
 * 'Who can I tell?' are what a child needs most: nowhere less than 21.
 * @param helps on a page of 'Who can I tell?'
 */
export const fitRules = (language: Language, width: number, helps = false): FitRules => ({
  letters: 18,
  body: language !== 'en' ? 18 : width === 1280 ? 26 : helps ? 21 : 18,
  mayScrollDown: false,
  wholeWords: language === 'en',
});

/** Where a child or a school asked for something that needs more room: words to learn from are larger, and the page may scroll. */
export const COMFORT_RULES: FitRules = { letters: 20, body: 30, mayScrollDown: true };

/** With letters twice as large, as a child who sees little has set the tablet. */
export const LARGE_LETTERS = { standard: 32, fixed: 26 };
export const LARGE_RULES: FitRules = { letters: 36, body: 36, mayScrollDown: true };
