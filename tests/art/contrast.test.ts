import { describe, expect, it } from 'vitest';
import { C, HAIR, type HairColour, SKIN, type Skin } from '../../src/art/palette';
import type { Look } from '../../src/art/person/look';
import { paintOf } from '../../src/art/person/paint';
import { contrast } from '../support/contrast';

const SKINS = Object.keys(SKIN).map(Number) as Skin[];
const HAIRS = Object.keys(HAIR) as HairColour[];
const look = (skin: Skin, hairColour: HairColour): Look => ({
  age: 'child',
  skin,
  head: 'short',
  hairColour,
  top: 'teal',
  bottom: 'navy',
});

it('counts as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(SKINS)('on skin %i', (skin) => {
  const ground = SKIN[skin][0];

  it.each(HAIRS)('brows, eyes and mouth of someone with %s hair are seen: they carry the feeling', (hair) => {
    const paint = paintOf(look(skin, hair));
    expect(contrast(paint.line, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(paint.brow, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(paint.rim, ground)).toBeGreaterThanOrEqual(3);
  });

  it('a tear is seen by its edge or by its light', () => {
    expect(Math.max(contrast(C.tear, ground), contrast(C.tearEdge, ground))).toBeGreaterThanOrEqual(3);
  });

  it('is told apart from the next one, so that nobody in the cast changes family', () => {
    const next = SKIN[(skin + 1) as Skin];
    if (next) expect(contrast(ground, next[0])).toBeGreaterThan(1.2);
    else expect(skin).toBe(6);
  });
});

it('the pupil and the mouth are seen on what lies behind them', () => {
  expect(contrast(C.pupil, C.white)).toBeGreaterThanOrEqual(3);
  for (const mouth of [C.mouth, C.mouthDeep]) {
    expect(contrast(C.white, mouth)).toBeGreaterThanOrEqual(3);
    expect(contrast(C.tongue, mouth)).toBeGreaterThanOrEqual(3);
  }
});
