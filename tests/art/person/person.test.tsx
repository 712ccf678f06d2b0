import { describe, expect, it } from 'vitest';
import { FEELINGS, POSES } from '../../../src/art/figures';
import { C, type Skin } from '../../../src/art/palette';
import { handHeightOf, heightOf } from '../../../src/art/person/frame';
import { AGES, HEADS, type Look } from '../../../src/art/person/look';
import { faceOf } from '../../../src/art/person/face';
import { Person } from '../../../src/art/person/person';
import { drawn, elementsIn } from './markup';

const SKINS: readonly Skin[] = [1, 2, 3, 4, 5, 6];
const OPEN_EYES = `fill="${C.pupil}"`;
const plain: Look = { age: 'child', skin: 3, head: 'short', hairColour: 'black', top: 'teal', bottom: 'navy' };
const laden: Look = {
  ...plain,
  head: 'locs',
  topStyle: 'stripe',
  glasses: true,
  hearingAid: true,
  wheelchair: true,
  lanyard: true,
};

describe('Person', () => {
  it.each(AGES)('draws each of the twelve feelings differently, whole and as a bust: %s', (age) => {
    for (const crop of ['whole', 'bust'] as const) {
      const pictures = FEELINGS.map((feeling) =>
        drawn(<Person look={{ ...plain, age }} feeling={feeling} crop={crop} />),
      );
      expect(new Set(pictures).size).toBe(FEELINGS.length);
    }
  });

  it.each(HEADS)('draws %s on every skin, from the front and from behind', (head) => {
    for (const skin of SKINS) {
      const front = drawn(<Person look={{ ...plain, head, skin }} />);
      const behind = drawn(<Person look={{ ...plain, head, skin }} seen="behind" />);
      expect(front).not.toBe(behind);
    }
  });

  it('draws every pose for every age, standing and in a wheelchair', () => {
    for (const age of AGES) {
      for (const wheelchair of [false, true]) {
        for (const pose of POSES) drawn(<Person look={{ ...plain, age, wheelchair }} feeling="happy" pose={pose} />);
      }
    }
  });

  it('shows no face from behind, whatever the feeling', () => {
    const shy = drawn(<Person look={plain} seen="behind" feeling="scared" pose="wave" />);
    expect(shy).not.toContain(OPEN_EYES);
    expect(drawn(<Person look={plain} feeling="scared" pose="wave" />)).toContain(OPEN_EYES);
  });

  it('tells people apart from behind by hair, scarf, clothes, glasses, hearing aids and badge', () => {
    const wears = ['plain', 'stripe', 'hood', 'collar', 'cardigan', 'dress', 'tunic'] as const;
    const looks: Look[] = [
      ...wears.map((topStyle) => ({ ...plain, topStyle })),
      ...HEADS.filter((head) => head !== 'short').map((head) => ({ ...plain, head })),
      { ...plain, glasses: true },
      { ...plain, hearingAid: true },
      { ...plain, lanyard: true },
    ];
    const backs = looks.map((look) => drawn(<Person look={look} seen="behind" />));
    expect(new Set(backs).size).toBe(looks.length);
  });

  it('keeps the face to the feeling when a pose takes the arms', () => {
    const tear = drawn(<Person look={plain} feeling="hurt" pose="wave" />);
    expect(tear).toContain(C.tearEdge);
  });

  it('lets a calm grown-up look at the child, and a resting child close the eyes', () => {
    expect(drawn(<Person look={{ ...plain, age: 'adult' }} feeling="calm" />)).toContain(OPEN_EYES);
    expect(drawn(<Person look={plain} feeling="calm" />)).not.toContain(OPEN_EYES);
    expect(drawn(<Person look={plain} feeling="calm" pose="talk" />)).toContain(OPEN_EYES);
  });

  it('never lets a listener or someone ashamed smile: it would say that the harm pleases them', () => {
    for (const face of [faceOf('calm', false), faceOf('embarrassed', false)]) {
      expect(['even', 'pressed']).toContain(face.mouth);
      expect(face.blush).toBeLessThan(0.35);
    }
    expect(faceOf(undefined, false).mouth).toBe('soft');
  });

  it('turns round for the other side', () => {
    expect(drawn(<Person look={plain} facing="left" />)).toContain('<g transform="scale(-1 1)">');
    expect(drawn(<Person look={plain} facing="right" />)).not.toContain('<g transform="scale(-1 1)">');
  });

  it('stays light enough for four in a scene on an old tablet', () => {
    expect(elementsIn(drawn(<Person look={plain} feeling="worried" />))).toBeLessThanOrEqual(60);
    expect(elementsIn(drawn(<Person look={laden} feeling="happy" />))).toBeLessThanOrEqual(95);
  });

  it('knows its own height, lower in a wheelchair', () => {
    expect(AGES.map((age) => heightOf({ ...plain, age }))).toEqual([174, 200, 226, 250, 290, 280]);
    for (const age of AGES) {
      expect(heightOf({ ...plain, age, wheelchair: true })).toBeLessThan(heightOf({ ...plain, age }));
      expect(handHeightOf({ ...plain, age })).toBeLessThan(heightOf({ ...plain, age }) * 0.6);
    }
  });

  it('leaves an ear free in a headset: the hearing aid of who answers still shows', () => {
    const worker = drawn(<Person look={{ ...plain, hearingAid: true, headset: true }} />);
    expect(worker).toContain(C.plumDeep);
    expect(worker).toContain(C.teal);
    expect(drawn(<Person look={{ ...plain, headset: true }} seen="behind" />)).toContain(C.plumDeep);
  });
});
