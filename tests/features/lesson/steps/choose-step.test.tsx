import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { Icon } from '../../../../src/art/icon';
import { afterEach, describe, expect, it } from 'vitest';
import { AGAIN, CHECK, NOT_SURE } from '../../../../src/domain/steps/outcome';
import { ChooseStep } from '../../../../src/features/lesson/steps/choose/choose-step';
import { chooseBesideScene, chooseOne, chooseSeveral } from '../../../support/steps/choose';
import { viewProps } from '../../../support/steps/view-props';

afterEach(cleanup);

const card = (id: string) => screen.getByRole('button', { name: `options.${id}.label` });
const notSure = () => screen.getByRole('button', { name: 'Not sure' });

describe('choose view', () => {
  it.each([chooseOne, chooseBesideScene, chooseSeveral])(
    'shows the question and every answer, all to be read aloud ($id)',
    (step) => {
      render(<ChooseStep {...viewProps(step).props} />);
      expect(screen.getByRole('heading', { name: 'ask' })).toHaveProperty('dataset.say');
      for (const { id } of step.options)
        expect(card(id).querySelector('[data-say]')?.textContent).toBe(`options.${id}.label`);
      expect(notSure().querySelector('[data-say]')).not.toBeNull();
    },
  );

  it('shows a short story above the question where there is one', () => {
    render(<ChooseStep {...viewProps(chooseOne, { has: ['text'] }).props} />);
    const story = screen.getByText('text');
    expect(story.compareDocumentPosition(screen.getByRole('heading')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('shows no story where there is none', () => {
    render(<ChooseStep {...viewProps(chooseOne).props} />);
    expect(screen.queryByText('text')).toBeNull();
  });

  it('shows the scene, with its words, and keeps all answers beside it', () => {
    render(
      <ChooseStep
        {...viewProps({ ...chooseSeveral, ...(chooseBesideScene.scene && { scene: chooseBesideScene.scene }) }).props}
      />,
    );
    expect(screen.getByRole('img', { name: 'scene' })).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(5);
  });

  it("shows faces close by where the answers are one person's feelings, and people whole where they differ", () => {
    const drawn = (who: readonly ('pia' | 'ana')[]) => {
      const options = who.map((one, at) => ({
        id: `o${at}`,
        verdict: 'think' as const,
        picture: { is: 'person' as const, who: one, feeling: at === 0 ? ('happy' as const) : ('sad' as const) },
      }));
      render(<ChooseStep {...viewProps({ ...chooseOne, options }).props} band="4-5" />);
      const box = card('o0').querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number);
      cleanup();
      return box?.[3] ?? Number.NaN;
    };
    // Pia sits in a wheelchair: whole, her face is a third of the card.
    expect(drawn(['pia', 'pia'])).toBeLessThan(drawn(['pia', 'ana']) * 0.8);
  });

  it('gives back the card that was tapped', async () => {
    const { props, onAnswer } = viewProps(chooseOne);
    render(<ChooseStep {...props} />);
    await userEvent.click(card('tell'));
    expect(onAnswer.mock.calls).toEqual([['tell']]);
  });

  it("gives back 'Not sure', from the keyboard too", async () => {
    const { props, onAnswer } = viewProps(chooseOne);
    render(<ChooseStep {...props} />);
    notSure().focus();
    await userEvent.keyboard('{Enter}');
    expect(onAnswer.mock.calls).toEqual([[NOT_SURE]]);
  });

  it('shows what is chosen, whether it fits or not, with the same look', () => {
    render(<ChooseStep {...viewProps(chooseSeveral, { taps: ['listens', 'rich'] }).props} />);
    const [fits, think] = [card('listens'), card('rich')];
    expect([fits, think, card('helps')].map((one) => one.getAttribute('aria-pressed'))).toEqual([
      'true',
      'true',
      'false',
    ]);
    expect(think.className).toBe(fits.className);
    expect(think.lastElementChild?.outerHTML).toBe(fits.lastElementChild?.outerHTML);
  });

  it("shows that 'Not sure' is chosen, and no card", () => {
    render(<ChooseStep {...viewProps(chooseOne, { taps: ['keep', NOT_SURE] }).props} />);
    expect(notSure().getAttribute('aria-pressed')).toBe('true');
    expect(card('keep').getAttribute('aria-pressed')).toBe('false');
  });

  it('shows the kind words and the way on it was given', () => {
    render(<ChooseStep {...viewProps(chooseOne, { taps: ['keep'] }).props} />);
    expect(screen.getByText('options.keep.feedback')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'onward' })).toBeTruthy();
  });

  it('is left by the arrow that leads on everywhere, where a child cannot read: a tick would be praise', () => {
    render(<ChooseStep {...viewProps(chooseSeveral, { taps: ['listens'] }).props} band="4-5" />);
    const drawn = screen.getByRole('button', { name: 'These ones' }).querySelector('svg')?.outerHTML;
    expect(drawn).toBe(render(<Icon name="next" />).container.innerHTML);
  });

  it("offers 'These ones' only while several are being picked", async () => {
    const picking = viewProps(chooseSeveral, { taps: ['listens'] });
    const { rerender } = render(<ChooseStep {...picking.props} />);
    await userEvent.click(screen.getByRole('button', { name: 'These ones' }));
    expect(picking.onAnswer.mock.calls).toEqual([[CHECK]]);
    for (const taps of [[], ['listens', CHECK]]) {
      rerender(<ChooseStep {...viewProps(chooseSeveral, { taps }).props} />);
      expect(screen.queryByRole('button', { name: 'These ones' })).toBeNull();
    }
  });

  it("lets cards stand still once closed, until 'Look again'", () => {
    const { rerender } = render(<ChooseStep {...viewProps(chooseSeveral, { taps: ['rich', CHECK] }).props} />);
    expect(card('listens')).toHaveProperty('disabled', true);
    rerender(<ChooseStep {...viewProps(chooseSeveral, { taps: ['rich', CHECK, AGAIN] }).props} />);
    expect(card('listens')).toHaveProperty('disabled', false);
  });
});

describe('choose view for the oldest', () => {
  it('has boxes to tick where several may be picked, ticked where they are, and none for what fits', () => {
    const { props } = viewProps(chooseSeveral, { taps: ['listens', 'rich'] });
    const { container } = render(<ChooseStep {...props} band="11-13" />);
    const ticked = [...container.querySelectorAll('[data-box="square"]')].map(
      (box) => box.querySelector('svg') !== null,
    );
    expect(ticked).toEqual([true, false, false, true]);
  });
});
