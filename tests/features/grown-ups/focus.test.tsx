import { screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../src/app/keep-focus';
import { writeHandIn } from '../../../src/domain/hand-in';
import numbers from '../../../src/content/session-numbers.json';
import { newTablet, openGrownUps, PIN, setUpTablet, type Tablet } from './render-grown-ups';

/** The first test of a run waits for all lessons to be read from the disk. */
const PATIENT = { timeout: 20_000 };

let stop: () => void;
beforeEach(() => {
  stop = keepFocus(document);
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => stop());

const focused = () => document.activeElement;

async function open(page: string, tablet?: Tablet) {
  const here = tablet ?? (await setUpTablet());
  const side = await openGrownUps(here);
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan', level: 1 });
  await side.press(page);
  // The page's own heading has it first.
  await vi.waitFor(() => expect(focused()).toBe(screen.getByRole('heading', { level: 1 })));
  return side;
}

/** As with a keyboard: the button has the focus, and Enter presses it. */
async function enter(side: Awaited<ReturnType<typeof open>>, name: string) {
  screen.getByRole('button', { name }).focus();
  await side.user.keyboard('{Enter}');
}

const isOn = (role: 'heading' | 'button', name: string) =>
  vi.waitFor(() => expect(focused()).toBe(screen.getByRole(role, { name })));

describe('the focus of whoever presses a button that goes with it', () => {
  it.each([
    ['Class picture', 'Count the tablets', 'Scan with the camera'],
    ['Run a session', 'Start this tablet from another screen', 'Scan a session'],
    ['Copy to tablets', 'To this tablet', 'Scan the codes'],
  ])('stays in its card when the camera opens and closes: %s', async (page, card, scan) => {
    const side = await open(page);
    await screen.findByRole('button', { name: scan }, PATIENT);
    await enter(side, scan);
    await isOn('heading', card);
    await side.user.tab();
    expect(focused()?.closest('section')).toBe(screen.getByRole('heading', { name: card }).closest('section'));
    await enter(side, 'Close the camera');
    await isOn('heading', card);
  });

  it('stays beside a sign-off that is taken back', async () => {
    const side = await open('Read everything');
    await side.user.click(await screen.findByRole('button', { name: 'Secrets and surprises' }, PATIENT));
    await side.user.click(await screen.findByRole('checkbox', { name: /I have read every screen/ }, PATIENT));
    await side.user.type(screen.getByLabelText('Initials'), 'AB');
    await enter(side, 'Sign off');
    expect(focused()?.textContent).toContain('Signed off here by AB');
    await enter(side, 'Take the sign-off back');
    await isOn('heading', 'Sign off this lesson');
  });

  it('is on the safe answer when it is asked whether to clear, with the question, and back on the button after it', async () => {
    const side = await open('Class picture');
    const field = await screen.findByRole('textbox', { name: 'Letters of a hand-in' }, PATIENT);
    const answers = Array.from({ length: 8 }, () => 'fits' as const);
    const check = numbers.lessons['check-7-9-before'];
    await side.user.type(field, `${writeHandIn({ check, answers, id: '0000000001' })}{Enter}`);
    await enter(side, 'Clear today’s counts');
    await isOn('button', 'Keep them until midnight');
    const question = screen.getByRole('group', { name: 'Clear today’s counts? They cannot be brought back.' });
    expect(question.contains(focused())).toBe(true);
    await side.user.keyboard('{Enter}');
    await isOn('button', 'Clear today’s counts');
    await side.user.keyboard('{Enter}');
    await enter(side, 'Clear them now');
    await isOn('heading', 'Class picture');
  });
});

describe('the focus of whoever takes a safe adult out of the form', () => {
  const begin = async () => {
    const side = await openGrownUps(newTablet());
    await side.passGate();
    await side.press('Add another safe adult');
    await side.press('Add another safe adult');
    for (const [at, name] of ['Mr Khan', 'Mrs Oye', 'Ms Reid'].entries()) {
      await side.user.click(screen.getAllByLabelText('Name')[at]!);
      await side.user.paste(name);
    }
    const remove = async (number: number) => {
      screen.getByText(`Remove safe adult ${number}`).closest('button')!.focus();
      await side.user.keyboard('{Enter}');
    };
    return { ...side, remove };
  };
  const isOnAdult = (number: number, name: string) => {
    const legend = screen.getByText(`Safe adult ${number}`);
    expect(focused()).toBe(legend);
    expect(within(legend.closest('fieldset')!).getByLabelText<HTMLInputElement>('Name').value).toBe(name);
  };

  it('goes to who has come into that place, or before it, and it is said who went', async () => {
    const { remove } = await begin();
    await remove(2);
    isOnAdult(2, 'Ms Reid');
    expect(screen.getByText('Mrs Oye is no longer in the list. Safe adults left: 2.').getAttribute('role')).toBe(
      'status',
    );
    await remove(2);
    isOnAdult(1, 'Mr Khan');
  });

  it('is not taken along when the list changes later', async () => {
    const { remove, user, press } = await begin();
    await remove(1);
    const dsl = screen.getByLabelText<HTMLInputElement>('Name of the DSL');
    await user.type(dsl, 'Jo');
    expect(dsl.value).toBe('Jo');
    await press('Add another safe adult');
    expect(focused()?.textContent).toBe('Add another safe adult');
  });
});
