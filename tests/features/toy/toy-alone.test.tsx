import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Toy } from '../../../src/features/toy/toy';

const tries = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../../src/features/toy/more-toys', () => {
  tries.count += 1;
  throw new Error('This file cannot be read');
});

afterEach(cleanup);

it('keeps its balloons where the other toys cannot be had, and says of none that it was picked', async () => {
  render(<Toy homeIcon={<svg />} onHome={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Shapes' }));
  await vi.waitFor(() => expect(tries.count).toBeGreaterThan(0));
  await userEvent.click(screen.getByRole('button', { name: 'Leaves' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Balloons');
  expect(screen.getByRole('button', { name: 'Balloons', pressed: true })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Leaves', pressed: false })).toBeTruthy();
});

it('has balloons that pop and come back, for as long as they are all there is', async () => {
  const { container } = render(<Toy homeIcon={<svg />} onHome={() => undefined} />);
  const red = screen.getByRole('button', { name: 'Red balloon' });
  const whole = red.innerHTML;
  await userEvent.click(red);
  expect(red.getAttribute('aria-pressed')).toBe('true');
  expect(red.innerHTML).not.toBe(whole);
  expect(container.querySelectorAll('[aria-pressed="true"][aria-label]')).toHaveLength(1);
  red.focus();
  await userEvent.keyboard('{Enter}');
  expect(red.innerHTML).toBe(whole);
});
