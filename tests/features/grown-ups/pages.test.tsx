import { screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PORTRAITS, type School } from '../../../src/domain/school';
import type { StorageKey } from '../../../src/platform/storage';
import { SCHOOL_PORTRAITS } from '../../../src/art/school-portraits';
import { SCHOOL } from '../../support/schools';
import { newTablet, openGrownUps, PIN, setUpTablet, type Tablet } from './render-grown-ups';

async function unlocked(tablet: Tablet) {
  const side = await openGrownUps(tablet);
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan' });
  return side;
}

async function open(page: string, school: Partial<School> = {}, change: Partial<Tablet> = {}) {
  const side = await unlocked({ ...(await setUpTablet({ ...SCHOOL, ...school })), ...change });
  await side.press(page);
  return side;
}

const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
const main = () => screen.getByRole('main').textContent ?? '';

describe('every page', () => {
  it('has the honest line, one heading that takes the focus, and the way to help in one tap', async () => {
    const side = await unlocked(await setUpTablet());
    const names = within(screen.getByRole('navigation'))
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual([
      'Plan',
      'Run a session',
      'Class picture',
      'Read everything',
      'Print',
      'Our school',
      'Copy to tablets',
      'If a child tells you something',
      'This device',
      'Guides',
      'Reset',
    ]);
    for (const name of [...names.slice(1), names[0] ?? '']) {
      await side.press(name);
      expect(
        within(screen.getByRole('contentinfo')).getByText('Not yet reviewed by a safeguarding professional.'),
      ).toBeDefined();
      const headings = [...document.querySelectorAll('h1')];
      expect(headings).toHaveLength(1);
      await vi.waitFor(() => expect(document.activeElement).toBe(headings[0]));
      const bar = within(screen.getByRole('navigation'));
      expect(bar.getByText('If a child tells you something')).toBeDefined();
      expect(bar.getByText(name).getAttribute('aria-current')).toBe('page');
    }
    await side.press('Close and lock');
    expect(side.onClose).toHaveBeenCalledOnce();
  });

  it('is there on a tablet that was never set up, but for a reset of nothing', async () => {
    const side = await openGrownUps();
    await side.passGate();
    const names = within(screen.getByRole('navigation'))
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual(['Set up', 'Copy to tablets', 'If a child tells you something', 'This device', 'Guides']);
  });

  it('never claims to prevent anything', async () => {
    const side = await unlocked(await setUpTablet());
    for (const page of ['Our school', 'If a child tells you something', 'This device', 'Guides', 'Reset']) {
      await side.press(page);
      expect(main().length).toBeGreaterThan(100);
      expect(main()).not.toMatch(/prevent/i);
    }
  });
});

describe('if a child tells you something', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says what helps and what harms, and who the DSL is', async () => {
    await open('If a child tells you something');
    for (const words of [
      /Stay calm/,
      /Let the child set the pace/,
      /You were right to tell. It is not your fault/,
      /“Tell me.” “Explain that to me.” “Describe what happened.”/,
      /Do not promise to keep it secret/,
      /Do not investigate/,
      /Do not confront/,
      /exact words, the time and the place/,
      /Tell your DSL at once/,
      /look after yourself/,
    ]) {
      expect(main()).toMatch(words);
    }
    expect(main()).toContain(SCHOOL.dsl.name);
    expect(main()).toContain(SCHOOL.dsl.contact);
  });

  it('begins with the DSL and how to reach them: that is what a teacher looks for who has just been told', async () => {
    await open('If a child tells you something');
    const first = within(screen.getByRole('main')).getAllByRole('heading', { level: 2 })[0];
    expect(first?.textContent).toBe('Your DSL');
    const card = first?.closest('section');
    expect(card?.textContent).toContain(SCHOOL.dsl.name);
    expect(card?.textContent).toContain(SCHOOL.dsl.contact);
    expect(within(screen.getByRole('main')).getAllByText(SCHOOL.dsl.name)).toHaveLength(1);
  });

  it('is one tap away on a phone too, where the other pages fold away', async () => {
    const side = await unlocked(await setUpTablet());
    const pages = screen.getByRole('button', { name: 'Pages' });
    const bar = screen.getByRole('navigation');
    expect(pages.getAttribute('aria-expanded')).toBe('false');
    expect(pages.getAttribute('aria-controls')).toBe(bar.id);
    await side.press('Pages');
    expect(pages.getAttribute('aria-expanded')).toBe('true');
    await side.user.click(within(bar).getByText('Guides'));
    expect(pages.getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    ['GB-ENG', /Call 999/],
    ['GB-NIR', /Call 999/],
    ['IE', /Call your emergency number/],
    ['elsewhere', /Call your emergency number/],
  ] as const)('in %s gives a number only where it is known to be right', async (region, words) => {
    await open('If a child tells you something', { region });
    expect(main()).toMatch(words);
    expect(/999/.test(main())).toBe(region.startsWith('GB'));
  });

  it('says that no DSL is entered where none is', async () => {
    const side = await openGrownUps(newTablet());
    await side.passGate();
    await side.press('If a child tells you something');
    expect(screen.getByText(/No DSL is entered on this tablet/)).toBeDefined();
  });

  it('prints', async () => {
    const side = await open('If a child tells you something');
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await side.press('Print this page');
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('this device', () => {
  it('says in words what works', async () => {
    await open('This device');
    await vi.waitFor(() => expect(fact('Version')).toBe('1.2.3+0a1b2c3d'));
    expect(fact('Works offline')).toBe('Yes. A copy is kept on this tablet.');
    expect(fact('Set-up')).toBe('Set up.');
    await vi.waitFor(() => expect(fact('Storage is kept')).toMatch(/^Yes/));
    expect(screen.getByText('English: Fiona, a voice on this tablet.')).toBeDefined();
  });

  it.each([
    ['unsupported', /^No\./],
    ['installing', /^Not yet\./],
    ['cut-off', /^Not yet\. The connection was cut/],
    ['no-room', /^Not yet\. The files need more room/],
    ['update-waiting', /newer version is waiting/],
  ] as const)('says in words that it is not all well: %s', async (offline, words) => {
    await open('This device', {}, { offline });
    expect(fact('Works offline')).toMatch(words);
  });

  it.each([
    [false, /^Not promised/],
    [undefined, /does not say/],
  ])('says whether storage is kept: %s', async (safe, words) => {
    const tablet = await setUpTablet();
    tablet.storage.safe = safe;
    const side = await unlocked(tablet);
    await side.press('This device');
    await vi.waitFor(() => expect(fact('Storage is kept')).toMatch(words));
  });

  it('says plainly that there is no voice, and how to add one', async () => {
    const tablet = await setUpTablet();
    tablet.speech.voices.clear();
    const side = await unlocked(tablet);
    await side.press('This device');
    expect(
      screen.getByText('This tablet has no voice of its own for English, so Listen cannot read aloud.'),
    ).toBeDefined();
    expect(screen.getByText(/^Android: /)).toBeDefined();
  });

  it('says what Hide cannot do', async () => {
    await open('This device');
    expect(main()).toMatch(/does not change the history or screens of other apps/);
    expect(main()).toMatch(/watching may notice/);
    expect(main()).toMatch(/Monitoring or recording software on the tablet still sees/);
  });

  it('says that numbers were not checked by phone, and where and when they were seen', async () => {
    await open('This device', { region: 'GB-SCT' });
    expect(screen.getByText('For: Scotland')).toBeDefined();
    expect(fact('Childline, 0800 1111')).toMatch(/^seen in a source read on \d+ \w+ \d{4}, not yet checked by phone/);
    expect(fact('Childline, 0800 1111')).toMatch(/learning\.nspcc\.org\.uk/);
  });

  it('says that no number is shown where none is known', async () => {
    await open('This device', { region: 'elsewhere' });
    expect(screen.getByText(/^No number is shown here/)).toBeDefined();
    expect(screen.getByText(/^No emergency number is shown/)).toBeDefined();
  });
});

describe('guides', () => {
  it('make the honest claim and the data statement', async () => {
    await open('Guides');
    expect(main()).toMatch(/helps children know, name and tell/);
    expect(main()).toMatch(/There is no data about children/);
    expect(main()).toMatch(/not a way to report/);
  });

  it.each<[StorageKey, RegExp]>([
    ['lantern.school', /The tablet keeps the school’s set-up/],
    ['lantern.pin-delay', /how many wrong PINs were tried/],
    ['lantern.plan', /which lesson was run on which day.*day, initials and the lesson’s version/],
    ['lantern.tally', /The class picture keeps numbers for a whole class, without names, and what of them was seen/],
  ])('says what lies under %s', async (_, said) => {
    await open('Guides');
    expect(main()).toMatch(said);
  });

  it('says what a hand-in gives away, what is seen without the PIN, and what lies outside what the PIN guards', async () => {
    await open('Guides');
    expect(main()).toMatch(/not encrypted.*can read what that child answered/);
    expect(main()).toMatch(/Without the PIN.*your local authority/);
    expect(main()).toMatch(/downloads, and no PIN guards it/);
  });
});

describe('portraits', () => {
  it('are as many as a set-up may name', () => {
    expect(SCHOOL_PORTRAITS).toHaveLength(PORTRAITS);
  });
});
