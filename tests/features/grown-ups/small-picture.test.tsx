import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { BodyPart } from '../../../src/art/body-part';
import { SmallPicture } from '../../../src/features/grown-ups/small-picture';

afterEach(cleanup);

it('draws the body that a child sees', () => {
  const read = render(<SmallPicture picture={{ is: 'body', place: 'tummy', who: 'nia' }} />).container.innerHTML;
  expect(read).toBe(render(<BodyPart place="tummy" who="nia" />).container.innerHTML);
  expect(read).not.toBe(render(<BodyPart place="tummy" />).container.innerHTML);
});
