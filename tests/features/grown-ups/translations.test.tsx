import { configure, screen, within } from '@testing-library/preact';
import { CATALOGUE } from 'virtual:lantern-catalogue';
import { expect, it, vi } from 'vitest';
import { EMPTY_PLAN, type Plan } from '../../../src/domain/plan';
import type { Language } from '../../../src/i18n/i18n';
import { createFakeClock } from '../../support/fake-clock';
import { SCHOOL } from '../../support/schools';
import { openGrownUps, PIN, setUpTablet, type Tablet } from './render-grown-ups';

// Seventy lessons come when they come: a loaded machine is slow, not wrong.
configure({ asyncUtilTimeout: 30_000 });

// Irish has been checked; Spanish is a draft, and no code has a number for it. Both say the English words.
vi.mock('virtual:lantern-locales', async (original) => {
  const here = await original<{ LANGUAGES: Language[]; loadWords: (lng: string, ns: string) => Promise<object> }>();
  return {
    ...here,
    LANGUAGES: [
      ...here.LANGUAGES.filter(({ code }) => code === 'en'),
      { code: 'es', name: 'Español', dir: 'ltr' },
      { code: 'ga', name: 'Gaeilge', dir: 'ltr', checked: true },
    ],
    loadWords: (_: string, ns: string) => here.loadWords('en', ns),
  };
});

const TITLE = 'Feelings that warn me';
const DRAFT = 'Español – draft translation';
const { version } = CATALOGUE.find(({ id }) => id === 'feelings')!;
const AB = { day: '2026-11-02', initials: 'AB', version };

async function tabletWith(plan: Partial<Plan> = {}): Promise<Tablet> {
  const tablet = await setUpTablet({ ...SCHOOL, languages: ['en', 'es', 'ga'], bands: ['7-9'] });
  tablet.storage.kept.set('lantern.plan', JSON.stringify({ ...EMPTY_PLAN, prepared: ['7-9'], ...plan }));
  return { ...tablet, clock: createFakeClock(new Date(2026, 10, 25, 9).getTime()) };
}

async function open(tablet: Tablet, page: string) {
  const side = await openGrownUps(tablet);
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan', level: 1 });
  await side.press(page);
  return side;
}

const signed = (tablet: Tablet) => (tablet.storage.read('lantern.plan') as Plan).signedOff;

it('is called a draft beside its name until it was checked, where languages are chosen', async () => {
  await open(await tabletWith(), 'Our school');
  const group = await screen.findByRole('group', { name: 'Languages to offer' });
  expect(
    within(group)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent),
  ).toEqual(['English', DRAFT, 'Gaeilge']);
  expect(group.textContent).toMatch(/has not been checked by a second native speaker/);
});

it('is read and signed off by itself', async () => {
  const tablet = await tabletWith({ signedOff: { feelings: AB }, signOffNeeded: true });
  const side = await open(tablet, 'Read everything');
  await screen.findByRole('heading', { name: 'Lessons' });
  expect(screen.getByText(`English: 1 of ${CATALOGUE.length} signed off`)).toBeDefined();
  await side.user.click(screen.getByRole('radio', { name: DRAFT }));
  expect(await screen.findByText(`${DRAFT}: 0 of ${CATALOGUE.length} signed off`)).toBeDefined();
  await side.press(TITLE);
  const sign = await screen.findByRole('button', { name: 'Sign off' });
  expect(screen.getByRole('radio', { name: DRAFT })).toHaveProperty('checked', true);
  expect(document.querySelector('[lang="es"]')).not.toBeNull();
  await side.user.click(
    screen.getByRole('checkbox', { name: `I have read every screen of this lesson in this language: ${DRAFT}.` }),
  );
  await side.user.type(screen.getByLabelText(/^Initials/), 'cd');
  await side.user.click(sign);
  expect(signed(tablet)).toEqual({ feelings: AB, 'es/feelings': { day: '2026-11-25', initials: 'CD', version } });
  await side.press('Take the sign-off back');
  expect(signed(tablet)).toEqual({ feelings: AB });
});

it('is not run where only the English was signed off and the school asks for sign-off', async () => {
  const side = await open(await tabletWith({ signedOff: { feelings: AB }, signOffNeeded: true }), 'Run a session');
  await side.user.click(await screen.findByRole('radio', { name: new RegExp(`^${TITLE}`) }));
  await screen.findByRole('button', { name: 'Show the code to the class' });
  expect(screen.getByText(/^English: Signed off here by AB/)).toBeDefined();
  for (const radio of screen.getAllByRole('radio', { name: DRAFT })) await side.user.click(radio);
  expect(screen.queryByRole('button', { name: 'Show the code to the class' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Teach together' })).toBeNull();
  expect(screen.getByText(`${DRAFT}: Not yet reviewed by a safeguarding professional.`)).toBeDefined();
});

it('leads from the plan to reading just that language', async () => {
  const side = await open(await tabletWith({ signedOff: { feelings: AB }, signOffNeeded: true }), 'Plan');
  await screen.findAllByText(TITLE);
  await side.press(TITLE);
  const pick = await screen.findByLabelText('Language of the lesson');
  await screen.findByRole('button', { name: 'Teach together on this screen' });
  await side.user.selectOptions(pick, DRAFT);
  expect(screen.queryByRole('button', { name: 'Teach together on this screen' })).toBeNull();
  await side.press('Read it and sign it off');
  await screen.findByRole('heading', { name: 'Sign off this lesson' });
  expect(screen.getByRole('radio', { name: DRAFT })).toHaveProperty('checked', true);
});

it('says why no code starts it where it has no number, and what can be done', async () => {
  const side = await open(await tabletWith(), 'Run a session');
  await side.user.click(await screen.findByRole('radio', { name: new RegExp(`^${TITLE}`) }));
  const show = await screen.findByRole('button', { name: 'Show the code to the class' });
  await vi.waitFor(() => expect(show.getAttribute('aria-disabled')).toBeNull(), { timeout: 20_000 });
  await side.user.click(screen.getAllByRole('radio', { name: DRAFT })[0]!);
  expect(await screen.findByText(/^No code for tablets in this language: Español/)).toBeDefined();
  expect(show.getAttribute('aria-disabled')).toBe('true');
  await side.user.click(screen.getAllByRole('radio', { name: 'Gaeilge' })[0]!);
  await vi.waitFor(() => expect(show.getAttribute('aria-disabled')).toBeNull(), { timeout: 20_000 });
  expect(screen.queryByText(/^No code for tablets/)).toBeNull();
});

it('is taught together in the language it was planned in', async () => {
  const side = await open(await tabletWith(), 'Plan');
  await screen.findAllByText(TITLE);
  await side.press(TITLE);
  await side.user.selectOptions(await screen.findByLabelText('Language of the lesson'), 'Gaeilge');
  await side.press('On tablets');
  await side.user.click(await screen.findByRole('button', { name: 'Teach together' }));
  expect(side.onTeach).toHaveBeenCalledWith('feelings', 'ga');
});

it('is told apart on what is printed: parents are not told that it was read when the English was', async () => {
  const side = await open(await tabletWith({ signedOff: { feelings: AB } }), 'Print');
  await side.user.selectOptions(await screen.findByLabelText('Lesson'), `7-9: ${TITLE}`);
  await side.user.selectOptions(screen.getByLabelText('Sheet'), 'Letter home');
  expect(await screen.findByText(/^No safeguarding professional has reviewed this lesson/)).toBeDefined();
  await side.user.selectOptions(screen.getByLabelText('Sheet'), 'DSL audit page');
  const row = screen.getByText(TITLE, { selector: 'tbody th' }).closest('tr')!;
  expect([...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent)).toEqual([
    'AB, 2 November 2026',
    '–',
    '–',
  ]);
});
