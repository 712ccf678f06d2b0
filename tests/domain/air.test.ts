import { expect, it } from 'vitest';
import { AIRS } from '../../src/art/air';
import { BANDS } from '../../src/content/schema/lesson';
import { AIR_OF } from '../../src/domain/air';

it('gives each age an air of its own, and every one of them can be drawn', () => {
  expect(BANDS.map((band) => AIR_OF[band])).toEqual(AIRS);
});
