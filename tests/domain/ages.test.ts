import { expect, it } from 'vitest';
import { isYoung } from '../../src/domain/ages';
import { ALL_BANDS } from '../../src/domain/school-setup';

it('pictures come before words from four to seven', () => {
  expect(ALL_BANDS.filter(isYoung)).toEqual(['4-5', '5-7']);
});
