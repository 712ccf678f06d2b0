import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BODY_PLACES } from '../../../../src/content/schema/drawn';
import { CardPicture } from '../../../../src/features/lesson/steps/card-picture';

afterEach(cleanup);

describe('card picture', () => {
  it('draws a person, silently', () => {
    const { container } = render(<CardPicture picture={{ is: 'person', who: 'ana', feeling: 'sad' }} />);
    expect(container.querySelector('svg[aria-hidden="true"]')).not.toBeNull();
  });

  it('shows how a person feels', () => {
    const drawn = (['sad', 'happy'] as const).map(
      (feeling) => render(<CardPicture picture={{ is: 'person', who: 'ana', feeling }} />).container.innerHTML,
    );
    expect(drawn[0]).not.toBe(drawn[1]);
  });

  it('draws an object, silently', () => {
    const { container } = render(<CardPicture picture={{ is: 'object', what: 'present' }} />);
    expect(container.querySelector('img')?.alt).toBe('');
  });

  it('draws each part of the body differently', () => {
    const drawn = BODY_PLACES.map(
      (place) => render(<CardPicture picture={{ is: 'body', place }} />).container.innerHTML,
    );
    expect(new Set(drawn).size).toBe(BODY_PLACES.length);
  });
});
