import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { NOT_SURE } from '../../../../src/domain/steps/outcome';
import { SortStep } from '../../../../src/features/lesson/steps/sort/sort-step';
import { sortFull, sortSecrets } from '../../../support/steps/sort';
import { viewProps } from '../../../support/steps/view-props';

afterEach(cleanup);

const box = (id: string) => screen.getByRole('button', { name: `boxes.${id}` });
const lying = (id: string) => screen.queryByRole('button', { name: `items.${id}.label` });
const notSure = () => screen.getByRole('button', { name: 'Not sure' });
const next = () => screen.queryByRole('button', { name: 'Next one' });

describe('sort view', () => {
  it.each([sortSecrets, sortFull])('shows the question, one item and every box, all to be read aloud', (step) => {
    const { container } = render(<SortStep {...viewProps(step, { has: ['text'] }).props} />);
    const read = [...container.querySelectorAll('[data-say]')].map((one) => one.textContent);
    expect(read).toEqual([
      'text',
      'ask',
      'items.party.label',
      ...step.boxes.map(({ id }) => `boxes.${id}`),
      'Not sure',
    ]);
  });

  it('puts the item into the box that was tapped', async () => {
    const { props, onAnswer } = viewProps(sortSecrets);
    render(<SortStep {...props} />);
    await userEvent.click(box('surprise'));
    expect(onAnswer.mock.calls).toEqual([['party:surprise']]);
  });

  it("gives back 'Not sure', from the keyboard too", async () => {
    const { props, onAnswer } = viewProps(sortSecrets);
    render(<SortStep {...props} />);
    notSure().focus();
    await userEvent.keyboard('{Enter}');
    expect(onAnswer.mock.calls).toEqual([[NOT_SURE]]);
  });

  it('shows the item small in its box, whichever box it is', () => {
    render(<SortStep {...viewProps(sortSecrets, { taps: ['party:unsafe-secret'] }).props} />);
    expect(box('unsafe-secret').getAttribute('aria-pressed')).toBe('true');
    const holder = box('unsafe-secret').parentElement as HTMLElement;
    expect(within(holder).getByRole('button', { name: 'items.party.label' })).toBeTruthy();
    expect(screen.getByText('items.party.think')).toBeTruthy();
  });

  it("shows what nobody was sure of in the box 'Not sure'", () => {
    render(<SortStep {...viewProps(sortSecrets, { taps: [NOT_SURE] }).props} />);
    expect(notSure().getAttribute('aria-pressed')).toBe('true');
    expect(lying('party')).not.toBeNull();
  });

  it("goes to the next item with 'Next one', once this one lies in a box", async () => {
    const { props, onAnswer } = viewProps(sortSecrets, { taps: ['party:surprise'] });
    const { rerender } = render(<SortStep {...props} />);
    await userEvent.click(next() as HTMLElement);
    expect(onAnswer.mock.calls).toEqual([['game']]);
    rerender(<SortStep {...viewProps(sortSecrets, { taps: ['party:surprise', 'game'] }).props} />);
    expect(next()).toBeNull();
    expect(screen.getByText('items.game.label')).toBeTruthy();
  });

  it('takes a sorted item up again', async () => {
    const { props, onAnswer } = viewProps(sortSecrets, { taps: ['party:surprise', 'game'] });
    render(<SortStep {...props} />);
    await userEvent.click(lying('party') as HTMLElement);
    expect(onAnswer.mock.calls).toEqual([['party']]);
  });

  it('offers no next item after the last', () => {
    const taps = ['party:surprise', 'game', NOT_SURE, 'photo', 'photo:surprise'];
    render(<SortStep {...viewProps(sortSecrets, { taps }).props} />);
    expect(next()).toBeNull();
    expect(screen.getByRole('button', { name: 'onward' })).toBeTruthy();
  });
});
