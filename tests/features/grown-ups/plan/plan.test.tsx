import { configure, render, screen, within } from '@testing-library/preact';
import { CATALOGUE, loadLesson } from 'virtual:lantern-catalogue';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PLAN, type Plan } from '../../../../src/domain/plan';
import type { PageProps } from '../../../../src/features/grown-ups/page-props';
import { PlanPage } from '../../../../src/features/grown-ups/plan/plan-page';
import { createPlanStore } from '../../../../src/features/grown-ups/plan-store.model';
import { createWords, ensureWords } from '../../../../src/i18n/i18n';
import { WordsContext } from '../../../../src/i18n/words-context';
import { createFakeClock } from '../../../support/fake-clock';
import { SCHOOL } from '../../../support/schools';
import { newTablet, openGrownUps, PIN, setUpTablet, type Tablet } from '../render-grown-ups';

// Sixty-nine lessons come when they come: a loaded machine is slow, not wrong.
configure({ asyncUtilTimeout: 30_000 });

// A test DOM has nothing to scroll either.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const LESSONS = await Promise.all(CATALOGUE.map(({ id }) => loadLesson(id)));
const TODAY = '2026-11-20';
const versionOf = (id: string) => LESSONS.find((lesson) => lesson.id === id)!.version;

/** A tablet on 20 November 2026, with what it has noted so far. */
async function tabletWith(plan: Partial<Plan> = {}, school = SCHOOL): Promise<Tablet> {
  const tablet = { ...(await setUpTablet(school)), clock: createFakeClock(new Date(2026, 10, 20, 9).getTime()) };
  tablet.storage.kept.set('lantern.plan', JSON.stringify({ ...EMPTY_PLAN, ...plan }));
  return tablet;
}

async function openPlan(tablet: Tablet) {
  const side = await openGrownUps(tablet);
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: /^(Next for|Nothing is due for)/ });
  return side;
}

const stored = (tablet: Tablet) => tablet.storage.read('lantern.plan') as Plan;
const next = () => screen.getByRole('heading', { name: /^(Next for|Nothing is due for)/ }).textContent;
const row = (title: string) => within(screen.getByText(title, { selector: 'button' }).closest('tr')!);
const POINTS = [
  /Your DSL knows/,
  /Every adult in the room/,
  /Parents and carers/,
  /Ground rules are ready/,
  /absent or opted out/,
  /calm task/,
  /last thing before home time or a weekend/,
];

describe('a scheme of work', () => {
  it('has every lesson of a band in order, with its recaps and checks', async () => {
    await openPlan(await tabletWith());
    const ids = LESSONS.filter(({ band }) => band === '7-9').length;
    expect(within(screen.getByRole('table')).getAllByText('Taught today')).toHaveLength(ids);
    const text = screen.getByRole('table').textContent ?? '';
    const places = ['Before the lessons', 'Lesson 1 ', 'Lesson 2 ', 'After the lessons', 'Recap, a week on'].map(
      (words) => text.indexOf(words),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('notes a lesson as taught today, goes on to the next, and takes it back', async () => {
    const tablet = await tabletWith({ taught: { feelings: '2026-11-12' } });
    const side = await openPlan(tablet);
    expect(next()).toBe('Next for 7 to 9: Secrets and surprises');
    await side.user.click(row('Secrets and surprises').getByText('Taught today'));
    expect(stored(tablet).taught).toEqual({ feelings: '2026-11-12', secrets: TODAY });
    expect(row('Secrets and surprises').getByText('Taught on 20 November 2026')).toBeDefined();
    expect(next()).not.toContain('Secrets and surprises');
    await side.user.click(row('Secrets and surprises').getByText('Take it back'));
    expect(stored(tablet).taught).toEqual({ feelings: '2026-11-12' });
    expect(next()).toContain('Secrets and surprises');
  });

  it('brings back the day that was there before when ‘Again today’ was a slip', async () => {
    const tablet = await tabletWith({ taught: { feelings: '2026-11-12' } });
    const side = await openPlan(tablet);
    await side.user.click(row('Feelings that warn me').getByText('Again today'));
    expect(stored(tablet).taught).toEqual({ feelings: TODAY });
    await side.user.click(row('Feelings that warn me').getByText('Take it back'));
    expect(stored(tablet).taught).toEqual({ feelings: '2026-11-12' });
    await side.user.click(row('Feelings that warn me').getByText('Take it back'));
    expect(stored(tablet).taught).toEqual({});
  });

  it('says which recaps are due, later and done, with their days', async () => {
    await openPlan(await tabletWith({ taught: { feelings: '2026-10-02', 'recap-7-9-week': '2026-10-09' } }));
    expect(row('A look back: one week').getByText('Done on 9 October 2026')).toBeDefined();
    expect(row('A look back: one month').getByText('Due since 1 November 2026')).toBeDefined();
    expect(row('A look back: three months').getByText('Later: 1 January 2027')).toBeDefined();
  });

  it('says of a recap done before the last lesson that it is due again', async () => {
    const tablet = await tabletWith({ taught: { feelings: '2026-11-02', 'recap-7-9-week': '2026-10-09' } });
    const side = await openPlan(tablet);
    const recap = row('A look back: one week');
    expect(recap.getByText('Due since 9 November 2026')).toBeDefined();
    expect(recap.getByText('Done on 9 October 2026')).toBeDefined();
    await side.user.click(recap.getByText('Taught today'));
    expect(stored(tablet).taught['recap-7-9-week']).toBe(TODAY);
    expect(row('A look back: one week').getByText('Done on 20 November 2026')).toBeDefined();
  });

  it.each([
    ['full', /no room left/],
    ['unavailable', /does not let Lantern keep anything/],
  ] as const)('says plainly that nothing was kept: %s', async (answer, words) => {
    const tablet = await tabletWith();
    const side = await openPlan(tablet);
    tablet.storage.answer = answer;
    await side.user.click(row('Secrets and surprises').getByText('Taught today'));
    expect(row('Secrets and surprises').getByRole('alert').textContent).toMatch(words);
    expect(row('Secrets and surprises').getByText('Not yet')).toBeDefined();
  });

  it('shows each age the school offers', async () => {
    const side = await openPlan(await tabletWith({}, { ...SCHOOL, bands: ['7-9', '11-13'] }));
    await side.user.click(screen.getByRole('radio', { name: '11 to 13' }));
    expect(next()).toContain('Next for 11 to 13');
    expect(screen.queryByText('Secrets and surprises')).toBeNull();
  });

  it('starts again with another class after asking, and leaves other ages alone', async () => {
    const plan = { taught: { feelings: '2026-11-02', consent: '2026-11-03' }, prepared: ['7-9', '11-13'] as const };
    const tablet = await tabletWith(plan);
    const side = await openPlan(tablet);
    await side.press('Start again with another class');
    await side.press('Keep them');
    expect(stored(tablet).taught).toEqual(plan.taught);
    await side.press('Start again with another class');
    await side.press('Clear them');
    expect(stored(tablet)).toEqual({ ...EMPTY_PLAN, taught: { consent: '2026-11-03' }, prepared: ['11-13'] });
    expect(screen.queryByText('Start again with another class')).toBeNull();
  });

  it('says when nothing is due', async () => {
    const taught = Object.fromEntries(LESSONS.map(({ id }) => [id, TODAY]));
    await openPlan(await tabletWith({ taught: { ...taught, feelings: TODAY } }));
    expect(next()).toBe('Nothing is due for 7 to 9 today.');
  });
});

describe('before a first lesson', () => {
  it('asks for the list first, and goes on from there', async () => {
    const tablet = await tabletWith();
    const side = await openPlan(tablet);
    await side.press('Teach together on this screen');
    expect(side.onTeach).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Before you start with 7 to 9'));
    for (const point of POINTS) {
      expect(stored(tablet).prepared).toEqual([]);
      await side.user.click(screen.getByRole('checkbox', { name: point }));
    }
    expect(stored(tablet).prepared).toEqual(['7-9']);
    expect(screen.getByText('All ticked. You can start.')).toBeDefined();
    const ways = screen.getAllByText('Teach together on this screen');
    await side.user.click(ways.at(-1)!);
    expect(side.onTeach).toHaveBeenCalledWith('check-7-9-before', 'en');
  });

  it('takes whoever presses the same way again back to a list they had closed', async () => {
    const side = await openPlan(await tabletWith());
    const isThere = () =>
      vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Before you start with 7 to 9'));
    await side.press('Teach together on this screen');
    await isThere();
    await side.press('Close the list');
    await side.press('Teach together on this screen');
    await isThere();
  });

  it('holds nobody up on a tablet that keeps nothing, and says that it keeps nothing', async () => {
    const tablet = await tabletWith();
    const side = await openPlan(tablet);
    tablet.storage.answer = 'unavailable';
    await side.press('Before you start: a list to tick');
    for (const point of POINTS) await side.user.click(screen.getByRole('checkbox', { name: point }));
    expect(screen.getByText(/does not let Lantern keep anything/)).toBeDefined();
    await side.press('Teach together on this screen');
    expect(side.onTeach).toHaveBeenCalledOnce();
  });

  it('asks once for each age, and can be read again', async () => {
    const side = await openPlan(await tabletWith({ prepared: ['7-9'] }));
    await side.press('Read the list again');
    expect(screen.getByText(POINTS[0]!)).toBeDefined();
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    await side.press('Teach together on this screen');
    expect(side.onTeach).toHaveBeenCalledOnce();
  });

  it('takes two taps from the PIN to a lesson on tablets', async () => {
    const side = await openPlan(await tabletWith({ prepared: ['7-9'], taught: { feelings: '2026-11-12' } }));
    await side.press('On tablets');
    await vi.waitFor(() => expect(screen.queryByRole('heading', { name: 'Plan' })).toBeNull());
    expect(within(screen.getByRole('navigation')).getByText('Run a session').getAttribute('aria-current')).toBe('page');
  });
});

describe('a lesson not signed off, where the school asks for it', () => {
  const signedOff = { feelings: { day: '2026-11-25', initials: 'AB', version: versionOf('feelings') } };

  it('says so and cannot be run from here; the way to sign it off stands there', async () => {
    const side = await openPlan(await tabletWith({ signOffNeeded: true, signedOff, prepared: ['7-9'] }));
    expect(screen.getByText(/cannot be run from here/)).toBeDefined();
    for (const way of ['On tablets', 'Teach together on this screen']) expect(screen.queryByText(way)).toBeNull();
    await side.press('Read it and sign it off');
    expect(await screen.findByRole('heading', { name: 'Sign off this lesson' })).toBeDefined();
  });

  it('leaves one that is signed off free, and says by whom and when', async () => {
    const side = await openPlan(await tabletWith({ signOffNeeded: true, signedOff, prepared: ['7-9'] }));
    await side.press('Feelings that warn me');
    expect(await screen.findByText('Signed off here by AB on 25 November 2026.')).toBeDefined();
    await side.press('Teach together on this screen');
    expect(side.onTeach).toHaveBeenCalledWith('feelings', 'en');
  });
});

describe('the page of a lesson', () => {
  const open = async (title: string, plan: Partial<Plan> = {}) => {
    const side = await openPlan(await tabletWith(plan));
    await side.press(title);
    await screen.findByRole('heading', { name: 'The steps' });
    return side;
  };

  it('says all a teacher needs to know', async () => {
    await open('Secrets and surprises');
    expect(document.activeElement?.textContent).toBe('Secrets and surprises');
    expect(screen.getByText('7 to 9 · Lesson 2 · 9 minutes on the screen')).toBeDefined();
    for (const part of [
      'Aims',
      'Words to use',
      'Questions to ask the class',
      'What children often think',
      'To make it easier',
      'To go deeper',
      'For children with SEND',
      'What to watch for',
      'For home',
    ])
      expect(screen.getByRole('heading', { name: part }).nextElementSibling?.textContent).toMatch(/\w/);
    expect(screen.getByText('Not yet reviewed by a safeguarding professional.', { selector: 'main *' })).toBeDefined();
  });

  it('shows each step as a picture and a line', async () => {
    await open('Secrets and surprises');
    const steps = screen.getByRole('heading', { name: 'The steps' }).parentElement!.querySelectorAll('li');
    expect(steps).toHaveLength(LESSONS.find(({ id }) => id === 'secrets')!.steps.length);
    for (const step of steps) {
      expect(step.querySelector('svg, img')).not.toBeNull();
      expect(step.querySelector('p')?.textContent).toMatch(/\w+ \w+/);
    }
  });

  it('shows the ideas it explains and asks, and marks curriculum rows nobody has checked', async () => {
    await open('Secrets and surprises');
    const [ideas, links] = screen.getAllByRole('table').map((table) => table.textContent ?? '');
    expect(ideas).toMatch(/explained and asked/);
    expect(links).toMatch(/To be checked/);
    expect(links).toMatch(/Read at www\.pindersprimary\.co\.uk/);
  });

  it('shows steps in the names of private parts the school has chosen', async () => {
    const title = 'Bodies and privacy';
    const steps = async (bodyNames: 'correct' | 'private-parts') => {
      const side = await openPlan(await tabletWith({}, { ...SCHOOL, bands: ['9-11'], bodyNames }));
      await side.press(title);
      await screen.findByRole('heading', { name: 'The steps' });
      return screen.getByRole('heading', { name: 'The steps' }).parentElement!.querySelectorAll('li').length;
    };
    const whole = LESSONS.find(({ id }) => id === 'body-and-privacy')!.steps;
    expect(await steps('correct')).toBe(whole.filter(({ bodyNames }) => bodyNames !== 'private-parts').length);
    expect(await steps('private-parts')).toBe(whole.filter(({ bodyNames }) => bodyNames !== 'correct').length);
    expect(whole.some(({ bodyNames }) => bodyNames !== undefined)).toBe(true);
  });

  it.each([
    ['Read every word', 'Read everything'],
    ['Print', 'Print'],
    ['All lessons', 'Plan'],
  ])('leads on: %s', async (way, page) => {
    const side = await open('Secrets and surprises');
    const buttons = within(screen.getByRole('main')).getAllByRole('button');
    await side.user.click(buttons.find(({ textContent }) => textContent === way)!);
    expect(within(screen.getByRole('navigation')).getByText(page).getAttribute('aria-current')).toBe('page');
  });

  it('of a recap says what a recap is, and has no notes', async () => {
    await open('A look back: one week');
    expect(screen.getByText(/A recap meets ideas the class has had/)).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Aims' })).toBeNull();
  });
});

describe('finding a lesson', () => {
  const open = async () => {
    const side = await openPlan(await tabletWith());
    await side.user.click(screen.getByRole('radio', { name: 'Find a lesson' }));
    await screen.findByText('69 of 69');
    return side;
  };
  const count = () => Number(/^(\d+) of 69/.exec(screen.getByRole('status').textContent ?? '')?.[1]);

  it('narrows by age, kind, minutes, thread and curriculum link, and clears', async () => {
    const side = await open();
    const pick = async (label: string, option: string | RegExp) => {
      const select = screen.getByLabelText(label);
      await side.user.selectOptions(select, within(select).getByText(option));
    };
    await pick('Age', '7 to 9');
    expect(count()).toBe(LESSONS.filter(({ band }) => band === '7-9').length);
    await pick('Kind', 'Recap');
    expect(count()).toBe(4);
    await pick('Minutes on the screen', 'Up to 4');
    await pick('Thread', 'Touch');
    const found = count();
    expect(found).toBeLessThanOrEqual(4);
    await side.press('Clear all');
    expect(count()).toBe(69);
    await pick('Curriculum link', /privacy for children and adults/);
    expect(count()).toBeGreaterThan(0);
    expect(count()).toBeLessThan(69);
    await pick('Age', '11 to 13');
    expect(screen.getByRole('status').textContent).toMatch(/^0 of 69.*Try with fewer/);
  });

  it('marks curriculum rows that nobody has held against the text', async () => {
    await open();
    const options = within(screen.getByLabelText('Curriculum link')).getAllByRole('option');
    expect(options.filter(({ textContent }) => /\(to be checked\)$/.test(textContent ?? '')).length).toBeGreaterThan(0);
    expect(options.filter(({ textContent }) => !/\(to be checked\)$/.test(textContent ?? '')).length).toBeGreaterThan(
      1,
    );
  });

  it('keeps what was looked for while a lesson is looked at', async () => {
    const side = await open();
    await side.user.selectOptions(screen.getByLabelText('Age'), '7-9');
    await side.press('Secrets and surprises');
    await screen.findByRole('heading', { name: 'The steps' });
    await side.press('All lessons');
    expect(await screen.findByText(/^\d+ of 69$/)).toBeDefined();
    expect(screen.getByLabelText<HTMLSelectElement>('Age').value).toBe('7-9');
  });
});

it('says that a piece is missing where the lessons cannot be had', async () => {
  const gone = () => Promise.reject(new Error('No such file'));
  const powers = { curriculum: { entries: gone, titles: gone } };
  const plan = createPlanStore(newTablet());
  // A page that cannot list the lessons asks for nothing else.
  const given = { powers, plan, school: SCHOOL } as unknown as PageProps;
  const i18n = createWords();
  await Promise.all((['plan', 'teacher'] as const).map((file) => ensureWords(i18n, 'en', file)));
  render(
    <WordsContext.Provider value={{ i18n, language: 'en' }}>
      <PlanPage {...given} />
    </WordsContext.Provider>,
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(/A piece of Lantern is missing/);
});
