import { cleanup, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import jsQR from 'jsqr';
import { afterEach, expect, it, vi } from 'vitest';
import { writeHandIn } from '../../../src/domain/hand-in';
import { HandIn } from '../../../src/features/hand-in/hand-in';
import { renderWithClassWords } from '../code/with-class-words';

afterEach(cleanup);

const text = writeHandIn({ check: 62, answers: ['fits', 'think', 'not-sure'], id: '00c0ffee01' });

/** The code as a camera would see it, four points a square. */
function photograph(svg: SVGElement): { data: Uint8ClampedArray; size: number } {
  const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const size = modules * 4;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  const path = svg.querySelectorAll('path')[1]?.getAttribute('d') ?? '';
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < 4; row += 1)
      for (let column = 0; column < 4; column += 1) {
        const at = ((Number(y) * 4 + row) * size + Number(x) * 4 + column) * 4;
        data.fill(0, at, at + 3);
      }
  }
  return { data, size };
}

it('can be read by the teacher’s camera, and says to the child what becomes of it', async () => {
  renderWithClassWords(<HandIn text={text} band="7-9" onNext={() => undefined} />);
  const { data, size } = photograph(
    screen.getByRole('img', { name: 'A code for your teacher' }) as unknown as SVGElement,
  );
  expect(jsQR(data, size, size)?.data).toBe(text);
  expect(screen.getByText('No name. Your teacher counts all the answers.')).toBeTruthy();
});

it('is not lost by a tap too many: its button is not the one of every step, and asks once more', async () => {
  const onNext = vi.fn();
  renderWithClassWords(<HandIn text={text} band="7-9" onNext={onNext} />);
  const has = screen.getByRole('button', { name: 'My teacher has it' });
  expect([has.dataset['tone'], has.dataset['focus']]).toEqual(['plain', undefined]);
  await userEvent.click(has);
  expect(onNext).not.toHaveBeenCalled();
  expect(screen.getByText('Has your teacher got it?')).toBeTruthy();
  // It can still be scanned while it is asked.
  expect(screen.getByRole('img', { name: 'A code for your teacher' })).toBeTruthy();
  // In the place of the first button: a second tap on the same spot leads back.
  expect(has.isConnected).toBe(false);
  const [, last] = screen.getAllByRole('button');
  expect(last?.textContent).toBe('Not yet');
  await userEvent.click(last!);
  expect(onNext).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'My teacher has it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
  expect(onNext).toHaveBeenCalledOnce();
});

it('shows what to do to those who do not read: a tablet held out, and a picture on each answer', async () => {
  for (const band of ['4-5', '5-7', '7-9'] as const) {
    const { container } = renderWithClassWords(<HandIn text={text} band={band} onNext={() => undefined} />);
    const young = band !== '7-9';
    expect(container.querySelectorAll('[data-place="classroom"]')).toHaveLength(young ? 1 : 0);
    await userEvent.click(screen.getByRole('button', { name: 'My teacher has it' }));
    const answers = screen.getAllByRole('button');
    expect(answers.map((one) => one.querySelector(young ? 'img' : 'svg') !== null)).toEqual([true, true]);
    cleanup();
  }
});

it('has one main answer, the one that loses nothing', async () => {
  renderWithClassWords(<HandIn text={text} band="4-5" onNext={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'My teacher has it' }));
  expect(screen.getAllByRole('button').map(({ dataset }) => dataset['tone'])).toEqual(['plain', 'go']);
});
