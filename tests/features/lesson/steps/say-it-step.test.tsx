import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { GO_ON } from '../../../../src/domain/steps/go-on';
import { NOT_SURE } from '../../../../src/domain/steps/outcome';
import { SayItStep } from '../../../../src/features/lesson/steps/say-it/say-it-step';
import { sayIt, sayItBesideScene } from '../../../support/steps/say-it';
import { viewProps } from '../../../support/steps/view-props';

afterEach(cleanup);

const show = (taps: readonly string[] = [], step = sayIt) => {
  const { props, onAnswer } = viewProps(step, { taps, has: step.scene ? ['scene'] : [] });
  return { ...render(<SayItStep {...props} />), onAnswer };
};
const button = (name: string) => screen.getByRole('button', { name });
const said = (container: Element) => [...container.querySelectorAll('[data-say]')].map((say) => say.textContent);
const QUIETLY = 'You can say it, show it, or just think it.';
const SENTENCE = 'rounds.sentence.options.worry.label';

describe('say it view', () => {
  it('opens with what it is about, the first question, its options and not sure', () => {
    const { container } = show();
    expect(said(container)).toEqual([
      'heading',
      'text',
      'rounds.whom.ask',
      'rounds.whom.options.grandma.label',
      'rounds.whom.options.girl.label',
      'Not sure',
    ]);
    expect(screen.getByRole('heading', { level: 1, name: 'heading' }).dataset['focus']).toBe('heading');
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  });

  it('gives back what was tapped, by finger and by keyboard', async () => {
    const { onAnswer } = show(['grandma']);
    await userEvent.click(button('rounds.whom.options.girl.label'));
    button('Not sure').focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(button('Go on'));
    expect(onAnswer.mock.calls).toEqual([['girl'], [NOT_SURE], [GO_ON]]);
  });

  it('gives every chosen card the same look, whether it fits or not', () => {
    const look = (id: string) => {
      const { unmount } = show([id]);
      const { className, ariaPressed, lastElementChild } = button(`rounds.whom.options.${id}.label`);
      const seen = { className, ariaPressed, mark: lastElementChild?.outerHTML };
      unmount();
      return seen;
    };
    expect(look('girl')).toEqual(look('grandma'));
  });

  it('keeps the lines of the story when a card is tapped: without them the picture grew under the finger', () => {
    for (const tap of ['grandma', 'girl', NOT_SURE]) {
      const { container, unmount } = show([tap]);
      expect(said(container).slice(0, 2), tap).toEqual(['heading', 'text']);
      unmount();
    }
  });

  it("shows 'Not sure' as chosen, and the way on", () => {
    show([NOT_SURE]);
    expect(button('Not sure').getAttribute('aria-pressed')).toBe('true');
    expect(button('Go on')).toBeTruthy();
  });

  it('shows the sentence large and marked, to be said quietly or in the head', () => {
    show(['grandma', GO_ON, 'worry']);
    expect(screen.getByText(SENTENCE, { selector: 'mark' })).toBeTruthy();
    expect(screen.getByText(QUIETLY)).toBeTruthy();
    expect(screen.getByText('rounds.whom.options.grandma.label')).toBeTruthy();
  });

  it('names nobody who was picked beside what happened next: it is not they who did not listen', () => {
    show(['grandma', GO_ON, 'worry', GO_ON]);
    expect(screen.getByText('rounds.busy.ask')).toBeTruthy();
    expect(screen.getByText(SENTENCE, { selector: 'mark' })).toBeTruthy();
    expect(screen.queryByText('rounds.whom.options.grandma.label')).toBeNull();
  });

  it('does not let a child rehearse hiding it', () => {
    show(['girl', GO_ON, 'fine']);
    expect(screen.queryByText(QUIETLY)).toBeNull();
    expect(screen.queryByText('rounds.whom.options.girl.label')).toBeNull();
  });

  it('ends with what a safe adult answers, after the sentence', () => {
    const { container } = show(['grandma', GO_ON, 'worry', GO_ON, 'next', GO_ON]);
    expect(said(container)).toEqual([SENTENCE, 'reply.text']);
    expect(screen.getByRole('img', { name: 'reply.scene' })).toBeTruthy();
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['onward']);
  });

  it('ends with the same answer for a child who was not sure of anything', () => {
    const { container } = show([NOT_SURE, GO_ON, NOT_SURE, GO_ON, NOT_SURE, GO_ON]);
    expect(said(container)).toEqual(['reply.text']);
  });

  it("shows the round's own scene, else the step's, else the character alone", () => {
    const names = (taps: readonly string[], step = sayIt) => {
      const { unmount } = show(taps, step);
      const found = screen.queryAllByRole('img').map((image) => image.getAttribute('aria-label'));
      unmount();
      return found;
    };
    expect(names(['grandma', GO_ON])).toEqual(['rounds.sentence.scene']);
    expect(names([], sayItBesideScene)).toEqual(['scene']);
    expect(names([])).toEqual([]);
  });

  it('moves the focus to each new question', () => {
    const { rerender } = show(['grandma']);
    button('Go on').focus();
    rerender(<SayItStep {...viewProps(sayIt, { taps: ['grandma', GO_ON] }).props} />);
    expect(document.activeElement?.textContent).toBe('rounds.sentence.ask');
  });

  it('never asks to hear the child', () => {
    const { container } = show(['grandma', GO_ON, 'worry']);
    expect(container.querySelector('input, textarea, audio, [contenteditable]')).toBeNull();
  });
});
