import { describe, expect, it } from 'vitest';
import { FEELINGS } from '../../../src/art/figures';
import { C, CLOTH } from '../../../src/art/palette';
import { frameOf, kneeX, seatDrop } from '../../../src/art/person/frame';
import { AGES, type Look } from '../../../src/art/person/look';
import { Person } from '../../../src/art/person/person';
import { handsOf } from '../../../src/art/person/reach';
import type { Seat } from '../../../src/art/person/seat';
import { drawn, elementsIn } from './markup';

const SEATS: readonly Seat[] = ['stool', 'chair', 'bench', 'sofa', 'ride', 'floor'];
const plain: Look = { age: 'child', skin: 3, head: 'short', hairColour: 'black', top: 'peach', bottom: 'navy' };

describe.each(AGES)('a seated %s', (age) => {
  const look = { ...plain, age };

  it('sits on six seats that look different from the front and from behind', () => {
    for (const seen of ['front', 'behind'] as const) {
      const pictures = SEATS.map((seat) => drawn(<Person look={look} pose="sit" seat={seat} seen={seen} />));
      expect(new Set(pictures).size).toBe(SEATS.length);
      const [stool = '', ...others] = pictures;
      for (const picture of others) expect(elementsIn(picture)).toBeLessThanOrEqual(elementsIn(stool) + 4);
    }
  });

  it('sits lower on the floor than on any seat, and stays above the ground', () => {
    const frame = frameOf(look);
    const floor = seatDrop(frame, 'floor');
    for (const seat of SEATS.filter((other) => other !== 'floor')) expect(floor).toBeGreaterThan(seatDrop(frame, seat));
    expect(frame.hipY + floor).toBeLessThan(0);
    expect(frame.hipY + floor).toBeGreaterThan(-frame.legWidth * 1.2);
  });

  it('has the hands on the knees of crossed legs, whatever is felt', () => {
    const frame = frameOf(look);
    for (const feeling of FEELINGS) {
      const hands = handsOf(look, feeling, 'sit', undefined, 'floor');
      expect(hands).toHaveLength(2);
      for (const [x, y] of hands) {
        expect(Math.abs(x)).toBeGreaterThan(frame.legX);
        expect(Math.abs(x)).toBeLessThan(kneeX(frame) + frame.legWidth / 2);
        expect(y).toBeLessThan(0);
        expect(y).toBeGreaterThan(-frame.legWidth * 1.6);
      }
    }
  });

  it('stays in the wheelchair wherever others sit on something else', () => {
    const wheels = { ...look, wheelchair: true };
    for (const seen of ['front', 'behind'] as const) {
      const pictures = SEATS.map((seat) => drawn(<Person look={wheels} pose="sit" seat={seat} seen={seen} />));
      expect(new Set(pictures).size).toBe(1);
    }
  });
});

it.each(['shorts', 'skirt', 'trousers'] as const)('crossed legs show shoes and %s', (legs) => {
  const picture = drawn(<Person look={{ ...plain, legs }} pose="sit" seat="floor" />);
  const lap = picture.slice(picture.indexOf(CLOTH.navy));
  expect(lap.split(`stroke="${C.tyre}"`)).toHaveLength(3);
});

it('the back of a seat is behind whoever looks at us, and before whoever turns away', () => {
  const back = (seen: 'front' | 'behind') => {
    const picture = drawn(<Person look={plain} pose="sit" seat="sofa" seen={seen} />);
    return [picture.indexOf('rx="24"'), picture.indexOf(`fill="${CLOTH.peach}"`)] as const;
  };
  const [front, behind] = [back('front'), back('behind')];
  for (const found of [...front, ...behind]) expect(found).toBeGreaterThan(0);
  expect(front[0]).toBeLessThan(front[1]);
  expect(behind[0]).toBeGreaterThan(behind[1]);
});
