import { cleanup, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import teacher from '../../../locales/en/teacher.json' with { type: 'json' };
import { CODE_PICTURES, stopPicture } from '../../../src/domain/session-code';
import { Code } from '../../../src/features/code/code';
import { Hold } from '../../../src/features/code/hold';
import { renderWithClassWords, withClassWords } from './with-class-words';

afterEach(cleanup);

const nothing = () => {};

describe('a picture code', () => {
  it('is tapped on sixteen pictures that have names', async () => {
    const onTap = vi.fn();
    renderWithClassWords(<Code typed={[]} onTap={onTap} onClear={nothing} />);
    expect(screen.getAllByRole('button')).toHaveLength(16);
    await userEvent.click(screen.getByRole('button', { name: 'Boat' }));
    expect(onTap).toHaveBeenCalledWith(1);
  });

  it('shows what was tapped, and can be begun again', async () => {
    const onClear = vi.fn();
    renderWithClassWords(<Code typed={[0, 3]} onTap={nothing} onClear={onClear} />);
    expect(screen.getByRole('list', { name: 'Tapped: Cat, Tree' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(onClear).toHaveBeenCalledOnce();
  });

  it('says kindly that four pictures are no code, or mean a lesson that is not here', () => {
    const { rerender } = renderWithClassWords(<Code typed={[]} problem="wrong" onTap={nothing} onClear={nothing} />);
    expect(screen.getByRole('status').textContent).toContain('Look at the board');
    rerender(withClassWords(<Code typed={[]} problem="missing" onTap={nothing} onClear={nothing} />));
    expect(screen.getByRole('status').textContent).toContain('Tell your teacher');
  });

  it('tells the teacher what to do about a lesson that is not signed off here, and can be begun again', async () => {
    const onClear = vi.fn();
    renderWithClassWords(<Code typed={[]} problem="unsigned" onTap={nothing} onClear={onClear} />);
    const said = screen.getByRole('status').textContent;
    expect(said).toContain('Tell your teacher');
    expect(said).toContain('has not signed it off on this tablet');
    // By the name the page has in the bar of the grown-ups' side.
    for (const name of [teacher.nav.read, teacher.nav.transfer]) expect(said).toContain(`‘${name}’`);
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(onClear).toHaveBeenCalledOnce();
  });
});

describe('a stop for the class', () => {
  const session = { lesson: 1, language: 0, stops: true, handIn: false, passed: 0 };
  const picture = CODE_PICTURES[stopPicture(session, 1)]!;
  const show = (at: number, band: '7-9' | '11-13' = '7-9', passed = 0) => {
    const onPass = vi.fn<(stops: number) => void>();
    const view = renderWithClassWords(
      <Hold session={{ ...session, passed }} band={band} steps={9} at={at} onPass={onPass}>
        <p>The step</p>
      </Hold>,
    );
    return { ...view, onPass };
  };

  it('opens at the teacher’s picture and at no other', async () => {
    const { onPass } = show(3);
    expect(screen.queryByText('The step')).toBeNull();
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label')!);
    const right = names[CODE_PICTURES.indexOf(picture)]!;
    await userEvent.click(screen.getByRole('button', { name: names.find((name) => name !== right)! }));
    expect(onPass).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toContain('Look at the board again');
    await userEvent.click(screen.getByRole('button', { name: right }));
    expect(onPass).toHaveBeenCalledExactlyOnceWith(1);
  });

  /** Taps the picture of a stop. */
  const tap = (stop: number) => userEvent.click(screen.getAllByRole('button')[stopPicture(session, stop)]!);

  it('lets a late child past all stops before the one on the board, and never says they are wrong', async () => {
    const { onPass } = show(3);
    await tap(2);
    expect(onPass).toHaveBeenCalledExactlyOnceWith(2);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('does not tell a child who is ahead of the board that its picture is wrong', async () => {
    const { onPass } = show(6, '7-9', 1);
    await tap(1);
    expect(onPass).not.toHaveBeenCalled();
    const said = screen.getByRole('status').textContent;
    expect(said).not.toContain('Not that one');
    expect(said).toContain('Wait for the next');
    await tap(2);
    expect(onPass).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('shows the step where nothing holds the class', () => {
    show(2);
    expect(screen.getByText('The step')).toBeTruthy();
  });

  it('has no mascot for the oldest', () => {
    const { container } = show(3, '11-13');
    expect(container.querySelector('svg')).toBeNull();
  });
});
