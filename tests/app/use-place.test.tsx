import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePlace } from '../../src/app/use-place';

beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Screen({ place, here }: { place: string; here: boolean }) {
  const main = usePlace<HTMLElement>(place);
  return (
    <main ref={main} tabIndex={-1}>
      {here && (
        <h1 data-focus="heading" tabIndex={-1}>
          {place}
        </h1>
      )}
      <button>On</button>
    </main>
  );
}

/** Turns from a whole screen to one whose piece is not there yet, and gives how the piece comes. */
async function turnToLate() {
  const { container, rerender } = render(<Screen place="start" here />);
  const focused = () => container.ownerDocument.activeElement;
  expect(focused()).toBe(document.body);
  rerender(<Screen place="map" here={false} />);
  await act(() => undefined);
  expect(focused()?.tagName).toBe('MAIN');
  const comes = async () => {
    rerender(<Screen place="map" here />);
    await act(() => new Promise((done) => setTimeout(done)));
  };
  return { focused, comes };
}

it('goes to the heading of a screen whose piece comes after it', async () => {
  const { focused, comes } = await turnToLate();
  await comes();
  expect(focused()?.textContent).toBe('map');
});

it('leaves whoever has gone on meanwhile where they are', async () => {
  const { focused, comes } = await turnToLate();
  document.querySelector('button')?.focus();
  await comes();
  expect(focused()?.tagName).toBe('BUTTON');
});
