import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Guard } from '../../src/app/guard';
import { createPart, PIECE_MS } from '../../src/app/part';

beforeEach(() => {
  vi.useFakeTimers();
});
const pass = (time: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(time);
  });

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A piece whose import is in the test's hands, under the guard that shows people and numbers in its place. */
function piece() {
  let come = () => {};
  const fetched = new Promise<() => preact.JSX.Element>((resolve) => (come = () => resolve(() => <p>The hand</p>)));
  const part = createPart(
    () => fetched,
    async () => undefined,
  );
  render(
    <Guard onBreak={() => undefined} instead={() => <p>People and numbers</p>}>
      <part.View language="en" />
    </Guard>,
  );
  return { come };
}

it('that neither comes nor fails is not waited for on an empty screen', async () => {
  piece();
  await pass(PIECE_MS - 1);
  expect(screen.queryByText('People and numbers')).toBeNull();
  await pass(1);
  expect(screen.getByText('People and numbers')).toBeTruthy();
});

it('that comes in time stays', async () => {
  const { come } = piece();
  await pass(PIECE_MS - 1);
  await act(async () => come());
  await pass(PIECE_MS);
  expect(screen.getByText('The hand')).toBeTruthy();
});
