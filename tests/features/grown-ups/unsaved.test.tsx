import { screen, waitFor, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { newTablet, openGrownUps, PIN, setUpTablet, storedSetUp, type Tablet } from './render-grown-ups';

const NOT_SAVED = /^Not saved yet: /;
const dsl = () => screen.getByLabelText<HTMLInputElement>('How to reach the DSL');
const nav = () => within(screen.getByRole('navigation'));
const asks = () => screen.queryByRole('dialog', { name: 'Not saved yet' });
const asked = () => screen.findByRole('dialog', { name: 'Not saved yet' });

async function openForm(tablet?: Tablet) {
  const side = await openGrownUps(tablet ?? (await setUpTablet()));
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan' });
  const turnTo = (page: string) => side.user.click(nav().getByText(page));
  await turnTo('Our school');
  const change = async (text = ' or 14') => {
    await side.user.click(dsl());
    await side.user.paste(text);
  };
  return { ...side, turnTo, change };
}

/** Whether the browser would ask before it closes or leaves the page. */
function asksBeforeClosing(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

it('a page that uses the set-up says what is not in it yet, and the form still has it', async () => {
  const { turnTo, change, press } = await openForm();
  for (const page of ['Copy to tablets', 'If a child tells you something', 'Print']) {
    await turnTo(page);
    expect(screen.queryByText(NOT_SAVED)).toBeNull();
  }
  await turnTo('Our school');
  await change();
  for (const page of ['Copy to tablets', 'If a child tells you something', 'Print']) {
    await turnTo(page);
    expect(await screen.findByText(NOT_SAVED)).toBeDefined();
  }
  await turnTo('Our school');
  expect(dsl().value).toMatch(/ or 14$/);
  await change('!');
  await press('Save on this tablet');
  await screen.findByText('Saved on this tablet.');
  await turnTo('Copy to tablets');
  expect(screen.queryByText(NOT_SAVED)).toBeNull();
});

it('leads back to the form from there', async () => {
  const { turnTo, change, press } = await openForm();
  await change();
  await turnTo('Copy to tablets');
  await press('Back to the set-up');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Our school');
});

it('leaving with something unsaved asks first, and the safe answer has the focus', async () => {
  const { change, press, onClose } = await openForm();
  await change();
  await press('Close and lock');
  expect(onClose).not.toHaveBeenCalled();
  await asked();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Stay here'));
  await press('Stay here');
  expect(asks()).toBeNull();
  expect(dsl().value).toMatch(/ or 14$/);
  await press('Close and lock');
  await press('Leave without saving');
  expect(onClose).toHaveBeenCalledOnce();
});

it('what was changed and changed back is nothing to ask about', async () => {
  const { user, change, press, onClose } = await openForm();
  await change('!');
  await user.keyboard('{Backspace}');
  await press('Close and lock');
  expect(onClose).toHaveBeenCalledOnce();
});

it('a first set-up that was begun asks too, and one that was only looked at does not', async () => {
  const side = await openGrownUps(newTablet());
  await side.passGate();
  await side.press('Back to the start');
  expect(side.onClose).toHaveBeenCalledOnce();
  await side.user.click(screen.getByLabelText('Wales'));
  await side.press('Back to the start');
  expect(side.onClose).toHaveBeenCalledOnce();
  await asked();
});

it('a lesson that takes the screen asks first as well', async () => {
  const { change, press, turnTo, user, onTeach } = await openForm();
  await change();
  await turnTo('Run a session');
  await user.click(await screen.findByRole('radio', { name: /^Secrets and surprises/ }));
  await press('Teach together');
  await asked();
  expect(onTeach).not.toHaveBeenCalled();
  await press('Leave without saving');
  expect(onTeach).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says that another tab has changed the set-up, and lets whoever typed choose which one stays', async () => {
  const tablet = await setUpTablet();
  const { change, press } = await openForm(tablet);
  await change();
  const other = await storedSetUp();
  other.school = { ...other.school, dsl: { name: 'Ms Other', contact: 'Room 9' } };
  tablet.storage.write('lantern.school', other);
  await press('Save on this tablet');
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /^Not saved: this tablet’s set-up was changed in another tab/,
  );
  expect(dsl().value).toMatch(/ or 14$/);
  await press('Save mine in its place');
  await screen.findByText('Saved on this tablet.');
  expect(document.activeElement?.textContent).toBe('Save on this tablet');
  tablet.storage.write('lantern.school', other);
  await change('!');
  await press('Save on this tablet');
  await press('Show what is stored (drops what I typed)');
  expect(dsl().value).toBe('Room 9');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('marks the PIN that is missing where another tab has reset the tablet', async () => {
  const tablet = await setUpTablet();
  const { change, press } = await openForm(tablet);
  await change();
  tablet.storage.remove('lantern.school');
  await press('Save on this tablet');
  await press('Save mine in its place');
  await screen.findByText(/^Not saved yet. Things that need another look: 1\./);
  const [field, ...more] = document.querySelectorAll('[aria-invalid]');
  expect(more).toEqual([]);
  expect(field?.closest('section')?.textContent).toMatch(/PIN/);
});

it('hands that were typed for the class picture and not added are asked about, until they are added', async () => {
  const { turnTo, change, press, user, onClose } = await openForm();
  await turnTo('Class picture');
  await user.click(await screen.findByText('Show the questions', undefined, { timeout: 20_000 }));
  const [first] = await screen.findAllByRole('group', { name: /^1\. / });
  if (!first) throw new Error('No question');
  await user.type(within(first).getByRole('textbox', { name: /^Fits/ }), '20');
  await waitFor(() => expect(asksBeforeClosing()).toBe(true));
  await press('Close and lock');
  expect((await asked()).textContent).toMatch(/Hands that you typed/);
  expect((await asked()).textContent).not.toMatch(/set-up/);
  await press('Stay here');
  await turnTo('Our school');
  await change();
  await press('Close and lock');
  expect((await asked()).textContent).toMatch(/set-up is lost if you leave now. Hands that you typed/);
  await press('Stay here');
  await press('Save on this tablet');
  await screen.findByText('Saved on this tablet.');
  await turnTo('Class picture');
  await screen.findByText('Add these hands');
  await press('Add these hands');
  await press('Close and lock');
  expect(onClose).toHaveBeenCalledOnce();
});

it('the browser asks before Back and closing only while something is unsaved', async () => {
  const { change, press } = await openForm();
  expect(asksBeforeClosing()).toBe(false);
  await change();
  await waitFor(() => expect(asksBeforeClosing()).toBe(true));
  await press('Save on this tablet');
  await screen.findByText('Saved on this tablet.');
  await waitFor(() => expect(asksBeforeClosing()).toBe(false));
});

it('asks whether somebody is still there, says what would be lost, and keeps what was typed', async () => {
  const { change, ask, onStay, press } = await openForm();
  ask(true);
  const still = () => screen.queryByRole('dialog', { name: 'Still there?' });
  expect(still()?.textContent).not.toMatch(/not saved/);
  ask(false);
  expect(still()).toBeNull();
  await change();
  ask(true);
  expect(still()?.textContent).toMatch(/What is not saved is then lost/);
  expect(document.activeElement?.textContent).toBe('Stay here');
  await press('Stay here');
  expect(onStay).toHaveBeenCalledTimes(1);
  ask(false);
  expect(dsl().value).toMatch(/ or 14$/);
  expect(document.activeElement).toBe(dsl());
});
