import { describe, expect, it } from 'vitest';
import { Lumi } from '../../src/art/lumi';
import { AIRS } from '../../src/art/air';
import { Ground } from '../../src/art/ground';
import { MapBackdrop } from '../../src/art/map-backdrop';
import { MapLantern, MapLight } from '../../src/art/map-lantern';
import { WelcomeScene } from '../../src/art/welcome-scene';
import { drawn, elementsIn } from './person/markup';

const MOODS = ['happy', 'kind', 'ask', 'sleepy'] as const;

describe('Lumi', () => {
  it('has a face of its own for each mood', () => {
    expect(new Set(MOODS.map((mood) => drawn(<Lumi mood={mood} />))).size).toBe(MOODS.length);
  });

  it('waves when asked', () => {
    expect(drawn(<Lumi wave />)).not.toBe(drawn(<Lumi />));
  });

  it('is decoration for a screen reader, and light', () => {
    const markup = drawn(<Lumi mood="happy" wave />);
    expect(markup).toContain('aria-hidden="true"');
    expect(elementsIn(markup)).toBeLessThanOrEqual(45);
  });
});

describe.each([
  ['MapLantern', MapLantern],
  ['MapLight', MapLight],
])('%s', (_, Light) => {
  it('shows lit, next and unlit by shape as well as by colour', () => {
    const shapes = [
      drawn(<Light lit current={false} />),
      drawn(<Light lit={false} current />),
      drawn(<Light lit={false} current={false} />),
    ].map((markup) => markup.replace(/(fill|stroke)="[^"]*"/g, ''));
    expect(new Set(shapes).size).toBe(3);
  });
});

describe('airs', () => {
  it('each have an evening of their own for the map', () => {
    const maps = AIRS.map((air) => drawn(<MapBackdrop air={air} />));
    expect(new Set(maps).size).toBe(AIRS.length);
    for (const markup of maps) {
      expect(markup).toContain('aria-hidden="true"');
      expect(elementsIn(markup)).toBeLessThanOrEqual(80);
    }
  });

  it('each have a ground for the page, but for the plain one', () => {
    const grounds = AIRS.map((air) => drawn(<Ground air={air} />));
    expect(new Set(grounds).size).toBe(AIRS.length);
    expect(grounds[AIRS.indexOf('plain')]).not.toContain('path');
  });
});

describe('full pictures', () => {
  it('keeps the prerendered welcome small', () => {
    const markup = drawn(<WelcomeScene />);
    expect(elementsIn(markup)).toBeLessThanOrEqual(350);
    expect(markup.length).toBeLessThan(40_000);
    expect(markup.match(/\d\.\d{3,}/g) ?? []).toEqual([]);
  });

  it('fills any screen', () => {
    expect(drawn(<WelcomeScene />)).toContain('preserveAspectRatio="xMidYMid slice"');
    // The sky from its top, the ground from its foot.
    const layers = drawn(<MapBackdrop />)
      .match(/<svg[^>]*viewBox[^>]*>/g)
      ?.map((layer) => /xMidY\w+ slice/.exec(layer)?.[0]);
    expect(layers).toEqual(['xMidYMin slice', 'xMidYMax slice']);
  });
});
