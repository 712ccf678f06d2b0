import secrets from '../../../../locales/en/lessons/secrets.json';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CATALOGUE, loadLesson } from 'virtual:lantern-catalogue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PLAN, type Plan } from '../../../../src/domain/plan';
import { createFakeClock } from '../../../support/fake-clock';
import { openGrownUps, PIN, setUpTablet, type Tablet } from '../render-grown-ups';

// Sixty-nine lessons come when they come: a loaded machine is slow, not wrong.
configure({ asyncUtilTimeout: 30_000 });

const scrolled = vi.fn();
beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(() => vi.unstubAllGlobals());

const versionOf = (id: string) => CATALOGUE.find((entry) => entry.id === id)!.version;
const signOff = (id: string, more = 0) => ({
  [id]: { day: '2026-11-02', initials: 'AB', version: versionOf(id) + more },
});

/** A tablet on 25 November 2026, with what it has noted so far. */
async function tabletWith(plan: Partial<Plan> = {}): Promise<Tablet> {
  const tablet = { ...(await setUpTablet()), clock: createFakeClock(new Date(2026, 10, 25, 9).getTime()) };
  tablet.storage.kept.set('lantern.plan', JSON.stringify({ ...EMPTY_PLAN, ...plan }));
  return tablet;
}

async function openRead(tablet: Tablet) {
  const side = await openGrownUps(tablet);
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan' });
  await side.press('Read everything');
  await screen.findByRole('heading', { name: 'Lessons' });
  return side;
}

async function openLesson(tablet: Tablet, title: string) {
  const side = await openRead(tablet);
  await side.press(title);
  await screen.findByRole('heading', { name: 'Sign off this lesson' });
  return side;
}

const stored = (tablet: Tablet) => tablet.storage.read('lantern.plan') as Plan;
const rows = () => within(screen.getByRole('table')).getAllByRole('rowheader');
const row = (title: string) => screen.getByText(title, { selector: 'th *' }).closest('tr')?.textContent;

describe('the list', () => {
  it('counts what is signed off as it stands now, and says so lesson by lesson', async () => {
    await openRead(await tabletWith({ signedOff: { ...signOff('feelings'), ...signOff('secrets', -1) } }));
    expect(screen.getByText(`1 of ${CATALOGUE.length} signed off`)).toBeDefined();
    expect(screen.getByText(/Changed since sign-off: 1/)).toBeDefined();
    expect(row('Feelings that warn me')).toMatch(/Signed off here by AB on 2 November 2026/);
    expect(row('Secrets and surprises')).toMatch(/Changed since AB signed it off on 2 November 2026/);
    expect(row('People and tricks')).toMatch(/Not yet reviewed by a safeguarding professional/);
    expect(rows()).toHaveLength(CATALOGUE.length);
  });

  it('narrows to an age, and to what still waits', async () => {
    const side = await openRead(await tabletWith({ signedOff: signOff('feelings') }));
    await side.user.click(screen.getByRole('radio', { name: '7 to 9' }));
    const many = CATALOGUE.filter(({ band }) => band === '7-9').length;
    expect(rows()).toHaveLength(many);
    await side.user.click(screen.getByRole('checkbox', { name: 'Only those not signed off' }));
    expect(rows()).toHaveLength(many - 1);
    expect(screen.queryByText('Feelings that warn me')).toBeNull();
  });

  it('says when nothing waits any more', async () => {
    const signedOff = Object.assign({}, ...CATALOGUE.map(({ id }) => signOff(id))) as Plan['signedOff'];
    const side = await openRead(await tabletWith({ signedOff }));
    expect(screen.getByText(`${CATALOGUE.length} of ${CATALOGUE.length} signed off`)).toBeDefined();
    await side.user.click(screen.getByRole('checkbox', { name: 'Only those not signed off' }));
    expect(screen.getByText('All of these are signed off.')).toBeDefined();
  });
});

describe('the switch', () => {
  const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /only after sign-off/ });

  it('offers children only what is signed off, and says how much that is', async () => {
    const tablet = await tabletWith({ signedOff: signOff('feelings') });
    const side = await openRead(tablet);
    expect(screen.getByText(/find all 69, signed off or not/)).toBeDefined();
    await side.user.click(box());
    expect(stored(tablet).signOffNeeded).toBe(true);
    expect(screen.getByText(/nothing else: 1 of 69/)).toBeDefined();
    await side.user.click(box());
    expect(stored(tablet)).not.toHaveProperty('signOffNeeded');
  });

  it('says when what was noted cannot be read any more, keeps children out of what nobody signed off, and ends with a choice', async () => {
    const tablet = await tabletWith();
    tablet.storage.kept.set('lantern.plan', '{"taught":');
    const side = await openRead(tablet);
    expect(screen.getByText(/can’t be read any more/).getAttribute('role')).toBe('alert');
    expect(box().checked).toBe(true);
    await side.user.click(box());
    expect(screen.queryByText(/can’t be read any more/)).toBeNull();
    expect(stored(tablet)).toEqual(EMPTY_PLAN);
  });

  it('shows no promise that the tablet does not keep', async () => {
    const tablet = await tabletWith();
    const side = await openRead(tablet);
    tablet.storage.answer = 'full';
    await side.user.click(box());
    expect(box().checked).toBe(false);
    expect(screen.getByRole('alert').textContent).toMatch(/no room left/);
  });
});

describe('searching', () => {
  const look = async (side: Awaited<ReturnType<typeof openRead>>, words: string) => {
    await side.user.type(screen.getByLabelText('Words to look for'), `${words}{Enter}`);
  };

  it('finds screens of a band by their words, and opens a lesson at one', async () => {
    const side = await openRead(await tabletWith());
    await side.user.click(screen.getByRole('radio', { name: '7 to 9' }));
    await look(side, 'paints police');
    expect(await screen.findByText('One screen')).toBeDefined();
    await side.user.click(screen.getByText(/^Screen \d+: Story/));
    const heading = await screen.findByText(
      (_, element) => element === document.activeElement && element?.tagName === 'H2',
    );
    expect(heading.parentElement?.textContent).toMatch(/paint[^]*police/);
    expect(scrolled).toHaveBeenCalled();
  });

  it('looks through all ages, and again after coming back', async () => {
    const side = await openRead(await tabletWith());
    await look(side, 'secret');
    const found = await screen.findByText(/^\d+ screens in \d+ lessons/);
    const said = found.textContent;
    await side.user.click(screen.getAllByText(/^Screen \d+/)[0]!);
    await screen.findByRole('heading', { name: 'Sign off this lesson' });
    await side.press('All lessons');
    expect((await screen.findByText(/^\d+ screens in \d+ lessons/)).textContent).toBe(said);
  });

  it('keeps what is typed and not sent when another age is chosen, and looks for what was sent there', async () => {
    const side = await openRead(await tabletWith());
    const field = () => screen.getByLabelText<HTMLInputElement>('Words to look for');
    await look(side, 'secret');
    const all = (await screen.findByText(/^\d+ screens in \d+ lessons/)).textContent;
    await side.user.type(field(), ' paint');
    await side.user.click(screen.getByRole('radio', { name: '7 to 9' }));
    expect(field().value).toBe('secret paint');
    await waitFor(() => {
      const now = screen.getByText(/^\d+ screens in \d+ lessons/).textContent;
      expect(now).not.toBe(all);
    });
  });

  it('says that it found nothing, and that it was asked nothing', async () => {
    const side = await openRead(await tabletWith());
    await side.press('Search');
    expect(screen.getByText('Type a word first.')).toBeDefined();
    await look(side, 'xylophone quartz');
    expect(await screen.findByText('No screen has all of these words.')).toBeDefined();
  });
});

describe('a lesson whole', () => {
  it('shows every screen with its answers, their replies and where they lead', async () => {
    await openLesson(await tabletWith(), 'Secrets and surprises');
    const text = screen.getByRole('main').textContent ?? '';
    for (const words of [
      'Say she is ill on Mondays',
      'Leads to page ‘away’',
      `With every answer: ${secrets.steps['ana-and-the-paints'].notFault}`,
      `A child who cannot see the picture hears: ${secrets.steps['ana-and-the-paints'].nodes.after.scene}`,
      'Not sure',
      'fits',
    ])
      expect(text).toContain(words);
    const steps = (await loadLesson('secrets')).steps;
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(steps.length);
  });

  it('shows both choices of names for private parts, each marked', async () => {
    const side = await openRead(await tabletWith());
    await side.press('Bodies and privacy');
    expect(await screen.findByText(/Only where the school has chosen the correct names/)).toBeDefined();
    expect(screen.getByText(/Only where the school has chosen ‘private parts’/)).toBeDefined();
  });

  it('prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const side = await openLesson(await tabletWith(), 'Secrets and surprises');
    await side.press('Print this lesson');
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('signing off', () => {
  it('notes day, initials and version of this lesson, and of no other', async () => {
    const tablet = await tabletWith();
    const side = await openLesson(tablet, 'Secrets and surprises');
    await side.user.click(screen.getByRole('checkbox', { name: /I have read every screen/ }));
    await side.user.type(screen.getByLabelText('Initials'), 'a.b.');
    await side.press('Sign off');
    expect(stored(tablet).signedOff).toEqual({
      secrets: { day: '2026-11-25', initials: 'AB', version: versionOf('secrets') },
    });
    expect(screen.getAllByText('Signed off here by AB on 25 November 2026.')).toHaveLength(2);
    expect(document.activeElement?.textContent).toContain('Signed off here by AB');
    expect(screen.getByText('Not yet reviewed by a safeguarding professional.')).toBeDefined();
  });

  it('takes an earlier day, and goes on to the next with the same initials', async () => {
    const tablet = await tabletWith();
    const side = await openLesson(tablet, 'Feelings that warn me');
    await side.user.click(screen.getByRole('checkbox', { name: /I have read every screen/ }));
    await side.user.type(screen.getByLabelText('Initials'), 'CD');
    fireEvent.input(screen.getByLabelText('Date'), { target: { value: '2026-11-20' } });
    await side.press('Sign off');
    expect(stored(tablet).signedOff['feelings']?.day).toBe('2026-11-20');
    await side.press('Next without sign-off: Secrets and surprises');
    await screen.findByRole('heading', { name: 'Secrets and surprises' });
    await screen.findByRole('heading', { name: 'Sign off this lesson' });
    expect(screen.getByLabelText<HTMLInputElement>('Initials').value).toBe('CD');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /I have read/ }).checked).toBe(false);
  });

  it('wants it read, initials and no name, and no day to come', async () => {
    const tablet = await tabletWith();
    const side = await openLesson(tablet, 'Secrets and surprises');
    await side.user.type(screen.getByLabelText('Initials'), 'A1');
    fireEvent.input(screen.getByLabelText('Date'), { target: { value: '2026-11-26' } });
    await side.press('Sign off');
    for (const words of [/tick that you have read it/, /Two to five letters, please/, /up to today, please/])
      expect(screen.getByText(words)).toBeDefined();
    expect(stored(tablet).signedOff).toEqual({});
  });

  it('leads whoever pressed too early to the first thing to mend, once at each press', async () => {
    const side = await openLesson(await tabletWith(), 'Secrets and surprises');
    const box = screen.getByRole('checkbox', { name: /I have read every screen/ });
    const initials = screen.getByLabelText<HTMLInputElement>('Initials');
    await side.press('Sign off');
    expect(document.activeElement).toBe(box);
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/tick that you/);
    await side.user.type(initials, 'AB');
    expect(initials.value).toBe('AB');
    expect(document.activeElement).toBe(initials);
    await side.press('Sign off');
    expect(document.activeElement).toBe(box);
    await side.user.clear(initials);
    await side.user.click(box);
    await side.press('Sign off');
    expect(document.activeElement).toBe(initials);
  });

  it('is asked for anew after it was taken back: what was ticked then was ticked for the first one', async () => {
    const tablet = await tabletWith();
    const side = await openLesson(tablet, 'Secrets and surprises');
    await side.press('Sign off');
    await side.user.click(screen.getByRole('checkbox', { name: /I have read every screen/ }));
    await side.user.type(screen.getByLabelText('Initials'), 'AB');
    await side.press('Sign off');
    await side.press('Take the sign-off back');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /I have read every screen/ }).checked).toBe(false);
    expect(screen.queryByText(/tick that you have read it/)).toBeNull();
    await side.press('Sign off');
    expect(stored(tablet).signedOff).toEqual({});
    expect(screen.getByText(/tick that you have read it/)).toBeDefined();
  });

  it('is not said to have failed here when something on another page was not kept', async () => {
    const tablet = await tabletWith();
    tablet.storage.answer = 'full';
    const side = await openRead(tablet);
    await side.user.click(screen.getByRole('checkbox', { name: /only after sign-off/ }));
    expect(screen.getByText(/no room left/)).toBeDefined();
    await side.press('Secrets and surprises');
    await screen.findByRole('heading', { name: 'Sign off this lesson' });
    expect(screen.queryByText(/no room left/)).toBeNull();
    await side.press('All lessons');
    await screen.findByRole('heading', { name: 'Lessons' });
    expect(screen.queryByText(/no room left/)).toBeNull();
  });

  it('says, when it is taken back, that other tablets still have it and have to be gone round', async () => {
    const tablet = await tabletWith({ signOffNeeded: true, signedOff: signOff('secrets') });
    const side = await openLesson(tablet, 'Secrets and surprises');
    await side.press('Take the sign-off back');
    expect(screen.queryByText(/other tablets/i)).not.toBeNull();
  });

  it('is taken back', async () => {
    const tablet = await tabletWith({ signedOff: signOff('secrets') });
    const side = await openLesson(tablet, 'Secrets and surprises');
    await side.press('Take the sign-off back');
    expect(stored(tablet).signedOff).toEqual({});
    expect(screen.getByRole('checkbox', { name: /I have read every screen/ })).toBeDefined();
  });

  it('says plainly that it was not kept', async () => {
    const tablet = await tabletWith();
    const side = await openLesson(tablet, 'Secrets and surprises');
    tablet.storage.answer = 'unavailable';
    await side.user.click(screen.getByRole('checkbox', { name: /I have read every screen/ }));
    await side.user.type(screen.getByLabelText('Initials'), 'AB');
    await side.press('Sign off');
    expect(screen.getByRole('alert').textContent).toMatch(/does not let Lantern keep anything/);
    expect(screen.queryByText(/Signed off here/)).toBeNull();
  });
});
