import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { AutumnGarden } from '../../src/art/toy/autumn-garden';
import { ToyHills } from '../../src/art/toy/hills';
import { edgeOf, TOY_HUES, type ToyHue } from '../../src/art/toy/hues';

const HUES = Object.keys(TOY_HUES) as ToyHue[];
const GRASS = ['#c9d59a', '#bccd8c', '#aebf7c'];
const SKY = ['#b6e0f3', '#d3edf5', '#eef5e4'];
const INK = '#22304a';

const partsOf = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Relative luminance (WCAG 2.2). */
function light(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((one, other) => one - other);
  return (bright + 0.05) / (dark + 0.05);
}

/** What ink of that strength makes of a ground. */
const inked = (ground: string, strength: number) =>
  partsOf(ground).map((part, at) => part * (1 - strength) + (partsOf(INK)[at] ?? 0) * strength);

describe('edges of what can be tapped in a toy reach 3:1', () => {
  it.each(HUES)('a %s leaf on every part of the lawn', (hue) => {
    const garden = render(h(AutumnGarden, {}));
    expect(GRASS.filter((tone) => !garden.includes(tone))).toEqual([]);
    for (const tone of GRASS) expect(contrast(partsOf(edgeOf(hue)), partsOf(tone))).toBeGreaterThanOrEqual(3);
  });

  it('a balloon before the sky', () => {
    const meadow = render(h(ToyHills, {}));
    expect(SKY.filter((tone) => !meadow.includes(tone))).toEqual([]);
    for (const tone of SKY) expect(contrast(inked(tone, 0.6), partsOf(tone))).toBeGreaterThanOrEqual(3);
  });

  it('a stamp on white paper', () => {
    expect(contrast(inked('#ffffff', 0.62), partsOf('#ffffff'))).toBeGreaterThanOrEqual(3);
  });
});

describe('in a dark room', () => {
  const styles = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
  const dimmed = /viewBox='0 0 1280 800'\] \{\s*filter: brightness\((0\.\d+)\)/.exec(styles('styles/base.css'))?.[1];
  const edge = /--ink: (#[0-9a-f]{6});/.exec(
    styles('styles/tokens.css').split(`[data-comforts~='dark-room'] [data-band] {`)[1] ?? '',
  )?.[1];
  const dark = (tone: string) => partsOf(tone).map((part) => part * Number(dimmed));

  it('Hide lights up no wall behind a child: its garden is no lighter than a lesson page', () => {
    const brightest = Math.max(...[...SKY, ...GRASS].map((tone) => light(dark(tone))));
    expect(brightest).toBeLessThanOrEqual(0.12);
  });

  it('has a light edge of 3:1 round what can be tapped', () => {
    for (const tone of [...SKY, ...GRASS]) expect(contrast(partsOf(edge ?? ''), dark(tone))).toBeGreaterThanOrEqual(3);
  });
});
