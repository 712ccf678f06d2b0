import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Icon } from '../../../../src/art/icon';
import { CHECK, NOT_SURE } from '../../../../src/domain/steps/outcome';
import { SpotStep } from '../../../../src/features/lesson/steps/spot/spot-step';
import { spotInChat, spotInScene } from '../../../support/steps/spot';
import { viewProps } from '../../../support/steps/view-props';

afterEach(cleanup);

// In a chat it is said first who writes.
const target = (id: string) => screen.getByRole('button', { name: new RegExp(`(^|: )targets\\.${id}\\.label$`) });
const notSure = () => screen.getByRole('button', { name: 'Not sure' });

describe.each([
  ['in a scene', spotInScene, 'face'],
  ['in a chat', spotInChat, 'delete'],
] as const)('spot view %s', (_, step, sign) => {
  it("shows the question, every target and 'Not sure'", () => {
    render(<SpotStep {...viewProps(step, { has: ['text'] }).props} />);
    expect(screen.getByText('text')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'ask' })).toHaveProperty('dataset.say');
    for (const { id } of step.targets) expect(target(id).getAttribute('aria-pressed')).toBe('false');
    expect(notSure()).toBeTruthy();
  });

  it('gives back the target that was tapped, from the keyboard too', async () => {
    const { props, onAnswer } = viewProps(step);
    render(<SpotStep {...props} />);
    await userEvent.click(target(sign));
    target(sign).focus();
    await userEvent.keyboard('{Enter}');
    expect(onAnswer.mock.calls).toEqual([[sign], [sign]]);
  });

  it("gives back 'Not sure'", async () => {
    const { props, onAnswer } = viewProps(step);
    render(<SpotStep {...props} />);
    await userEvent.click(notSure());
    expect(onAnswer.mock.calls).toEqual([[NOT_SURE]]);
  });

  it('marks what was tapped, signs and ordinary things alike', () => {
    const ordinary = step.targets.find(({ is }) => is === 'ordinary')?.id ?? '';
    render(<SpotStep {...viewProps(step, { taps: [sign, ordinary] }).props} />);
    expect([target(sign), target(ordinary)].map((one) => one.getAttribute('aria-pressed'))).toEqual(['true', 'true']);
    expect(target(sign).className).toBe(target(ordinary).className);
  });

  it("offers 'That is all' after the first tap, and stands still after it", async () => {
    const { props, onAnswer } = viewProps(step, { taps: [sign] });
    const { rerender } = render(<SpotStep {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'That is all' }));
    expect(onAnswer.mock.calls).toEqual([[CHECK]]);
    rerender(<SpotStep {...viewProps(step, { taps: [sign, CHECK] }).props} />);
    expect(screen.queryByRole('button', { name: 'That is all' })).toBeNull();
    expect(target(sign)).toHaveProperty('disabled', true);
    expect(screen.getByText('done')).toBeTruthy();
  });

  it('shows what the answer speaks of once all is said, and nothing before: whatever was tapped first', () => {
    const ordinary = step.targets.find(({ is }) => is === 'ordinary')?.id ?? '';
    const shown = () => step.targets.filter(({ id }) => target(id).getAttribute('aria-description') === 'One of them');
    const { rerender } = render(<SpotStep {...viewProps(step, { taps: [ordinary, sign] }).props} />);
    expect(shown()).toEqual([]);
    rerender(<SpotStep {...viewProps(step, { taps: [ordinary, CHECK] }).props} />);
    expect(shown()).toEqual(step.targets.filter(({ is }) => is === 'sign'));
    expect(shown().length).toBeLessThan(step.targets.length);
  });

  it("has no 'That is all' before a tap", () => {
    render(<SpotStep {...viewProps(step).props} />);
    expect(screen.queryByRole('button', { name: 'That is all' })).toBeNull();
  });
});

it('is left by the arrow that leads on everywhere: a tick would be praise to a child who cannot read', () => {
  const props = viewProps(spotInScene, { taps: ['face'] }).props;
  render(<SpotStep {...props} band="4-5" />);
  const drawn = screen.getByRole('button', { name: 'That is all' }).querySelector('svg')?.outerHTML;
  const { container } = render(<Icon name="next" />);
  expect(drawn).toBe(container.innerHTML);
});

describe('spot view in a scene', () => {
  it('leaves the hand on what was tapped, when all is said too, and puts none on what is shown', () => {
    const hands = () =>
      spotInScene.targets.filter(({ id }) => target(id).querySelector('svg') !== null).map(({ id }) => id);
    const ordinary = spotInScene.targets.find(({ is }) => is === 'ordinary')?.id ?? '';
    const { rerender } = render(<SpotStep {...viewProps(spotInScene, { taps: [ordinary] }).props} />);
    expect(hands()).toEqual([ordinary]);
    rerender(<SpotStep {...viewProps(spotInScene, { taps: [ordinary, CHECK] }).props} />);
    expect(hands()).toEqual([ordinary]);
  });

  it('shows the scene with its words', () => {
    render(<SpotStep {...viewProps(spotInScene).props} />);
    expect(screen.getByRole('img', { name: 'scene' })).toBeTruthy();
  });

  it('says in words what was tapped', () => {
    const { rerender } = render(<SpotStep {...viewProps(spotInScene).props} />);
    expect(screen.queryByText('targets.face.label')).toBeNull();
    rerender(<SpotStep {...viewProps(spotInScene, { taps: ['face'] }).props} />);
    expect(screen.getByText('targets.face.label')).toHaveProperty('dataset.say');
  });

  it('puts each target where the lesson says', () => {
    render(<SpotStep {...viewProps(spotInScene).props} />);
    expect([target('face').style.getPropertyValue('--x'), target('face').style.getPropertyValue('--y')]).toEqual([
      '34%',
      '44%',
    ]);
  });
});

describe('spot view in a chat', () => {
  it('shows who wrote what, each message to be read aloud', () => {
    render(<SpotStep {...viewProps(spotInChat).props} />);
    expect(spotInChat.targets.map(({ id }) => target(id).dataset['from'])).toEqual([
      'other',
      'character',
      'other',
      'other',
    ]);
    expect(target('delete').querySelector('[data-say]')).not.toBeNull();
  });

  it('lets every message begin below the one before it, a reply half a message: a talk is read down, also where two stand side by side', () => {
    render(<SpotStep {...viewProps(spotInChat).props} />);
    const rows = spotInChat.targets.map(({ id }) => Number(target(id).style.getPropertyValue('--row')));
    expect(rows).toEqual([1, 2, 3, 5]);
    expect(spotInChat.targets.map(({ id }) => target(id).dataset['beside'])).toEqual(['true', 'true', 'true', 'false']);
  });

  it('shows the picture of a message, silent beside its words', () => {
    const targets = spotInChat.targets.map((one) => ({
      ...one,
      picture: { is: 'object' as const, what: 'house' as const },
    }));
    const { container } = render(<SpotStep {...viewProps({ ...spotInChat, targets }).props} band="5-7" />);
    for (const { id } of targets) expect(target(id).querySelector('svg, img')).not.toBeNull();
    expect(container.querySelector('[role="img"]')).toBeNull();
  });

  const WRITES = { other: 'Someone writes:', character: 'The reply:' };
  const said = spotInChat.targets.map(({ id, from = 'other' }) => [WRITES[from], `targets.${id}.label`] as const);

  it('tells a screen reader who writes, message by message: the side and the colour say it to the eye alone', () => {
    render(<SpotStep {...viewProps(spotInChat).props} />);
    for (const [writes, label] of said) expect(screen.getByRole('button', { name: `${writes} ${label}` })).toBeTruthy();
  });

  it('has it said before each message to who listens, and once to who swipes through the screen', () => {
    const { container } = render(<SpotStep {...viewProps(spotInChat).props} />);
    const read = [...container.querySelectorAll('[data-say]')].map((one) => one.textContent);
    expect(read.join(' | ')).toContain(said.flat().join(' | '));
    // As a name of its message it is heard already.
    for (const one of screen.getAllByText(/^(Someone writes|The reply):$/))
      expect(one.closest('[aria-hidden="true"]')).not.toBeNull();
  });
});
