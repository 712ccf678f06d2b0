import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { COMFORTS, type Comfort } from '../../../src/domain/school';
import { Comforts } from '../../../src/features/comforts/comforts';
import { createWords, ensureWords } from '../../../src/i18n/i18n';
import { WordsContext } from '../../../src/i18n/words-context';

afterEach(cleanup);

async function show(chosen: readonly Comfort[] = []) {
  const onChange = vi.fn<(comfort: Comfort, on: boolean) => void>();
  const onDone = vi.fn<() => void>();
  const i18n = createWords();
  await ensureWords(i18n, 'en', 'comforts');
  render(
    <WordsContext.Provider value={{ i18n, language: 'en' }}>
      <Comforts chosen={chosen} onChange={onChange} onDone={onDone} />
    </WordsContext.Provider>,
  );
  return { onChange, onDone };
}

describe('what makes it easier', () => {
  it('shows every comfort with a picture of its own, and says which are on', async () => {
    await show(['dark-room']);
    const cards = COMFORTS.map((_, at) => screen.getAllByRole('listitem')[at]?.querySelector('button'));
    expect(cards).toHaveLength(COMFORTS.length);
    expect(new Set(cards.map((card) => card?.querySelector('svg')?.innerHTML)).size).toBe(COMFORTS.length);
    expect(screen.getAllByRole('button', { pressed: true }).map((card) => card.textContent)).toEqual(['Dark colours']);
  });

  it('puts one on and another off at a tap', async () => {
    const { onChange } = await show(['dark-room']);
    await userEvent.click(screen.getByRole('button', { name: 'Bigger words' }));
    await userEvent.click(screen.getByRole('button', { name: 'Dark colours' }));
    expect(onChange.mock.calls).toEqual([
      ['larger-text', true],
      ['dark-room', false],
    ]);
  });

  it('leads back', async () => {
    const { onDone } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'That is all' }));
    expect(onDone).toHaveBeenCalledOnce();
  });
});
