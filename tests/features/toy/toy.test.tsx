import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Toy } from '../../../src/features/toy/toy';

afterEach(cleanup);

const show = () => {
  const onHome = vi.fn<() => void>();
  return { ...render(<Toy homeIcon={<svg />} onHome={onHome} />), onHome };
};
const TOYS = ['Balloons', 'Shapes', 'Leaves'];
const names = () => screen.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
/** The rest of the toys has come. */
const whole = () => screen.findByRole('button', { name: 'Round balloon, red' });
/** Drawn once the rest of the toys is there. */
const pick = async (toy: string) => {
  await userEvent.click(screen.getByRole('button', { name: toy }));
  await vi.waitFor(() => expect(heading()).toBe(toy));
};

describe('what Hide shows', () => {
  it('is there in the same turn: balloons, and nothing of it has to be fetched', () => {
    show();
    expect(heading()).toBe('Balloons');
    expect(names()).toEqual([
      'Home',
      ...TOYS,
      ...['Red', 'Yellow', 'Green', 'Blue', 'Purple'].map((colour) => `${colour} balloon`),
    ]);
    expect(screen.getByText('Pop the balloons')).toBeTruthy();
  });

  it('gives the focus to Home, and Home leads away', async () => {
    const { onHome } = show();
    const home = screen.getByRole('button', { name: 'Home' });
    expect(home.dataset['focus']).toBe('heading');
    await userEvent.click(home);
    expect(onHome).toHaveBeenCalledOnce();
    await whole();
    expect(screen.getByRole('button', { name: 'Home' })).toBe(home);
  });

  it('says which toy it is, and which can be picked', async () => {
    show();
    for (const toy of ['Shapes', 'Leaves', 'Balloons']) {
      await pick(toy);
      expect(TOYS.filter((one) => screen.getByRole('button', { name: one, pressed: one === toy }))).toEqual(TOYS);
    }
  });

  it('begins with whole balloons every time, whatever was played before', async () => {
    const { unmount, container } = show();
    await whole();
    const fresh = container.innerHTML;
    await userEvent.click(await whole());
    expect(container.innerHTML).not.toBe(fresh);
    await pick('Shapes');
    await userEvent.click(screen.getByRole('button', { name: 'Paper' }));
    unmount();
    const again = show();
    expect(heading()).toBe('Balloons');
    await whole();
    expect(again.container.innerHTML).toBe(fresh);
  });

  it('keeps a balloon popped that was popped before the rest came', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Red balloon' }));
    await screen.findByRole('button', { name: 'Round balloon, yellow' });
    expect(screen.queryByRole('button', { name: 'Round balloon, red' })).toBeNull();
  });

  it.each(TOYS)('has no word about the subject, nothing to write in and a name for each thing: %s', async (toy) => {
    const { container } = show();
    await pick(toy);
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Red balloon' })).toBeNull());
    const said = [
      container.textContent,
      ...[...container.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label')),
    ];
    expect(said.length).toBeGreaterThan(5);
    expect(said.join(' ')).not.toMatch(
      /safe|secret|tell|hid(e|den)|help|lesson|touch|private|adult|grown|score|right|wrong/i,
    );
    expect(container.querySelectorAll('textarea, [contenteditable], input, select')).toHaveLength(0);
    for (const one of container.querySelectorAll('button')) {
      expect((one.getAttribute('aria-label') ?? one.textContent ?? '').trim()).not.toBe('');
    }
  });
});
