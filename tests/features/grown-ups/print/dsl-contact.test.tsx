import { screen, waitFor, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { SCHOOL } from '../../../support/schools';
import { openGrownUps, PIN, setUpTablet } from '../render-grown-ups';

async function openPrint() {
  const side = await openGrownUps(await setUpTablet());
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan' });
  await side.press('Print');
  await screen.findByRole('combobox', { name: 'Sheet' });
  const choose = async (sheet: string) => {
    await side.user.selectOptions(screen.getByRole('combobox', { name: 'Sheet' }), sheet);
    return screen.findByRole('article', { name: sheet });
  };
  return { ...side, choose, dsl: SCHOOL.dsl };
}

it('gives parents the name of the DSL, and room to write how to reach them: what staff were told may be a private number', async () => {
  const { choose, dsl } = await openPrint();
  const letter = await choose('Letter home');
  await within(letter).findByText(`Who to speak to at our school: ${dsl.name}`);
  expect(letter.textContent).not.toContain(dsl.contact);
  expect(within(letter).getByText('How to reach them:')).toBeDefined();
  expect(screen.getByText(/Write in by hand how parents reach your DSL/)).toBeDefined();
});

it('goes home without the contact of the DSL on any sheet, and the form says where it does stand', async () => {
  const { choose, press, dsl } = await openPrint();
  const withContact: string[] = [];
  for (const { textContent: sheet } of screen.getByRole('combobox', { name: 'Sheet' }).querySelectorAll('option')) {
    const paper = await choose(sheet);
    await waitFor(() => expect(paper.textContent).not.toContain('One moment.'));
    if ((await screen.findByRole('article', { name: sheet })).textContent.includes(dsl.contact))
      withContact.push(sheet);
  }
  expect(withContact).toEqual(['Lesson plan', 'Speaker sheet', 'DSL audit page']);
  await press('Our school');
  const hint = screen.getByText(/^For staff\. /).textContent;
  for (const place of [
    'If a child tells you something',
    'without the PIN',
    'lesson plan',
    'speaker sheet',
    'DSL audit page',
    'recovery card',
  ])
    expect(hint).toContain(place);
});
