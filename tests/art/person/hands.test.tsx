import { describe, expect, it } from 'vitest';
import { CLOTH, SKIN } from '../../../src/art/palette';
import type { Look } from '../../../src/art/person/look';
import { Person } from '../../../src/art/person/person';
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
