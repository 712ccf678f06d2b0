import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { MOST_STAMPS } from '../../../src/domain/toy/sheet';
import { Shapes } from '../../../src/features/toy/shapes';
import { WordsContext } from '../../../src/i18n/words-context';
import { toyWords } from './with-toy-words';

afterEach(cleanup);

async function show() {
  render(
    <WordsContext.Provider value={await toyWords()}>
      <Shapes />
    </WordsContext.Provider>,
  );
  const paper = screen.getByRole('button', { name: 'Paper' });
  paper.getBoundingClientRect = () => new DOMRect(100, 100, 500, 500);
  return paper;
}
const stamps = (paper: HTMLElement) => [...paper.querySelectorAll('path[fill^="#"]')];
const tap = (paper: HTMLElement, clientX: number, clientY: number) =>
  fireEvent.click(paper, { clientX, clientY, detail: 1 });
const pick = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('stamping shapes', () => {
  it('puts the picked shape, colour and size where the finger was', async () => {
    const paper = await show();
    expect(screen.getByText('Pick a shape, then tap here')).toBeTruthy();
    tap(paper, 350, 350);
    await pick('Moon');
    await pick('blue');
    await pick('Large');
    tap(paper, 600, 100);
    const [star, moon] = stamps(paper);
    expect(star?.getAttribute('transform')).toContain('translate(0 0)');
    expect(moon?.getAttribute('transform')).toContain('translate(500 -500)');
    expect(moon?.getAttribute('d')).not.toBe(star?.getAttribute('d'));
    expect(moon?.getAttribute('fill')).not.toBe(star?.getAttribute('fill'));
    expect(screen.queryByText('Pick a shape, then tap here')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Moon, blue');
  });

  it('moves by arrows and puts one down by Enter', async () => {
    const paper = await show();
    paper.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}');
    expect(screen.getByRole('status').textContent).toBe('2 across, -1 down');
    fireEvent.click(paper, { detail: 0 });
    expect(stamps(paper)[0]?.getAttribute('transform')).toContain('translate(160 -80)');
    const scroll = fireEvent.keyDown(paper, { key: 'ArrowDown' });
    expect(scroll).toBe(false);
    expect(fireEvent.keyDown(paper, { key: 'Tab' })).toBe(true);
  });

  it('takes the last back, and gives new paper', async () => {
    const paper = await show();
    for (const x of [200, 300, 400]) tap(paper, x, 200);
    await press('Take back');
    expect(stamps(paper)).toHaveLength(2);
    await press('New paper');
    expect(stamps(paper)).toHaveLength(0);
    await press('Take back');
    expect(screen.getByText('Pick a shape, then tap here')).toBeTruthy();
  });

  it('mirrors what is there six times, and back', async () => {
    const paper = await show();
    tap(paper, 350, 200);
    const plain = stamps(paper)[0]?.outerHTML;
    await press('Mirrors');
    expect(screen.getByRole('button', { name: 'Mirrors', pressed: true })).toBeTruthy();
    expect(paper.querySelectorAll('use')).toHaveLength(6);
    expect(new Set([...paper.querySelectorAll('use')].map((one) => one.getAttribute('transform'))).size).toBe(6);
    await press('Mirrors');
    expect(stamps(paper)[0]?.outerHTML).toBe(plain);
  });

  it('is one of each at a time, each with its name', async () => {
    await show();
    const chosen = () => screen.getAllByRole('radio', { checked: true }).map((one) => one.getAttribute('aria-label'));
    expect(chosen()).toEqual(['Star', 'yellow', 'Middle size']);
    await pick('Cloud');
    await pick('Small');
    expect(chosen()).toEqual(['Cloud', 'yellow', 'Small']);
    expect(screen.getAllByRole('radiogroup').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Shape',
      'Colour',
      'Size',
    ]);
  });

  it('is one stop for Tab in each row, and arrows go round in it', async () => {
    await show();
    const focused = () => document.activeElement?.getAttribute('aria-label');
    const stops = screen.getAllByRole('radio').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map((one) => one.getAttribute('aria-label'))).toEqual(['Star', 'yellow', 'Middle size']);
    screen.getByRole('radio', { name: 'Middle size' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('Small');
    expect(screen.getByRole('radio', { name: 'Small', checked: true })).toBeTruthy();
    document.documentElement.dir = 'rtl';
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    expect(focused()).toBe('Large');
    document.documentElement.dir = 'ltr';
    await userEvent.keyboard('{ArrowLeft}a');
    expect(focused()).toBe('Middle size');
  });

  it('fills the paper for a child who can only press', async () => {
    const paper = await show();
    for (let press = 0; press < 5; press += 1) fireEvent.click(paper, { detail: 0 });
    expect(new Set(stamps(paper).map((one) => one.getAttribute('transform'))).size).toBe(5);
  });

  it('never has more on it than a cheap tablet can draw', async () => {
    const paper = await show();
    for (let at = 0; at < MOST_STAMPS + 20; at += 1) tap(paper, 100 + at, 300);
    await press('Mirrors');
    expect(stamps(paper)).toHaveLength(MOST_STAMPS);
    // Beside the meadow and the pictures on the bar.
    expect(document.querySelectorAll('svg, svg *').length).toBeLessThan(450);
  });
});
