import { describe, expect, it } from 'vitest';
import common from '../../locales/en/common.json';
import { createWords, ensureWords, languageOf, languages, lessonWord } from '../../src/i18n/i18n';

describe('words', () => {
  it('speak at once, without fetching anything', () => {
    expect(createWords().t('start')).toBe(common.start);
  });

  it('never show a key: what is missing throws, and the error screen takes over', () => {
    expect(() => createWords().t('nothing.like.this' as never)).toThrow('No words for');
  });

  it('never change language in the middle of a screen', () => {
    const words = createWords();
    expect(() => words.getFixedT('cy', 'common')('start')).toThrow('No words for');
  });

  it('of a lesson come when they are wanted, and only once', async () => {
    const words = createWords();
    await ensureWords(words, 'en', 'lessons/secrets');
    await ensureWords(words, 'en', 'lessons/secrets');
    expect(lessonWord(words, 'en', 'secrets', 'title')).toBe('Secrets and surprises');
  });

  it('that are not on the tablet are a rejection, not a blank', async () => {
    await expect(ensureWords(createWords(), 'en', 'lessons/nowhere')).rejects.toThrow();
  });

  // Polish counts two to four in a form of its own: a page that lacks it is clumsy, and not gone.
  it.each([0, 1, 2, 5, 22])('count %i in a language that lacks the form for it', (count) => {
    const words = createWords();
    const forms = { left_one: '{{count}} tablet, {{place}}', left_other: '{{count}} tablets, {{place}}' };
    words.addResourceBundle('pl', 'picture', { more: forms, start: 'Start' });
    const said = words.getFixedT('pl', 'picture')('more.left' as never, { count, place: 'B<2' } as never);
    expect(said).toBe(count === 1 ? '1 tablet, B<2' : `${count} tablets, B<2`);
    expect(() => words.getFixedT('pl', 'picture')('more.right' as never, { count } as never)).toThrow('No words for');
  });

  it('fill in what they are given', () => {
    expect(createWords().t('lesson.progress', { at: 2, of: 9 })).toContain('2');
  });
});

describe('languages', () => {
  it('are the ones in the house, each with a direction', () => {
    expect(languages().map(({ code }) => code)).toContain('en');
    expect(languageOf('en').dir).toBe('ltr');
    expect(languageOf('not-a-language').code).toBe('en');
  });
});
