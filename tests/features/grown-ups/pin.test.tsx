import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { openGrownUps, PIN, setUpTablet, type Tablet } from './render-grown-ups';

const MINUTE = 60_000;
const WRONG = '1397';

let tablet: Tablet;
let side: Awaited<ReturnType<typeof openGrownUps>>;

/** Opens the side again, as after a reload: nothing in memory, the same storage. */
async function reload() {
  side = await openGrownUps(tablet);
  await side.passGate();
}

const status = () => screen.getByText(/./, { selector: '[role=status]:not(.visually-hidden)' }).textContent;
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

/** One wrong try; settles when the tablet has said so. */
async function tryWrong() {
  await side.enterPin(WRONG);
  await screen.findByText(/^(That is not the PIN|Too many wrong tries)/);
}
async function tryWrongTimes(times: number) {
  for (let time = 0; time < times; time += 1) await tryWrong();
}

const kept = () => tablet.storage.read('lantern.pin-delay');

beforeEach(async () => {
  tablet = await setUpTablet();
  await reload();
});

describe('the PIN', () => {
  it('opens our school', async () => {
    expect(heading()).toBe('PIN of this tablet');
    await side.enterPin(PIN);
    await screen.findByRole('heading', { name: 'Plan' });
  });

  it('can be typed with the digit keys and Enter', async () => {
    await side.user.keyboard(`${PIN}{Enter}`);
    await screen.findByRole('heading', { name: 'Plan' });
  });

  it('takes a key that is held down as one digit', async () => {
    await side.user.keyboard('{2>5/}5');
    expect(screen.getByText('Digits so far: 2')).toBeDefined();
    await side.user.keyboard('{Backspace>5/}');
    expect(screen.queryByText(/^Digits so far/)).toBeNull();
  });

  it('has no text field and shows no digit', async () => {
    await side.tap('25');
    expect(document.querySelector('input, textarea')).toBeNull();
    expect(screen.getByText('Digits so far: 2').getAttribute('role')).toBe('status');
    expect(screen.getByText('●●').getAttribute('aria-hidden')).toBe('true');
  });

  it('that is too short is not counted as a wrong try', async () => {
    await side.enterPin('258');
    expect(status()).toBe('A PIN has 4 to 8 digits.');
    expect(kept()).toBeUndefined();
  });

  it('keeps every page but help behind it', () => {
    const pages = screen.getAllByRole('button').flatMap((button) => (button.closest('nav') ? button.textContent : []));
    expect(pages).toEqual(['PIN', 'If a child tells you something']);
  });

  it('does not keep anyone from what to do when a child tells', async () => {
    await side.press('If a child tells you something');
    expect(heading()).toBe('If a child tells you something');
    await side.press('PIN');
    expect(heading()).toBe('PIN of this tablet');
  });

  it('says so when the browser cannot check one', async () => {
    tablet = { ...tablet, pinCrypto: { ...tablet.pinCrypto, derive: async () => Promise.reject(new Error('none')) } };
    await reload();
    await side.enterPin(PIN);
    await screen.findByText(/This browser cannot check a PIN/);
    expect(kept()).toMatchObject({ tries: 0 });
    expect(heading()).toBe('PIN of this tablet');
  });
});

describe('wrong tries', () => {
  it('three cost nothing, the fourth half a minute, in words that do not count down', async () => {
    await tryWrongTimes(3);
    expect(status()).toBe('That is not the PIN. Try again.');
    await tryWrong();
    const words = 'Too many wrong tries. You can try again in half a minute or less.';
    expect(status()).toBe(words);
    tablet.clock.pass(MINUTE / 4);
    expect(status()).toBe(words);
  });

  it('while it waits, the right PIN does not open either', async () => {
    await tryWrongTimes(4);
    await side.tap(PIN);
    expect(screen.queryByText(/Digits so far/)).toBeNull();
    expect(side.pad().getByText('OK').getAttribute('aria-disabled')).toBe('true');
    await side.user.keyboard(`${PIN}{Enter}`);
    expect(heading()).toBe('PIN of this tablet');
  });

  it('says politely when the wait is over, and then opens', async () => {
    await tryWrongTimes(4);
    tablet.clock.pass(MINUTE / 2);
    await screen.findByText('You can try again now.');
    expect(status()).toBe('You can try again now.');
    await side.enterPin(PIN);
    await screen.findByRole('heading', { name: 'Plan' });
    expect(kept()).toBeUndefined();
  });

  it.each([
    [4, /half a minute/],
    [5, /in a minute or less/],
    [6, /in 5 minutes/],
    [7, /in 15 minutes/],
    [8, /in an hour/],
    [40, /in an hour/],
  ])('number %i makes the tablet wait longer: %s', async (tries, words) => {
    tablet.storage.write('lantern.pin-delay', { tries: tries - 1, at: tablet.clock.wall() - 60 * MINUTE });
    await reload();
    await tryWrong();
    expect(status()).toMatch(words);
  });

  it('are not forgotten by a reload, and neither is the wait', async () => {
    await tryWrongTimes(4);
    tablet.clock.pass(MINUTE / 4);
    await reload();
    expect(status()).toMatch(/half a minute or less/);
    tablet.clock.pass(MINUTE / 4);
    await screen.findByText('You can try again now.');
    await tryWrong();
    expect(status()).toMatch(/in a minute or less/);
  });

  it('wait as long as before when the clock was set back', async () => {
    tablet.storage.write('lantern.pin-delay', { tries: 6, at: tablet.clock.wall() });
    tablet.clock.jumpWall(-365 * 24 * 60 * MINUTE);
    await reload();
    expect(status()).toMatch(/in 5 minutes/);
    expect(kept()).toEqual({ tries: 6, at: tablet.clock.wall() });
    tablet.clock.pass(5 * MINUTE);
    await screen.findByText('You can try again now.');
  });

  it('wait as long when the clock is set forward while the page is open', async () => {
    tablet.storage.write('lantern.pin-delay', { tries: 5, at: tablet.clock.wall() - 60 * MINUTE });
    await reload();
    await tryWrong();
    tablet.clock.jumpWall(24 * 60 * MINUTE);
    await side.press('If a child tells you something');
    await side.press('PIN');
    expect(status()).toMatch(/in 5 minutes/);
  });

  it('are counted before they are checked, so that a reload in the middle does not give one back', async () => {
    let answer = (_hash: string) => {};
    tablet.pinCrypto = { ...tablet.pinCrypto, derive: () => new Promise((resolve) => (answer = resolve)) };
    await reload();
    await side.enterPin(WRONG);
    expect(status()).toBe('Checking. One moment.');
    expect(kept()).toMatchObject({ tries: 1 });
    answer('');
    await screen.findByText('That is not the PIN. Try again.');
  });

  it('count while the page is open even if the tablet can keep nothing more', async () => {
    tablet.storage.answer = 'full';
    await tryWrongTimes(4);
    expect(status()).toMatch(/half a minute/);
  });

  it('start from nothing when what is stored of them is broken', async () => {
    tablet.storage.kept.set('lantern.pin-delay', '{"tries":');
    await reload();
    await side.enterPin(PIN);
    await screen.findByRole('heading', { name: 'Plan' });
  });
});

describe('a forgotten PIN', () => {
  it('leads to a reset, also while the tablet waits', async () => {
    await tryWrongTimes(4);
    expect(screen.getByText(/must be reset/)).toBeDefined();
    await side.press('Reset this tablet');
    expect(heading()).toBe('Reset this tablet');
    expect(screen.getByText(/This clears the school’s set-up on this tablet/)).toBeDefined();
    expect(screen.getByText(/Nothing about children is lost/)).toBeDefined();
  });

  it('clears nothing before the second step', async () => {
    await side.press('Reset this tablet');
    await side.press('Reset this tablet now');
    expect(screen.getByRole('alert').textContent).toBe('Please tick the box first.');
    expect(tablet.storage.read('lantern.school')).toBeDefined();
    expect(side.onSchool).not.toHaveBeenCalled();
    await side.press('Keep everything');
    expect(heading()).toBe('PIN of this tablet');
  });

  it('after both steps leaves a tablet that was never set up, and tells the kiosk', async () => {
    await tryWrong();
    await side.press('Reset this tablet');
    await side.user.click(screen.getByRole('checkbox'));
    await side.press('Reset this tablet now');
    expect(tablet.storage.kept.size).toBe(0);
    expect(side.onSchool).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(heading()).toBe('Set up this tablet');
    expect(screen.getByText('This tablet has been reset. You can set it up again here.')).toBeDefined();
    expect(screen.getByLabelText('Name of the DSL')).toHaveProperty('value', '');
  });

  it('is said to remain when the browser does not let go, and the tablet stays as it was', async () => {
    tablet.storage.holdsOn = true;
    await side.press('Reset this tablet');
    await side.user.click(screen.getByRole('checkbox'));
    await side.press('Reset this tablet now');
    expect(screen.getByRole('alert').textContent).toMatch(/^Not reset/);
    expect(side.onSchool).not.toHaveBeenCalled();
    await side.press('Keep everything');
    expect(heading()).toBe('PIN of this tablet');
  });
});
