import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { GO_ON } from '../../../../src/domain/steps/go-on';
import { NOT_SURE } from '../../../../src/domain/steps/outcome';
import { StoryStep } from '../../../../src/features/lesson/steps/story/story-step';
import { shortStory, story } from '../../../support/steps/story';
import { viewProps } from '../../../support/steps/view-props';

afterEach(cleanup);

const show = (...taps: string[]) => {
  const { props, onAnswer } = viewProps(story, { taps });
  return { ...render(<StoryStep {...props} />), onAnswer };
};
const button = (name: string) => screen.getByRole('button', { name });
const said = (container: Element) => [...container.querySelectorAll('[data-say]')].map((say) => say.textContent);

describe('story view', () => {
  it('tells a page and goes on by a tap', async () => {
    const { container, onAnswer } = show();
    expect(screen.getByRole('img', { name: 'nodes.opening.scene' })).toBeTruthy();
    expect(said(container)).toEqual(['nodes.opening.text']);
    await userEvent.click(button('Go on'));
    expect(onAnswer.mock.calls).toEqual([[GO_ON]]);
  });

  it('has another way on for each page: the second tap of a hasty finger turns none that nobody has seen', () => {
    const [first, second] = [viewProps(shortStory, { taps: [] }).props, viewProps(shortStory, { taps: [GO_ON] }).props];
    const { rerender } = render(<StoryStep {...first} />);
    const pressed = button('Go on');
    rerender(<StoryStep {...second} />);
    expect(screen.getByText('nodes.two.text')).toBeTruthy();
    expect(button('Go on')).not.toBe(pressed);
    expect(pressed.isConnected).toBe(false);
  });

  it("asks with text, question, every choice and 'Not sure', all to be read aloud", () => {
    const { container } = show(GO_ON);
    expect(said(container)).toEqual([
      'nodes.secret.text',
      'nodes.secret.ask',
      'nodes.secret.choices.keep',
      'nodes.secret.choices.tell',
      'Not sure',
    ]);
    expect(screen.getByRole('heading', { name: 'nodes.secret.ask' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'nodes.secret.ask' }).querySelectorAll('button')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  });

  it('gives back the choice, and not sure from the keyboard too', async () => {
    const { onAnswer } = show(GO_ON);
    await userEvent.click(button('nodes.secret.choices.keep'));
    button('Not sure').focus();
    await userEvent.keyboard('{Enter}');
    expect(onAnswer.mock.calls).toEqual([['keep'], [NOT_SURE]]);
  });

  it('marks no choice beforehand', () => {
    show(GO_ON);
    expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-pressed'))).not.toContain('true');
  });

  it('ends with the ending, and the way on out of the step', () => {
    const { container } = show(GO_ON, 'tell');
    expect(said(container)).toEqual(['nodes.help.text']);
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['onward']);
  });

  it('moves the focus to each new page, as the button that was tapped has gone', () => {
    const { rerender } = show();
    button('Go on').focus();
    rerender(<StoryStep {...viewProps(story, { taps: [GO_ON] }).props} />);
    expect(document.activeElement?.textContent).toBe('nodes.secret.text');
    button('nodes.secret.choices.tell').focus();
    rerender(<StoryStep {...viewProps(story, { taps: [GO_ON, 'tell'] }).props} />);
    expect(document.activeElement?.textContent).toBe('nodes.help.text');
  });
});
