import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../src/app/keep-focus';

let stop: () => void;
beforeEach(() => (stop = keepFocus(document)));
afterEach(() => {
  stop();
  cleanup();
});

/** Draws a screen, puts the focus on 'Press' in it, and draws what comes of pressing. */
function press(before: preact.ComponentChild, after: preact.ComponentChild) {
  const { rerender } = render(<main tabIndex={-1}>{before}</main>);
  screen.getByText('Press').focus();
  rerender(<main tabIndex={-1}>{after}</main>);
}
const has = (words: string) => vi.waitFor(() => expect(document.activeElement?.textContent).toBe(words));

describe('a button that goes when it is pressed', () => {
  const button = <button>Press</button>;
  const heading = <h1 tabIndex={-1}>Screen</h1>;

  it.each([
    ['the way on', 'Next', [<h2 data-focus="heading" tabIndex={-1} />, <button data-focus="next">Next</button>]],
    [
      'what the screen is about, where there is none',
      'About',
      [
        heading,
        <h2 data-focus="heading" tabIndex={-1}>
          About
        </h2>,
      ],
    ],
    ['the heading of the page, where nothing says so', 'Screen', [heading]],
    ['the screen, where there is no heading', 'Words', [<p>Words</p>]],
  ])('leaves the focus to %s', async (_, words, after) => {
    press([heading, button], after);
    await has(words);
  });

  it('leaves it to the way on when it was only closed', async () => {
    const next = <button data-focus="next">Next</button>;
    press([button], [<button disabled>Press</button>, next]);
    await has('Next');
  });

  it('leaves it where somebody has put it since', async () => {
    const { rerender } = render(<main>{[button, <button key="other">Other</button>]}</main>);
    screen.getByText('Press').focus();
    screen.getByText('Other').focus();
    rerender(<main>{[heading, <button key="other">Other</button>]}</main>);
    await new Promise((done) => setTimeout(done));
    await has('Other');
  });
});

describe('on a page of cards', () => {
  const page = (first: preact.ComponentChild, second: preact.ComponentChild) => (
    <>
      <h1 tabIndex={-1}>Page</h1>
      {first && (
        <section key="first" data-card>
          <h2 tabIndex={-1}>First card</h2>
          {first}
        </section>
      )}
      {second && (
        <section key="second" data-card>
          <h2 tabIndex={-1}>Second card</h2>
          {second}
        </section>
      )}
    </>
  );
  const button = (
    <fieldset>
      <button>Press</button>
    </fieldset>
  );

  it('the heading of its card takes it, and not the page’s: whoever pressed goes on where they were', async () => {
    press(page('One', button), page('One', 'Two'));
    await has('Second card');
  });

  it('the page’s heading takes it when the card has gone too', async () => {
    press(page('One', button), page('One', undefined));
    await has('Page');
  });

  it.each([
    ['is brought into sight for a key', true],
    ['is not moved under a finger', false],
  ])('what was pressed %s', async (_, byKey) => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    const matches = vi.spyOn(Element.prototype, 'matches');
    matches.mockImplementation((asked) => asked === ':focus-visible' && byKey);
    press(page('One', button), page('One', 'Two'));
    await has('Second card');
    expect(focus).toHaveBeenLastCalledWith({ preventScroll: !byKey });
    vi.restoreAllMocks();
  });
});
