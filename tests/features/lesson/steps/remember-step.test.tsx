import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { RememberStep } from '../../../../src/features/lesson/steps/remember/remember-step';
import { remember } from '../../../support/steps/remember';
import { viewProps } from '../../../support/steps/view-props';

afterEach(cleanup);

describe('remember view', () => {
  it('shows three points, each with a picture', () => {
    render(<RememberStep {...viewProps(remember).props} />);
    const points = screen.getAllByRole('listitem');
    expect(points.map((point) => point.textContent)).toEqual(['points.mine', 'points.tell', 'points.clue']);
    for (const point of points) expect(point.querySelector('svg, img')).not.toBeNull();
  });

  it('reads heading, points, and last the ending', () => {
    const { container } = render(<RememberStep {...viewProps(remember).props} />);
    expect([...container.querySelectorAll('[data-say]')].map((say) => say.textContent)).toEqual([
      'heading',
      'points.mine',
      'points.tell',
      'points.clue',
      'ending',
    ]);
  });

  it('shows its scene with its words, and lets the child go on', () => {
    render(<RememberStep {...viewProps(remember).props} />);
    expect(screen.getByRole('img', { name: 'scene' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'onward' })).toBeTruthy();
    expect(screen.getByRole('heading').dataset['focus']).toBe('heading');
  });
});
