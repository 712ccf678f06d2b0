import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCAN_MS, startScanning, type Scan } from '../../src/app/switch-scanning';
import { createFakeClock } from '../support/fake-clock';

let stop = () => {};
afterEach(() => {
  stop();
  cleanup();
});

/** @param languages whether there are several to pick from, as on the welcome screen */
function scanned(scan: Scan, languages = false) {
  const pressed: string[] = [];
  const button = (name: string, off = false) => (
    <button type="button" disabled={off} onClick={() => pressed.push(name)}>
      {name}
    </button>
  );
  const shown = (more?: preact.ComponentChildren) => (
    <div>
      <header>
        {languages && (
          <select onChange={({ currentTarget }) => pressed.push(currentTarget.value)}>
            <option value="en">English</option>
            <option value="cy">Cymraeg</option>
            <option value="uk" disabled>
              Not aboard
            </option>
          </select>
        )}
        {button('Listen')}
        {button('Hide')}
      </header>
      <main>
        <p>Words</p>
        {button('One')}
        {button('Off', true)}
        {button('Two')}
      </main>
      {more}
    </div>
  );
  const { rerender } = render(shown());
  const clock = createFakeClock();
  stop = startScanning(document, scan, clock);
  const framed = () => document.querySelectorAll('[data-scan]');
  return {
    pressed,
    clock,
    framed: () => [...framed()].map(({ textContent }) => textContent).join(),
    key: (key: string, more?: KeyboardEventInit) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }),
    load: () =>
      rerender(
        <div>
          <header>
            {button('Listen')}
            {button('Hide')}
          </header>
          <main key="map" />
        </div>,
      ),
    come: () =>
      rerender(
        <div>
          <header>
            {button('Listen')}
            {button('Hide')}
          </header>
          <main key="map">{button('Lantern')}</main>
        </div>,
      ),
    leave: () => rerender(<main key="other">{button('New')}</main>),
    open: () =>
      rerender(
        shown(
          <dialog open>
            {button('Stay')}
            {button('Go')}
          </dialog>,
        ),
      ),
  };
}

describe('one switch', () => {
  it('presses what the moving frame is on: first the screen, then the bar, then the screen again', () => {
    const { clock, framed, key, pressed } = scanned('moves');
    const seen = [framed()];
    for (let at = 0; at < 4; at += 1) {
      clock.pass(SCAN_MS);
      seen.push(framed());
    }
    expect(seen).toEqual(['One', 'Two', 'Listen', 'Hide', 'One']);
    key(' ');
    clock.pass(SCAN_MS);
    key('Enter');
    expect(pressed).toEqual(['One', 'Two']);
  });

  it('gives a whole turn of time after each press', () => {
    const { clock, framed, key } = scanned('moves');
    clock.pass(SCAN_MS - 1);
    key(' ');
    clock.pass(SCAN_MS - 1);
    expect(framed()).toBe('One');
    clock.pass(1);
    expect(framed()).toBe('Two');
  });

  it('may be a tap anywhere beside the things to tap, while a tap on one presses that one', () => {
    const { framed, pressed } = scanned('moves');
    fireEvent.click(screen.getByText('Words'));
    expect(pressed).toEqual(['One']);
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(pressed).toEqual(['One', 'Hide']);
    expect(framed()).toBe('One');
  });

  it('is one press, however long it is held', () => {
    const { key, pressed } = scanned('moves');
    const first = key(' ');
    key(' ', { repeat: true });
    expect(pressed).toEqual(['One']);
    // False: the browser was told not to press the focused button itself.
    expect(first).toBe(false);
    expect(fireEvent.keyUp(document.body, { key: ' ' })).toBe(false);
  });

  it('leaves Escape and Tab to whoever sits beside the child', () => {
    const { key, pressed } = scanned('moves');
    expect(key('Escape')).toBe(true);
    expect(key('Tab')).toBe(true);
    expect(pressed).toEqual([]);
  });

  it('stays within a question that lies over the screen', () => {
    const { clock, framed, key, open, pressed } = scanned('moves');
    open();
    key('Enter');
    expect(pressed).toEqual([]);
    expect(framed()).toBe('Stay');
    clock.pass(SCAN_MS);
    expect(framed()).toBe('Go');
    clock.pass(SCAN_MS);
    expect(framed()).toBe('Stay');
  });
});

it('frames the first thing of another screen at once', async () => {
  const { clock, framed, leave } = scanned('waits');
  leave();
  await vi.waitFor(() => expect(framed()).toBe('New'));
  clock.pass(SCAN_MS);
  expect(framed()).toBe('New');
});

it.each(['waits', 'moves'] as const)('leaves the bar for a screen that comes late: %s', async (scan) => {
  const { clock, framed, load, come } = scanned(scan);
  load();
  await vi.waitFor(() => expect(framed()).toBe('Listen'));
  if (scan === 'moves') clock.pass(SCAN_MS);
  come();
  await vi.waitFor(() => expect(framed()).toBe('Lantern'));
});

describe('two switches', () => {
  it('move with one and press with the other, and nothing moves by itself', () => {
    const { clock, framed, key, pressed } = scanned('waits');
    clock.pass(10 * SCAN_MS);
    expect(framed()).toBe('One');
    key(' ');
    expect(framed()).toBe('Two');
    key('Enter');
    expect(pressed).toEqual(['Two']);
  });
});

describe('a choice of languages', () => {
  it('is framed like a button, and each press takes the next one that is there', () => {
    const { key, pressed } = scanned('waits', true);
    key(' ');
    key(' ');
    expect(document.querySelector('[data-scan]')?.tagName).toBe('SELECT');
    key('Enter');
    key('Enter');
    key('Enter');
    expect(pressed).toEqual(['cy', 'en', 'cy']);
  });

  it('is left to a finger that opens it', () => {
    const { pressed } = scanned('moves', true);
    fireEvent.click(screen.getByRole('combobox'));
    expect(pressed).toEqual([]);
  });
});

it('leaves no frame and takes no key when it has stopped', () => {
  const { clock, framed, key, pressed } = scanned('moves');
  stop();
  stop = vi.fn();
  expect(framed()).toBe('');
  clock.pass(SCAN_MS);
  expect(framed()).toBe('');
  expect(key(' ')).toBe(true);
  expect(pressed).toEqual([]);
});

/** Pages of a story, as its step draws them: each has a button of its own. */
function Pages({ onTurn }: { onTurn: (page: number) => void }) {
  const [page, setPage] = useState(1);
  const turn = () => {
    onTurn(page + 1);
    setPage(page + 1);
  };
  return (
    <main>
      <p>Page {page}</p>
      <button key={page} type="button" onClick={turn}>
        Go on
      </button>
    </main>
  );
}

describe.each(['moves', 'waits'] as const)('a switch pressed twice by a hand that shakes (%s)', (scan) => {
  const presses = async (...times: number[]) => {
    const turned: number[] = [];
    render(<Pages onTurn={(page) => turned.push(page)} />);
    stop = startScanning(document, scan, createFakeClock());
    for (const time of times) {
      const press = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      Object.defineProperty(press, 'timeStamp', { value: time });
      fireEvent(document.activeElement ?? document.body, press);
      // The frame follows what has come on the screen.
      await screen.findByText(`Page ${turned.length + 1}`);
      await Promise.resolve();
    }
    return turned;
  };

  it('turns no page that nobody has seen', async () => {
    expect(await presses(1000, 1060)).toEqual([2]);
  });

  it('turns the next page when it is pressed again', async () => {
    expect(await presses(1000, 1060, 1500)).toEqual([2, 3]);
  });
});

it('a quick press after the other switch has moved the frame on is one that is meant', async () => {
  const turned: number[] = [];
  render(<Pages onTurn={(page) => turned.push(page)} />);
  stop = startScanning(document, 'waits', createFakeClock());
  for (const [key, time] of [
    ['Enter', 1000],
    [' ', 1100],
    ['Enter', 1200],
  ] as const) {
    const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    Object.defineProperty(press, 'timeStamp', { value: time });
    fireEvent(document.activeElement ?? document.body, press);
    await screen.findByText(`Page ${turned.length + 1}`);
    await Promise.resolve();
  }
  expect(turned).toEqual([2, 3]);
});
