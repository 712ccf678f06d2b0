import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TellMeStep } from '../../../../src/features/lesson/steps/tell-me/tell-me-step';
import { tellMe } from '../../../support/steps/tell-me';
import { viewProps } from '../../../support/steps/view-props';

afterEach(cleanup);

describe('tell me view', () => {
  it('shows the scene with its words, then heading and text, to be read aloud in that order', () => {
    const { container } = render(<TellMeStep {...viewProps(tellMe).props} />);
    expect(screen.getByRole('img', { name: 'scene' })).toBeTruthy();
    expect([...container.querySelectorAll('[data-say]')].map((say) => say.textContent)).toEqual(['heading', 'text']);
  });

  it('starts at its heading', () => {
    render(<TellMeStep {...viewProps(tellMe).props} />);
    const { dataset, tabIndex } = screen.getByRole('heading', { name: 'heading' });
    expect([dataset['focus'], tabIndex]).toEqual(['heading', -1]);
  });

  it('marks the phrase worth keeping', () => {
    render(
      <TellMeStep {...viewProps(tellMe).props} words={(key) => (key === 'text' ? 'Plain. **Keep this.**' : key)} />,
    );
    expect(screen.getByText('Keep this.').tagName).toBe('MARK');
  });

  it('asks nothing: the only button is the way on', () => {
    render(<TellMeStep {...viewProps(tellMe).props} />);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['onward']);
  });
});
