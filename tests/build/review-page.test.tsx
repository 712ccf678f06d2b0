import { describe, expect, it } from 'vitest';
import { reviewPage } from '../../build/review-page';
import { flat, LESSONS } from '../content/support/lessons';

const lessons = LESSONS.map(({ lesson, words }) => ({ lesson, words: new Map(flat(words['en']!)) }));

describe('the page for whoever reads before children do', () => {
  it('has every lesson, in words and pictures, and says that nobody has reviewed them', () => {
    const page = reviewPage(lessons.slice(0, 3), '0.0.0');
    document.body.innerHTML = page.slice(page.indexOf('<body>') + 6);
    for (const { words } of lessons.slice(0, 3))
      expect(document.querySelector('h1 ~ article h2') && document.body.textContent).toContain(words.get('title'));
    expect(document.querySelectorAll('article')).toHaveLength(3);
    expect(document.querySelectorAll('.scene svg').length).toBeGreaterThan(15);
    expect(document.body.textContent).toContain('Not yet reviewed by a safeguarding professional');
    expect(document.body.textContent).not.toContain('**');
  });

  it('needs nothing from elsewhere', () => {
    expect(reviewPage(lessons.slice(0, 1), '0.0.0')).not.toMatch(/(src|href)="(https?:|\/)/);
  });
});
