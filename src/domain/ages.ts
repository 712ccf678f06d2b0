import type { Band } from '../content/schema/lesson';

/** Four to seven: pictures before words, shorter lines, 'safe grown-up', and the way on at the right side, away from where small hands rest. */
export const isYoung = (band: Band): boolean => band === '4-5' || band === '5-7';
