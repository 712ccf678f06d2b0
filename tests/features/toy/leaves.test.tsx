import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Leaves } from '../../../src/features/toy/leaves';
import { WordsContext } from '../../../src/i18n/words-context';
import { toyWords } from './with-toy-words';

afterEach(cleanup);

const show = async () =>
  render(
    <WordsContext.Provider value={await toyWords()}>
      <Leaves />
    </WordsContext.Provider>,
  );
const lawn = () => within(screen.getByRole('list', { name: 'Leaves on the grass' })).getAllByRole('button');
const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? '';
const holder = (name: RegExp) => screen.getByRole('button', { name });

describe('sorting leaves', () => {
  it('puts the leaf in the hand wherever the child likes', async () => {
    await show();
    const before = lawn().map(nameOf);
    await userEvent.click(lawn()[0]!);
    expect(lawn()[0]?.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(holder(/^Bucket/));
    expect(lawn().map(nameOf)).toEqual(before.slice(1));
    expect(nameOf(holder(/^Bucket/))).toBe(`Bucket, top leaf: ${before[0]}`);
    expect(lawn().filter((one) => one.getAttribute('aria-pressed') === 'true')).toEqual([]);
  });

  it('does the same by keyboard, and the focus stays where it was', async () => {
    await show();
    const before = lawn().map(nameOf);
    lawn()[2]?.focus();
    await userEvent.keyboard('{Enter}');
    holder(/^Basket/).focus();
    await userEvent.keyboard(' ');
    expect(document.activeElement).toBe(holder(/^Basket/));
    expect(nameOf(holder(/^Basket/))).toBe(`Basket, top leaf: ${before[2]}`);
  });

  it('gives the top leaf back to an empty hand', async () => {
    await show();
    const [first] = lawn().map(nameOf);
    await userEvent.click(lawn()[0]!);
    await userEvent.click(holder(/^Box/));
    await userEvent.click(holder(/^Box/));
    expect(nameOf(holder(/^Box/))).toBe('Box, empty');
    const held = lawn().filter((one) => one.getAttribute('aria-pressed') === 'true');
    expect(held.map(nameOf)).toEqual([first]);
  });

  it('has new leaves at a touch, and those put away stay', async () => {
    await show();
    const before = lawn().map(nameOf);
    await userEvent.click(lawn()[0]!);
    await userEvent.click(holder(/^Box/));
    const kept = nameOf(holder(/^Box/));
    await userEvent.click(screen.getByRole('button', { name: 'More leaves' }));
    expect(lawn()).toHaveLength(before.length);
    expect(lawn().map(nameOf)).not.toEqual(before);
    expect(nameOf(holder(/^Box/))).toBe(kept);
  });

  it('judges nothing: after all are sorted there is only a lawn', async () => {
    const { container } = await show();
    const said = () => container.textContent;
    const before = said();
    while (screen.queryAllByRole('button', { name: /leaf, \w+, (small|large)$/, pressed: false }).length > 0) {
      await userEvent.click(lawn()[0]!);
      await userEvent.click(holder(/^Basket/));
      if (screen.queryAllByRole('button', { pressed: false }).length === 0) break;
    }
    expect(screen.queryAllByRole('button', { pressed: false })).toEqual([]);
    expect(said()).toBe(before);
    expect(container.querySelectorAll('svg *').length).toBeLessThan(400);
  });
});
