import type { Band } from '../../../src/content/schema/lesson';

interface BandRules {
  /** Most words in one sentence. */
  sentence: number;
  /** Highest Flesch-Kincaid grade. About two years below the age, because many here read late or are new to English. */
  grade: number;
  /** Share of the full lengths (`lengths.ts`) that a child of this age is given at once. */
  share: number;
}

/**
 * How each band is spoken to (curriculum research, section 6). Ages 4 and 5 read nothing: their lines are spoken, and only their
 * length counts.
 */
export const BAND_RULES: Readonly<Record<Band, BandRules>> = {
  '4-5': { sentence: 8, grade: Infinity, share: 0.5 },
  '5-7': { sentence: 9, grade: 2, share: 0.7 },
  '7-9': { sentence: 12, grade: 3, share: 1 },
  '9-11': { sentence: 15, grade: 5, share: 1 },
  '11-13': { sentence: 18, grade: 6.5, share: 1 },
};

/** The source language; others say the same in up to a third more. */
export const SOURCE = 'en';

/** How much of a limit a language has. */
export const roomFor = (lang: string, limit: number) => (lang === SOURCE ? limit : Math.ceil((limit * 4) / 3));
