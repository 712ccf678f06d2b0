import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { NOT_SURE } from '../../../../src/domain/steps/outcome';
import { MatchStep } from '../../../../src/features/lesson/steps/match/match-step';
import { matchFeelings, matchFour } from '../../../support/steps/match';
import { viewProps } from '../../../support/steps/view-props';

afterEach(cleanup);

const card = (id: string, side: 'left' | 'right') => screen.getByRole('button', { name: `pairs.${id}.${side}` });
const pressed = (id: string, side: 'left' | 'right') => card(id, side).getAttribute('aria-pressed');
const lines = (container: Element) => container.querySelectorAll('path[vector-effect]').length;

describe('match view', () => {
  it.each([matchFeelings, matchFour])('shows the question and both columns, all to be read aloud ($id)', (step) => {
    const { container } = render(<MatchStep {...viewProps(step, { has: ['text'] }).props} />);
    const read = [...container.querySelectorAll('[data-say]')].map((one) => one.textContent);
    const cards = step.pairs.flatMap(({ id }) => [`pairs.${id}.left`, `pairs.${id}.right`]);
    expect([...read].sort()).toEqual(['text', 'ask', ...cards, 'Not sure'].sort());
  });

  it('gives back the side and pair of a card', async () => {
    const { props, onAnswer } = viewProps(matchFeelings);
    render(<MatchStep {...props} />);
    await userEvent.click(card('sad', 'right'));
    card('angry', 'left').focus();
    await userEvent.keyboard('{Enter}');
    expect(onAnswer.mock.calls).toEqual([['right:sad'], ['left:angry']]);
  });

  it("shows a pair after 'Not sure' as the tablet's own, and a found one as the child's", () => {
    const shown = () => screen.getAllByRole('button').filter((one) => one.dataset['shown'] !== undefined);
    const { rerender } = render(<MatchStep {...viewProps(matchFeelings, { taps: [NOT_SURE] }).props} />);
    expect(shown()).toHaveLength(2);
    expect(shown().every((one) => one.getAttribute('aria-pressed') === 'true')).toBe(true);
    rerender(<MatchStep {...viewProps(matchFeelings, { taps: [] }).props} />);
    expect(shown()).toEqual([]);
    const [pair] = matchFeelings.pairs;
    rerender(<MatchStep {...viewProps(matchFeelings, { taps: [`left:${pair?.id}`, `right:${pair?.id}`] }).props} />);
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(2);
    expect(shown()).toEqual([]);
    // Nothing is left to show: the last pair stays the child's.
    const all = matchFeelings.pairs.flatMap(({ id }) => [`left:${id}`, `right:${id}`]);
    rerender(<MatchStep {...viewProps(matchFeelings, { taps: [...all, NOT_SURE] }).props} />);
    expect(shown()).toEqual([]);
  });

  it("gives back 'Not sure'", async () => {
    const { props, onAnswer } = viewProps(matchFeelings);
    render(<MatchStep {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Not sure' }));
    expect(onAnswer.mock.calls).toEqual([[NOT_SURE]]);
  });

  it('shows the card that is held, and no line yet', () => {
    const { container } = render(<MatchStep {...viewProps(matchFeelings, { taps: ['left:sad'] }).props} />);
    expect([pressed('sad', 'left'), pressed('sad', 'right')]).toEqual(['true', 'false']);
    expect(lines(container)).toBe(0);
  });

  it('joins a pair by a line, the same badge and words', () => {
    const { container } = render(
      <MatchStep
        {...viewProps(matchFeelings, { taps: ['left:sad', 'right:sad', 'left:angry', 'right:angry'] }).props}
      />,
    );
    expect(lines(container)).toBe(2);
    const badge = (id: string, side: 'left' | 'right') => card(id, side).lastElementChild?.innerHTML;
    expect(badge('sad', 'left')).toContain('<path');
    expect(badge('sad', 'left')).toBe(badge('sad', 'right'));
    expect(badge('angry', 'left')).not.toBe(badge('sad', 'left'));
    expect(card('sad', 'left').getAttribute('aria-description')).toBe('pairs.sad.right');
    expect(card('sad', 'right').getAttribute('aria-description')).toBe('pairs.sad.left');
  });

  it('puts both cards down when they do not belong together', () => {
    render(<MatchStep {...viewProps(matchFeelings, { taps: ['left:sad', 'right:angry'] }).props} />);
    expect([pressed('sad', 'left'), pressed('angry', 'right')]).toEqual(['false', 'false']);
    expect(screen.getByText('think')).toBeTruthy();
  });
});
