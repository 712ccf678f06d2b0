import { screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { openGrownUps, PIN, setUpTablet } from '../render-grown-ups';

async function openPrint() {
  const side = await openGrownUps(await setUpTablet());
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
  return { ...side, paper, choose };
}

it('prints a lesson plan, a speaker sheet, a letter home and cards for the lesson that is chosen', async () => {
  const { user, choose, paper } = await openPrint();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lesson' }), '7-9: Secrets and surprises');
  const plan = await paper('Lesson plan');
  await within(plan).findByRole('heading', { name: 'Secrets and surprises' });
  for (const part of ['Aims', 'Before you start', 'Questions for the class', 'What children often think', 'SEND'])
    expect(within(plan).getByRole('heading', { name: part })).toBeDefined();
  expect(plan.textContent).not.toContain('**');
  const speaker = await choose('Speaker sheet');
  expect(await within(speaker).findByText(/Not for the board/)).toBeDefined();
  expect((await within(speaker).findAllByText(/Say with every answer/)).length).toBeGreaterThan(1);
  const letter = await choose('Letter home');
  expect(await within(letter).findByText(/“Secrets and surprises”/)).toBeDefined();
  expect(letter.textContent).toContain('Who to speak to at our school');
  const cards = await choose('Take-home card');
  expect(await within(cards).findAllByRole('heading', { name: 'Secrets and surprises' })).toHaveLength(4);
});

it('prints what is the school’s own, with nothing about a child', async () => {
  const { choose } = await openPrint();
  expect((await choose('Helping-hand sheet')).textContent).toContain('Nobody collects it');
  const poster = await choose('Poster: who keeps us safe here');
  expect(within(poster).getAllByRole('listitem').length).toBeGreaterThan(0);
  expect((await choose('Certificate')).textContent).not.toMatch(/\d/);
  const audit = await choose('DSL audit page');
  expect(within(audit).getAllByRole('row').length).toBeGreaterThan(60);
  expect(audit.textContent).toContain('not signed off');
  expect(within(await choose('DPIA pack')).getAllByRole('heading', { level: 3 })).toHaveLength(6);
  expect(within(await choose('Children’s Code statement')).getAllByRole('row')).toHaveLength(15);
});

it('is printed by one button', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { press } = await openPrint();
  await press('Print this sheet');
  expect(print).toHaveBeenCalledOnce();
});
