import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { Icon } from '../../../../src/art/icon';
import { afterEach, describe, expect, it } from 'vitest';
import { CHECK, NOT_SURE } from '../../../../src/domain/steps/outcome';
import { BodyCluesStep } from '../../../../src/features/lesson/steps/body-clues/body-clues-step';
import { bodyClues } from '../../../support/steps/body-clues';
import { viewProps } from '../../../support/steps/view-props';

afterEach(cleanup);

const place = (id: string) => screen.getByRole('button', { name: `places.${id}.label` });
const check = () => screen.queryByRole('button', { name: 'These ones' });

describe('body clues view', () => {
  it('shows the question and every place, all to be read aloud', () => {
    render(<BodyCluesStep {...viewProps(bodyClues, { has: ['text'] }).props} />);
    expect(screen.getByText('text')).toHaveProperty('dataset.say');
    expect(screen.getByRole('heading', { name: 'ask' })).toHaveProperty('dataset.say');
    for (const id of bodyClues.places) expect(place(id).querySelector('[data-say]')).not.toBeNull();
  });

  it("gives back a place and 'Not sure', from the keyboard too", async () => {
    const { props, onAnswer } = viewProps(bodyClues);
    render(<BodyCluesStep {...props} />);
    await userEvent.click(place('tummy'));
    screen.getByRole('button', { name: 'Not sure' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onAnswer.mock.calls).toEqual([['tummy'], [NOT_SURE]]);
  });

  it("keeps what was chosen and offers 'These ones'", async () => {
    const { props, onAnswer } = viewProps(bodyClues, { taps: ['tummy', 'hands'] });
    render(<BodyCluesStep {...props} />);
    expect(['tummy', 'hands', 'head'].map((id) => place(id).getAttribute('aria-pressed'))).toEqual([
      'true',
      'true',
      'false',
    ]);
    await userEvent.click(check() as HTMLElement);
    expect(onAnswer.mock.calls).toEqual([[CHECK]]);
  });

  it('is left by the arrow that leads on everywhere, where a child cannot read: a tick would be praise', () => {
    render(<BodyCluesStep {...viewProps(bodyClues, { taps: ['tummy'] }).props} band="4-5" />);
    const drawn = screen.getByRole('button', { name: 'These ones' }).querySelector('svg')?.outerHTML;
    expect(drawn).toBe(render(<Icon name="next" />).container.innerHTML);
  });

  it("stands still after 'These ones'", () => {
    render(<BodyCluesStep {...viewProps(bodyClues, { taps: ['tummy', CHECK] }).props} />);
    expect(check()).toBeNull();
    expect(place('head')).toHaveProperty('disabled', true);
    expect(screen.getByText('done')).toBeTruthy();
  });
});
