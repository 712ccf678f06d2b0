import type { Language } from '../../i18n/i18n';

/** The label of an answer that goes somewhere ('A lie → Tell'): its arrow points the way its language is read. */
export const pointing = (label: string, dir: Language['dir']): string =>
  dir === 'rtl' ? label.replaceAll('→', '←') : label;
