import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CAST, type CastId } from '../../../src/art/cast';
import { frameOf, kneeX } from '../../../src/art/person/frame';
import { AGES, type Look } from '../../../src/art/person/look';
import { standing } from '../../../src/art/scene/layout';
import { PLACES, SPOTS } from '../../../src/art/scene/names';
import type { Place } from '../../../src/art/scene/names';
import { Scene } from '../../../src/art/scene/scene';
import { seatAt } from '../../../src/art/scene/seats';

const plain: Look = { age: 'child', skin: 3, head: 'short', hairColour: 'black', top: 'teal', bottom: 'navy' };
const sitting = (place: Place, who: CastId) =>
  renderToString(<Scene place={place} people={[{ who, at: 'centre', pose: 'sit' }]} />).replace(
    /<g data-place[^]*?(?=<g transform="translate\([^)]*\) scale\([^)]*\)"><g><ellipse)/,
    '',
  );

describe('what people sit on', () => {
  it.each([
    ['tent', 'floor'],
    ['garden', 'floor'],
    ['park', 'floor'],
    ['playground', 'floor'],
    ['bedroom', 'floor'],
    ['library', 'floor'],
    ['waiting-room', 'chair'],
    ['doctor', 'chair'],
    ['classroom', 'chair'],
    ['club', 'chair'],
    ['corridor', 'bench'],
    ['living-room', 'sofa'],
    ['bus', 'ride'],
    ['car', 'ride'],
  ] as const)('belongs there: %s, %s', (place, seat) => {
    expect(seatAt(place, plain)).toBe(seat);
  });

  it('is a stool only where one may stand', () => {
    expect(PLACES.filter((place) => seatAt(place, plain) === 'stool')).toEqual(['bathroom-door', 'shop']);
  });

  it('is never the floor for grandparents', () => {
    for (const place of PLACES) expect(seatAt(place, { ...plain, age: 'older' })).not.toBe('floor');
  });

  it('is drawn in the scene: a place apart, and a chair where the floor would be', () => {
    expect(sitting('library', 'kai')).not.toBe(sitting('classroom', 'kai'));
    expect(sitting('library', 'grandad')).toBe(sitting('classroom', 'grandad'));
  });

  it('is their wheelchair for whoever has one, in every place', () => {
    expect(CAST.ivy.wheelchair).toBe(true);
    expect(new Set(PLACES.map((place) => sitting(place, 'ivy'))).size).toBe(1);
  });
});

describe.each([1, 2, 3, 4])('%i on the floor', (count) => {
  it.each(AGES.filter((age) => age !== 'older'))('keep their knees within the picture (%s)', (age) => {
    const frame = frameOf({ ...plain, age });
    const reach = kneeX(frame) + 12;
    const people = Array.from({ length: count }, (_, i) => ({ at: SPOTS[i] ?? 'centre', height: frame.height, reach }));
    for (const { x, scale } of standing(people)) {
      const half = (kneeX(frame) + frame.legWidth / 2) * scale;
      expect(x - half).toBeGreaterThan(0);
      expect(x + half).toBeLessThan(760);
    }
  });
});
