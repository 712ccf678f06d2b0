import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { End } from '../../../src/features/end/end';
import { renderWithClassWords } from '../code/with-class-words';

afterEach(cleanup);

const show = (band?: '7-9' | '11-13') => {
  const calls = { onAgain: vi.fn<() => void>(), onPassOn: vi.fn<() => void>() };
  return { ...render(<End title="Secrets and surprises" band={band} {...calls} />), ...calls };
};

describe('the end of a lesson', () => {
  it('says calmly what was walked, and that nothing is kept', () => {
    const { container } = show();
    expect([...container.querySelectorAll('[data-say]')].map((say) => say.textContent)).toEqual([
      'A light for your path',
      'Secrets and surprises',
      'You can come back to this any day.',
      'Pass the tablet on, and nothing you did stays here.',
    ]);
    expect(screen.getByRole('heading').dataset['focus']).toBe('heading');
  });

  it('leads to another lesson, or to the next person', async () => {
    const { onAgain, onPassOn } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Choose another' }));
    expect([onAgain.mock.calls.length, onPassOn.mock.calls.length]).toEqual([1, 0]);
    screen.getByRole('button', { name: 'Pass the tablet on' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onPassOn).toHaveBeenCalledOnce();
  });

  it('leads back to a hand-in that a teacher has not scanned yet, and only where there is one', async () => {
    show().unmount();
    const onHandIn = vi.fn<() => void>();
    renderWithClassWords(
      <End title="Questions" band="7-9" onAgain={() => undefined} onPassOn={() => undefined} onHandIn={onHandIn} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show my teacher again' }));
    expect(onHandIn).toHaveBeenCalledOnce();
    cleanup();
    show();
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  it('has no score', () => {
    expect(show().container.textContent).not.toMatch(/\d/);
  });

  it('shows Lumi, but not to the oldest', () => {
    const lumi = (band?: '7-9' | '11-13') => {
      const { container, unmount } = show(band);
      const found = container.querySelector('svg[viewBox^="-110"]') !== null;
      unmount();
      return found;
    };
    expect([lumi(), lumi('7-9'), lumi('11-13')]).toEqual([true, true, false]);
  });
});
