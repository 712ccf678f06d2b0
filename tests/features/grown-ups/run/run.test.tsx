import { act, cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CODE_PICTURES, readSessionCode, sessionCode } from '../../../../src/domain/session-code';
import { readSessionText, writeSessionText } from '../../../../src/domain/session-text';
import type { School } from '../../../../src/domain/school';
import numbers from '../../../../src/content/session-numbers.json';
import { dayOf } from '../../../../src/features/grown-ups/plan-store.model';
import type { CameraEvents } from '../../../../src/platform/camera';
import { SCHOOL } from '../../../support/schools';
import { openGrownUps, PIN, setUpTablet, type Tablet } from '../render-grown-ups';

const SECRETS = 'Secrets and surprises';
const RECAP = 'A look back: one week';

async function onRun(tablet?: Tablet, school: Partial<School> = {}) {
  const here = tablet ?? (await setUpTablet({ ...SCHOOL, ...school }));
  const side = await openGrownUps(here);
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan', level: 1 });
  await side.press('Run a session');
  await screen.findByRole('heading', { name: 'Choose what to run' });
  return { ...side, tablet: here };
}

/** Up to the code on the board. */
async function running(options: readonly string[] = ['Stop points'], lesson = SECRETS) {
  const side = await onRun();
  await side.user.click(screen.getByRole('radio', { name: new RegExp(`^${lesson}`) }));
  for (const option of options) await side.user.click(screen.getByRole('checkbox', { name: new RegExp(`^${option}`) }));
  const show = await screen.findByRole('button', { name: 'Show the code to the class' });
  await vi.waitFor(() => expect(show.getAttribute('aria-disabled')).toBeNull(), { timeout: 20_000 });
  await side.user.click(show);
  await screen.findByRole('dialog');
  return side;
}

const board = () => within(screen.getByRole('dialog'));
/** Places of the pictures on the board. */
const onBoard = () =>
  board()
    .getAllByRole('listitem')
    .map((item) => CODE_PICTURES.findIndex((picture) => picture === item.textContent?.toLowerCase()));

afterEach(() => vi.restoreAllMocks());

describe('choosing what to run', () => {
  it('offers all there is for an age, and the ways to begin once something is chosen', async () => {
    const { user, onTeach } = await onRun();
    expect(screen.getByRole('group', { name: 'Lessons' })).toBeDefined();
    expect(screen.getByRole('group', { name: 'Recaps' })).toBeDefined();
    expect(screen.getByRole('group', { name: 'Questions before and after' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Teach together' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${SECRETS}`) }));
    expect(screen.queryByRole('checkbox', { name: /^Hand in/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Teach together' }));
    expect(onTeach).toHaveBeenCalledExactlyOnceWith('secrets', 'en');
  });

  it('offers the ages of the school, one at a time', async () => {
    const { user } = await onRun(undefined, { bands: ['7-9', '11-13'] });
    expect(screen.queryByText('Consent and respect', { exact: false })).toBeNull();
    await user.click(screen.getByRole('radio', { name: '11 to 13' }));
    expect(screen.queryByText(SECRETS)).toBeNull();
  });

  it('does not run what the school’s DSL has not signed off, where the school asks for that', async () => {
    const tablet = await setUpTablet();
    tablet.storage.kept.set(
      'lantern.plan',
      JSON.stringify({ taught: {}, prepared: [], signedOff: {}, signOffNeeded: true }),
    );
    const { user } = await onRun(tablet);
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${SECRETS}`) }));
    expect(screen.getByText(/has not been signed off yet/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Show the code to the class' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Teach together' })).toBeNull();
  });

  it('notes a lesson that was taught on one screen', async () => {
    const { user, press, tablet } = await onRun();
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${SECRETS}`) }));
    await press('Note as taught today');
    expect(screen.getByText('Noted as taught today.')).toBeDefined();
    const today = dayOf(new Date(tablet.clock.wall()));
    expect(tablet.storage.read('lantern.plan')).toMatchObject({ taught: { secrets: today } });
  });
});

describe('the board', () => {
  it('shows the code that starts the lesson, with names, and the same as a QR', async () => {
    const { tablet } = await running();
    const session = { lesson: numbers.lessons.secrets, language: numbers.languages.en, stops: true, handIn: false };
    expect(onBoard()).toEqual(sessionCode(session));
    expect(board().getByRole('img', { name: 'The same code as a QR' })).toBeDefined();
    expect(tablet.running).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('asks a check to be handed in unless the teacher says no', async () => {
    await running([], 'Questions before we start');
    expect(readSessionCode(onBoard())).toMatchObject({ handIn: true, stops: false });
  });

  it('shows the picture of each stop on its own, then a calm end, and never a timer', async () => {
    const { press } = await running();
    const code = onBoard();
    const seen: number[] = [];
    for (const stop of [1, 2]) {
      await press(`Next: Stop ${stop}`);
      expect(onBoard()).toHaveLength(1);
      seen.push(...onBoard());
      expect(screen.queryByRole('timer')).toBeNull();
    }
    expect(new Set(seen).size).toBe(2);
    await press('Next: The end');
    expect(board().getByText('Thank you for thinking together.')).toBeDefined();
    // A late tablet waits still: the last stop's picture lets it past all of them.
    expect(board().getByText('Still waiting? Tap this picture.')).toBeDefined();
    expect(onBoard()).toEqual(seen.slice(1));
    await press('Stop 2');
    expect(onBoard()).toEqual(seen.slice(1));
    await press('Stop 1');
    await press('The code');
    expect(onBoard()).toEqual(code);
  });

  it('has no picture at the end of a session without stops', async () => {
    const { press } = await running([]);
    await press('Next: The end');
    expect(board().queryByText(/Still waiting/)).toBeNull();
    expect(board().queryByRole('listitem')).toBeNull();
  });

  it('never tells the class that a child has told', async () => {
    const { press } = await running();
    const held = () => board().queryByText(/child tells/i);
    expect(held()).toBeNull();
    for (const what of ['Next: Stop 1', 'Next: Stop 2', 'Next: The end']) {
      await press(what);
      expect(held()).toBeNull();
    }
  });

  it('is left in one tap for what to do when a child tells, and found again with the same session', async () => {
    const { user, press } = await running();
    const code = onBoard();
    await press('Back to my page');
    const main = within(screen.getByRole('main'));
    // Before everything else on the page: on a phone too it is in sight at once.
    expect(main.getAllByRole('button')[0]?.textContent).toBe('If a child tells you something');
    await user.click(main.getByRole('button', { name: 'If a child tells you something' }));
    expect(screen.getByRole('heading', { name: 'If a child tells you something', level: 1 })).toBeDefined();
    await press('Run a session');
    await press('Show: The code');
    await screen.findByRole('dialog');
    expect(onBoard()).toEqual(code);
  });

  it('is left with Escape, to the teacher’s own page', async () => {
    await running();
    await act(() => void screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true })));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('heading', { name: `Running: ${SECRETS}` })).toBeDefined();
  });
});

describe('the teacher’s own page', () => {
  const late = () => screen.queryByText(/comes late/);
  const lids = () => screen.queryByText(/forgets its child after two minutes/);

  it('says how a late tablet catches up, and to leave tablets open at a stop', async () => {
    const { press } = await running();
    await press('Back to my page');
    expect(late()).not.toBeNull();
    expect(lids()).not.toBeNull();
  });

  it('says nothing of stops where there are none', async () => {
    const { press } = await running([]);
    await press('Back to my page');
    expect(late()).toBeNull();
    expect(lids()).toBeNull();
  });

  it.each([SECRETS, 'Questions before we start', RECAP])(
    'says what to do when a tablet says that the pictures do not go together: %s',
    async (lesson) => {
      const { press } = await running([], lesson);
      await press('Back to my page');
      expect(screen.getByText(/the pictures do not go together/)).toBeDefined();
    },
  );

  it('counts time up from a tap, for the teacher alone', async () => {
    const { press, tablet } = await running();
    await press('Back to my page');
    expect(screen.queryByRole('timer')).toBeNull();
    await press('Start a timer');
    expect(screen.getByRole('timer').textContent).toBe('0:00');
    await act(() => tablet.clock.pass(65_000));
    expect(screen.getByRole('timer').textContent).toBe('1:05');
    await press('Show: Stop 1');
    await screen.findByRole('dialog');
    expect(board().queryByRole('timer')).toBeNull();
    await press('Back to my page');
    await press('Stop the timer');
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('ends calmly and notes the lesson as taught today', async () => {
    const { press, tablet } = await running();
    await press('Back to my page');
    await press('Note as taught today, and end');
    const today = dayOf(new Date(tablet.clock.wall()));
    expect(tablet.storage.read('lantern.plan')).toMatchObject({ taught: { secrets: today } });
    expect(await screen.findByText(`Noted as taught today: ${SECRETS}`)).toBeDefined();
    expect(tablet.running).toHaveBeenLastCalledWith(false);
  });

  it('does not say that the note was not kept before one was made: another page’s failure was said there', async () => {
    const { user, press, tablet } = await onRun();
    tablet.storage.answer = 'full';
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${SECRETS}`) }));
    await press('Note as taught today');
    expect(screen.getByText(/no room left/)).toBeDefined();
    const show = screen.getByRole('button', { name: 'Show the code to the class' });
    await vi.waitFor(() => expect(show.getAttribute('aria-disabled')).toBeNull(), { timeout: 20_000 });
    await user.click(show);
    await screen.findByRole('dialog');
    await press('Back to my page');
    expect(screen.queryByText(/no room left/)).toBeNull();
  });

  it('says plainly when the tablet does not keep the note, and keeps the session', async () => {
    const { press, tablet } = await running();
    await press('Back to my page');
    tablet.storage.answer = 'full';
    await press('Note as taught today, and end');
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toContainEqual(
      expect.stringContaining('no room left'),
    );
    expect(screen.getByRole('heading', { name: `Running: ${SECRETS}` })).toBeDefined();
    await press('End without noting it');
    expect(await screen.findByRole('heading', { name: 'Choose what to run' })).toBeDefined();
    expect(tablet.storage.read('lantern.plan')).toBeUndefined();
  });
});

describe('leaving the page by the browser’s Back', () => {
  /** What the browser asks of a page that is left: whether it may go at once. */
  const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('is asked about while a session runs, and only then', async () => {
    const { press } = await running();
    expect(leaves()).toBe(false);
    await press('Back to my page');
    expect(leaves()).toBe(false);
    // From its other pages too: a class waits.
    await press('If a child tells you something');
    expect(leaves()).toBe(false);
    await press('Run a session');
    expect(leaves()).toBe(false);
    await press('End without noting it');
    await screen.findByRole('heading', { name: 'Choose what to run' });
    expect(leaves()).toBe(true);
  });

  it('adds nothing to the history, and is over when this side is closed', async () => {
    const entries = history.length;
    await running();
    expect(history.length).toBe(entries);
    cleanup();
    expect(leaves()).toBe(true);
  });
});

describe('starting this tablet from another screen', () => {
  const code = sessionCode({ lesson: numbers.lessons.secrets, language: 0, stops: false, handIn: false });

  it('begins what the QR asks for, and nothing else that a camera sees', async () => {
    const tablet = await setUpTablet();
    const stop = vi.fn();
    let events: CameraEvents | undefined;
    tablet.openCamera = async (_, given) => {
      events = given;
      return { state: 'open', stop };
    };
    const { press, onSession } = await onRun(tablet);
    await press('Scan a session');
    await screen.findByText('Hold the code in front of the camera.');
    await act(() => events?.onText('https://elsewhere.example'));
    expect(screen.getByText('That is not the code of a session.')).toBeDefined();
    await act(() => events?.onText(writeSessionText(code.toReversed())));
    expect(onSession).not.toHaveBeenCalled();
    const text = writeSessionText(code);
    expect(readSessionText(text)).toEqual(code);
    await act(() => events?.onText(text));
    expect(onSession).toHaveBeenCalledExactlyOnceWith(code);
    await press('Close the camera');
    await vi.waitFor(() => expect(stop).toHaveBeenCalledOnce());
  });

  it.each([
    ['absent', /No camera can be used here/],
    ['denied', /does not let Lantern use the camera/],
    ['busy', /Something else is using the camera/],
  ] as const)('says what to do instead when the camera is %s', async (state, words) => {
    const tablet = await setUpTablet();
    tablet.openCamera = async () => ({ state });
    const { press } = await onRun(tablet);
    await press('Scan a session');
    const alert = await screen.findByText(words);
    expect(alert.parentElement?.textContent).toContain('tap the four pictures');
  });

  it('leaves no open lens behind when the teacher has gone on meanwhile', async () => {
    const tablet = await setUpTablet();
    const stop = vi.fn();
    let allow = () => {};
    tablet.openCamera = () =>
      new Promise((resolve) => {
        allow = () => resolve({ state: 'open', stop });
      });
    const { press } = await onRun(tablet);
    await press('Scan a session');
    await press('If a child tells you something');
    allow();
    await vi.waitFor(() => expect(stop).toHaveBeenCalledOnce());
  });
});
