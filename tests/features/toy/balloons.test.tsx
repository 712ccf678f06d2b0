import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Balloon } from '../../../src/art/toy/balloons';
import { Balloons } from '../../../src/features/toy/balloons';
import { WordsContext } from '../../../src/i18n/words-context';
import { toyWords } from './with-toy-words';

afterEach(cleanup);

const show = async (popped: Record<string, boolean> = {}) =>
  render(
    <WordsContext.Provider value={await toyWords()}>
      <Balloons popped={popped} Balloon={Balloon} />
    </WordsContext.Provider>,
  );
const names = () => screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'));
const first = () => screen.getAllByRole('button')[0]!;

describe('balloons', () => {
  it('rise again where one was popped, of another kind, and leave a flower', async () => {
    const { container } = await show();
    const before = names();
    const flowers = () => container.querySelectorAll('svg[viewBox="0 0 1280 800"] > g').length;
    expect(flowers()).toBe(0);
    await userEvent.click(first());
    expect(names()[0]).not.toBe(before[0]);
    expect(names().slice(1)).toEqual(before.slice(1));
    expect(flowers()).toBe(1);
  });

  it('never come to an end, and never to more than can be drawn', async () => {
    const { container } = await show();
    const seen = new Set<string | null>();
    first().focus();
    for (let pops = 0; pops < 60; pops += 1) {
      await userEvent.keyboard('{Enter}');
      seen.add(names()[0] ?? null);
    }
    expect(screen.getAllByRole('button')).toHaveLength(5);
    expect(document.activeElement).toBe(first());
    expect(seen.size).toBeGreaterThan(20);
    expect(container.querySelectorAll('svg *').length).toBeLessThan(300);
  });

  it('that were popped before are the next kind at once', async () => {
    await show({ yellow: true });
    expect(names()[0]).toBe('Round balloon, red');
    expect(names()[1]).not.toBe('Round balloon, yellow');
  });
});
