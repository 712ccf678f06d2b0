import { describe, expect, it } from 'vitest';
import { FEELINGS } from '../../../src/art/figures';
import { CLOTH, SKIN } from '../../../src/art/palette';
import { frameOf } from '../../../src/art/person/frame';
import { AGES, type Look } from '../../../src/art/person/look';
import { postureOf } from '../../../src/art/person/posture';
import { Person } from '../../../src/art/person/person';
import { handsOf } from '../../../src/art/person/reach';
import { drawn } from './markup';

const scarved: Look = {
  age: 'child',
  skin: 3,
  head: 'hijab',
  hairColour: 'black',
  scarfColour: 'plum',
  top: 'peach',
  bottom: 'denim',
};
const bare: Look = { ...scarved, head: 'cropped' };
const skin = SKIN[3][0];
/** A palm: the only shape of skin with an edge of its shade. */
const hand = `fill="${skin}" stroke="${SKIN[3][1]}"`;

describe('hands', () => {
  it.each(['worried', 'scared', 'lonely', 'hurt', 'embarrassed'] as const)(
    'held to the chest lie over a scarf (%s)',
    (feeling) => {
      const picture = drawn(<Person look={scarved} feeling={feeling} />);
      expect(picture.lastIndexOf(hand)).toBeGreaterThan(picture.lastIndexOf(CLOTH.plum));
    },
  );

  it('lie on both arms of someone who hugs themselves', () => {
    const picture = drawn(<Person look={bare} feeling="lonely" />);
    const sleeve = picture.lastIndexOf(CLOTH.peach);
    expect(picture.slice(sleeve).split(hand)).toHaveLength(3);
  });

  it.each(AGES)('of someone ashamed lies on the other sleeve, not beyond it (%s)', (age) => {
    const { shoulderX, armWidth } = frameOf({ ...bare, age });
    const [x = 0] = handsOf({ ...bare, age }, 'embarrassed', 'stand', undefined)[1] ?? [];
    expect(Math.abs(x + shoulderX - armWidth / 2)).toBeLessThan(armWidth * 0.3);
  });

  it('and arms that hang show from behind, and none before the chest does', () => {
    const sleeveAfterBody = (feeling: 'sad' | 'scared') => {
      const picture = drawn(<Person look={{ ...bare, topStyle: 'plain' }} feeling={feeling} seen="behind" />);
      const body = picture.indexOf(`fill="${CLOTH.peach}"`);
      expect(body).toBeGreaterThan(0);
      return picture.slice(body).includes(hand);
    };
    expect(sleeveAfterBody('sad')).toBe(true);
    expect(sleeveAfterBody('scared')).toBe(false);
  });

  it('lie over a scarf only when they are held to it: an arm that reaches out stays joined to its shoulder', () => {
    const after = (feeling: 'confused' | 'happy' | 'excited') => {
      const picture = drawn(<Person look={scarved} feeling={feeling} />);
      return picture.slice(picture.lastIndexOf(CLOTH.plum)).split('<g transform="translate').length - 1;
    };
    expect(after('happy')).toBe(0);
    expect(after('excited')).toBe(0);
    const picture = drawn(<Person look={scarved} feeling="confused" />);
    const over = picture.slice(picture.lastIndexOf(CLOTH.plum));
    expect(over.split(hand)).toHaveLength(2);
    expect(over).not.toContain('stroke-width="5.2"');
  });

  it.each(AGES)('cover the ears, and nothing beside them (%s)', (age) => {
    const look = { ...bare, age };
    const { headY, headSize } = frameOf(look);
    for (const feeling of FEELINGS) {
      const { sink, tilt } = postureOf(feeling, 'cover-ears');
      expect(tilt).toBe(0);
      for (const [x, y] of handsOf(look, feeling, 'cover-ears', undefined)) {
        expect(Math.abs(Math.abs(x) / headSize - 40)).toBeLessThan(6);
        expect((y - headY - sink) / headSize).toBeGreaterThan(-3);
        expect((y - headY - sink) / headSize).toBeLessThan(15);
      }
    }
  });

  it.each(AGES)('stay below the chin of someone ashamed: at the cheeks they would look flattered (%s)', (age) => {
    const look = { ...bare, age };
    const { headY, headSize } = frameOf(look);
    for (const [, y] of handsOf(look, 'embarrassed', 'stand', undefined))
      expect(y).toBeGreaterThan(headY + 50 * headSize);
  });

  it.each(AGES)('rest above the spokes of a wheelchair, whatever is felt (%s)', (age) => {
    const look = { ...bare, age, wheelchair: true };
    const hub = frameOf(look).seatY * 0.72;
    for (const feeling of [undefined, 'calm', 'sad', 'hurt', 'proud', 'embarrassed'] as const)
      for (const pose of ['stand', 'sit', 'talk'] as const)
        for (const [, y] of handsOf(look, feeling, pose, undefined)) expect(y).toBeLessThan(hub * 1.5);
  });

  it('wave with the palm to the viewer: the thumb is on the side of the head', () => {
    expect(drawn(<Person look={bare} pose="wave" />)).toMatch(
      /scale\(0\.92\) scale\(-1 1\)"><path[^>]*stroke-width="7"/,
    );
    expect(drawn(<Person look={bare} feeling="happy" />)).toMatch(
      /scale\(0\.92\) scale\(1 1\)"><path[^>]*stroke-width="7"/,
    );
  });
});

it('nobody sits on their own lap from behind: the stool is before the legs and behind the body', () => {
  const front = drawn(<Person look={bare} pose="sit" />);
  const behind = drawn(<Person look={bare} pose="sit" seen="behind" />);
  const stool = (picture: string) => picture.indexOf('fill="#c98f5a"');
  const body = (picture: string) => picture.indexOf(`fill="${CLOTH.peach}"`);
  expect(stool(front)).toBeGreaterThan(body(front));
  expect(stool(behind)).toBeLessThan(body(behind));
});
