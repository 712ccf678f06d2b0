import { screen, within } from '@testing-library/preact';
import { CATALOGUE } from 'virtual:lantern-catalogue';
import { describe, expect, it, vi } from 'vitest';
import { SCHOOL } from '../../../support/schools';
import { openGrownUps, PIN, setUpTablet, type Tablet } from '../render-grown-ups';

async function openPrint(tablet?: Tablet) {
  const side = await openGrownUps(tablet ?? (await setUpTablet()));
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan' });
  await side.press('Print');
  await screen.findByRole('combobox', { name: 'Sheet' });
  const paper = (name: string) => screen.findByRole('article', { name });
  const choose = async (sheet: string) => {
    await side.user.selectOptions(screen.getByRole('combobox', { name: 'Sheet' }), sheet);
    return paper(sheet);
  };
  return { ...side, paper, choose, dsl: SCHOOL.dsl };
}

it('prints a lesson plan, a speaker sheet and a letter home for the lesson that is chosen', async () => {
  const { user, choose, paper } = await openPrint();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lesson' }), '7-9: Secrets and surprises');
  const plan = await paper('Lesson plan');
  await within(plan).findByRole('heading', { name: 'Secrets and surprises' });
  for (const part of ['Aims', 'Before you start', 'Questions for the class', 'What children often think', 'SEND'])
    expect(within(plan).getByRole('heading', { name: part })).toBeDefined();
  expect(plan.textContent).not.toContain('**');
  expect(plan.textContent).toContain('Not yet reviewed by a safeguarding professional.');
  const speaker = await choose('Speaker sheet');
  expect(await within(speaker).findByText(/Not for the board/)).toBeDefined();
  expect((await within(speaker).findAllByText(/Say with every answer/)).length).toBeGreaterThan(1);
  const letter = await choose('Letter home');
  expect(await within(letter).findByRole('heading', { name: /“Secrets and surprises”/ })).toBeDefined();
  expect(letter.textContent).toContain('Who to speak to at our school');
  expect(letter.textContent).toContain('No safeguarding professional has reviewed this lesson');
});

describe('the letter home', () => {
  const { version } = CATALOGUE.find(({ id }) => id === 'secrets')!;
  const letterWith = async (signed: number, signOffNeeded?: true) => {
    const tablet = await setUpTablet();
    const signedOff = { secrets: { day: '2026-11-02', initials: 'AB', version: signed } };
    const plan = {
      taught: { secrets: '2026-11-24' },
      prepared: [],
      signedOff,
      ...(signOffNeeded && { signOffNeeded }),
    };
    tablet.storage.kept.set('lantern.plan', JSON.stringify(plan));
    const { choose } = await openPrint(tablet);
    const letter = await choose('Letter home');
    await within(letter).findByRole('heading', { name: /“Secrets and surprises”/ });
    return letter.textContent;
  };
  const UNREAD = 'No safeguarding professional has reviewed this lesson';

  it.each([
    ['a school that offers only what is signed off', true],
    ['any other school', undefined],
  ] as const)('says who read the lesson as it is, and never who read an older one: %s', async (_, needed) => {
    const now = await letterWith(version, needed);
    expect(now).toContain('(AB, 2 November 2026)');
    expect(now).not.toContain(UNREAD);
    const older = await letterWith(version - 1, needed);
    expect(older).toContain(UNREAD);
    expect(older).not.toContain('(AB');
  });
});

it('tells an adult who holds a sheet in a lesson what to do if a child tells, and whom to go to', async () => {
  const { choose, dsl } = await openPrint();
  for (const sheet of ['Lesson plan', 'Speaker sheet']) {
    const paper = await choose(sheet);
    await within(paper).findByRole('heading', { name: 'If a child tells you something' });
    expect(paper.textContent).toContain(`Our DSL: ${dsl.name}, ${dsl.contact}`);
  }
});

it('leads a speaker through a story by numbers, and says what comes after an answer', async () => {
  const { user, choose } = await openPrint();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lesson' }), '7-9: Secrets and surprises');
  const speaker = await choose('Speaker sheet');
  await within(speaker).findAllByText('Not sure');
  const headings = within(speaker)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => Number.parseInt(textContent, 10))
    .filter((number) => !Number.isNaN(number));
  expect(headings).toEqual(headings.map((_, at) => at + 1));
  const led = [...speaker.textContent.matchAll(/Go on to (\d+)\./g)].map(([, number]) => Number(number));
  expect(led.length).toBeGreaterThan(3);
  for (const number of led) expect(headings).toContain(number);
  expect(speaker.textContent).not.toContain('…');
  expect(within(speaker).getAllByText('Then:').length).toBeGreaterThan(1);
});

it('sends nothing home that says what a child has learned to tell', async () => {
  const { user, choose } = await openPrint();
  const seen: string[] = [(await choose('Take-home card')).textContent];
  for (const sheet of ['Helping-hand sheet', 'Certificate']) {
    await choose(sheet);
    for (const ages of ['4 to 7', '7 to 13']) {
      await user.selectOptions(screen.getByRole('combobox', { name: 'Ages' }), ages);
      seen.push((await choose(sheet)).textContent);
    }
  }
  expect(seen).toHaveLength(5);
  for (const text of seen) {
    expect(text.length).toBeGreaterThan(60);
    expect(text).not.toMatch(
      /abuse|harm|hurt|secret|fault|touch|safeguard|warning|keep telling|tell (a|an|the|some)|\d/i,
    );
  }
});

it('speaks to the youngest of grown-ups, and to older children of adults', async () => {
  const { user, choose } = await openPrint();
  expect((await choose('Helping-hand sheet')).textContent).toContain('five safe adults');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ages' }), '4 to 7');
  expect((await choose('Helping-hand sheet')).textContent).toContain('five safe grown-ups');
});

it('prints what is the school’s own, with nothing about a child', async () => {
  const { choose } = await openPrint();
  expect((await choose('Helping-hand sheet')).textContent).toContain('Nobody collects it');
  const poster = await choose('Poster: who keeps us safe here');
  expect(within(poster).getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(poster.textContent).toContain('When people change, print it again.');
  const audit = await choose('DSL audit page');
  expect(within(audit).getAllByRole('row').length).toBeGreaterThan(60);
  expect(audit.textContent).toContain('not signed off');
  expect(within(await choose('DPIA pack')).getAllByRole('heading', { level: 3 })).toHaveLength(6);
  expect(within(await choose('Children’s Code statement')).getAllByRole('row')).toHaveLength(16);
});

it('is printed by one button', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { press } = await openPrint();
  await press('Print this sheet');
  expect(print).toHaveBeenCalledOnce();
});

describe('the lesson whose sheets are shown first', () => {
  const chosen = async () =>
    (await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Lesson' })).selectedOptions[0]?.textContent;

  it('is the one that was taught last', async () => {
    const tablet = await setUpTablet();
    const taught = { secrets: '2026-11-24', telling: '2026-11-20' };
    tablet.storage.kept.set('lantern.plan', JSON.stringify({ taught, prepared: [], signedOff: {} }));
    await openPrint(tablet);
    expect(await chosen()).toBe('7-9: Secrets and surprises');
  });

  it('is the one that was looked at last, until this side is closed', async () => {
    const tablet = await setUpTablet();
    const { user, press } = await openPrint(tablet);
    const first = await chosen();
    expect(first).not.toBe('7-9: Secrets and surprises');
    await press('Run a session');
    await user.click(await screen.findByRole('radio', { name: /^Secrets and surprises/ }));
    await press('Print');
    expect(await chosen()).toBe('7-9: Secrets and surprises');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lesson' }), '7-9: Telling, and telling again');
    await press('Plan');
    await press('Print');
    expect(await chosen()).toBe('7-9: Telling, and telling again');
    await openPrint(tablet);
    expect(await chosen()).toBe(first);
  });
});
