import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AIRS } from '../../../src/art/air';
import cast from '../../../src/content/cast.json';
import { BANDS, type Band } from '../../../src/content/schema/lesson';
import { Bands } from '../../../src/features/bands/bands';
import { FACES } from '../../../src/features/bands/faces';

afterEach(cleanup);

const show = (bands: readonly Band[]) => {
  const onChoose = vi.fn<(band: Band) => void>();
  return { ...render(<Bands bands={bands} onChoose={onChoose} />), onChoose };
};

describe('the age bands', () => {
  it('offers the bands of the school, in order, by age alone', () => {
    show(['5-7', '7-9', '11-13']);
    expect(screen.getAllByRole('button').map((card) => card.textContent)).toEqual(['5 to 7', '7 to 9', '11 to 13']);
  });

  it('has a face of its own for each, and reads each aloud', () => {
    show(BANDS);
    const cards = screen.getAllByRole('button');
    expect(new Set(cards.map((card) => card.querySelector('svg')?.innerHTML)).size).toBe(BANDS.length);
    for (const card of cards) expect(card.querySelector('[data-say]')?.textContent).toBe(card.textContent);
  });

  it('shows each group in an air of its own, with somebody of its age', () => {
    show(BANDS);
    const cards = screen.getAllByRole('button');
    expect(cards.map((card) => card.querySelector<HTMLElement>('[data-air]')?.dataset['air'])).toEqual([...AIRS]);
    const ofBand = (band: Band) => cast.children.filter((child) => child.band === band).map(({ id }) => id);
    expect(BANDS.map((band) => ofBand(band).includes(FACES[band].who))).toEqual(BANDS.map(() => true));
  });

  it('gives back the band, by finger and by keyboard', async () => {
    const { onChoose } = show(BANDS);
    await userEvent.click(screen.getByRole('button', { name: '4 and 5' }));
    screen.getByRole('button', { name: '9 to 11' }).focus();
    await userEvent.keyboard(' ');
    expect(onChoose.mock.calls).toEqual([['4-5'], ['9-11']]);
  });

  it('says so kindly when there are none', () => {
    show([]);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('No lessons here yet. You can still look at Who can I tell?')).toBeTruthy();
  });

  it('starts at its heading', () => {
    show(BANDS);
    expect(screen.getByRole('heading', { name: 'How old are you all?' }).dataset['focus']).toBe('heading');
  });
});
