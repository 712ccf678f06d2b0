import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { TELL_ROW, type TellPage } from '../../../src/domain/screen';
import { openTell, PEOPLE } from './render-tell';

const HEADINGS = {
  hand: 'My helping hand',
  'first-words': 'What can I say?',
  'not-listened': 'If they do not listen',
  'help-now': 'Help now',
  'what-next': 'What happens next?',
  'for-a-friend': 'Tell for a friend',
} as const;

/** Those of the row, and the two that are opened from one of them. */
const EVERY_PAGE = Object.keys({
  ...HEADINGS,
  'report-online': '',
  afterwards: '',
} satisfies Record<TellPage, string>) as TellPage[];

const SCHOOL = { people: PEOPLE, region: 'GB-ENG' } as const;

const heading = () => screen.getByRole('heading', { level: 1 });
const focused = () => document.activeElement?.textContent;
const nav = () => within(screen.getByRole('navigation', { name: 'Who can I tell?' }));

it.each(TELL_ROW)('opens on %s alone, with one heading that takes the focus', async (page) => {
  const { container } = await openTell({ tell: { page } });
  expect(heading().textContent).toBe(HEADINGS[page]);
  expect(container.querySelectorAll('[data-focus="heading"]')).toHaveLength(1);
  expect(heading().getAttribute('tabindex')).toBe('-1');
});

it.each(TELL_ROW)('leads from %s to every other page in one tap, and says where it is', async (from) => {
  const { user, container } = await openTell({ tell: { page: from } });
  const way = (page: (typeof TELL_ROW)[number]) => nav().getAllByRole('button')[TELL_ROW.indexOf(page)] as HTMLElement;
  for (const to of TELL_ROW.filter((page) => page !== from)) {
    await user.click(way(to));
    expect(heading().textContent).toBe(HEADINGS[to]);
    expect([...container.querySelectorAll('[aria-current="page"]')]).toEqual([way(to)]);
    await user.click(way(from));
    expect(heading().textContent).toBe(HEADINGS[from]);
  }
});

it('walks all pages with Next, and back again', async () => {
  const { user } = await openTell();
  const walked = [heading().textContent];
  while (screen.queryByRole('button', { name: 'Next' })) {
    await user.click(screen.getByRole('button', { name: 'Next' }));
    walked.push(heading().textContent);
  }
  expect(walked).toEqual(TELL_ROW.map((page) => HEADINGS[page]));
  while (screen.queryByRole('button', { name: 'Back' })) await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(heading().textContent).toBe(HEADINGS.hand);
});

it.each(TELL_ROW)('has exactly one way back from %s to what lay under it', async (page) => {
  const { user, seen } = await openTell({ tell: { page } });
  await user.click(screen.getByRole('button', { name: 'Back to my lesson' }));
  expect(seen.closed).toBe(1);
});

it('names the start where no lesson lies under it', async () => {
  await openTell({ backTo: 'start' });
  expect(screen.getByRole('button', { name: 'Back to the start' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Back to my lesson' })).toBeNull();
});

it('works by keyboard alone: to Help now and back to the lesson', async () => {
  const { user, seen } = await openTell();
  while (focused() !== 'Help now') await user.tab();
  await user.keyboard('{Enter}');
  expect(heading().textContent).toBe('Help now');
  while (focused() !== 'Back to my lesson') await user.tab();
  await user.keyboard(' ');
  expect(seen.closed).toBe(1);
});

it.each(EVERY_PAGE)('offers nothing to write in, nothing to send and no link on %s', async (page) => {
  const { container } = await openTell({ school: SCHOOL, band: '11-13', tell: { page } });
  expect(container.querySelector('section')?.dataset['page']).toBe(page);
  expect(
    container.querySelectorAll('input, textarea, select, form, a, [role="link"], iframe, [contenteditable]'),
  ).toHaveLength(0);
  // The name of a service, which a child has to know to find it.
  expect(container.textContent?.replaceAll('Report Remove', '')).not.toMatch(/\breport\b/i);
});

it('says that the tablet sends nothing where a child picks people and where a child looks for help', async () => {
  const { user } = await openTell();
  const note = 'This tablet does not send messages. Tell a person, so they can help.';
  expect(screen.getByText(note)).toBeDefined();
  await user.click(nav().getByRole('button', { name: 'Help now' }));
  expect(screen.getByText(note)).toBeDefined();
});

it.each(EVERY_PAGE)('lets Listen read all words seen on %s, apart from the buttons that lead away', async (page) => {
  const { container } = await openTell({ school: SCHOOL, band: '11-13', tell: { page, words: 'hurt' } });
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const silent: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.textContent?.trim() && !parent?.closest('[data-say], button')) silent.push(node.textContent);
  }
  expect(silent).toEqual([]);
  expect(container.querySelectorAll('[data-say]').length).toBeGreaterThan(3);
});
