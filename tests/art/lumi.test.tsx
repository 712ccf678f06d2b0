import { describe, expect, it } from 'vitest';
import { Lumi } from '../../src/art/lumi';
import { MapBackdrop, MapLantern } from '../../src/art/map-lantern';
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

describe('MapLantern', () => {
  it('shows lit, next and unlit by shape as well as by colour', () => {
    const shapes = [
      drawn(<MapLantern lit current={false} />),
      drawn(<MapLantern lit={false} current />),
      drawn(<MapLantern lit={false} current={false} />),
    ];
    expect(new Set(shapes.map(elementsIn)).size).toBe(3);
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
    for (const markup of [drawn(<WelcomeScene />), drawn(<MapBackdrop />)])
      expect(markup).toContain('preserveAspectRatio="xMidYMid slice"');
  });
});
