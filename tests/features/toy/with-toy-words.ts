import { createWords, ensureWords, type I18n } from '../../../src/i18n/i18n';

/** English words with those of the toys aboard. */
export async function toyWords(): Promise<{ i18n: I18n; language: string }> {
  const i18n = createWords();
  await ensureWords(i18n, 'en', 'toy');
  return { i18n, language: 'en' };
}
