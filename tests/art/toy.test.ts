import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { AutumnGarden } from '../../src/art/toy/autumn-garden';
import { Balloon, BALLOON_COLOURS } from '../../src/art/toy/balloons';
import { ToyHills } from '../../src/art/toy/hills';
import { edgeOf, TOY_HUES, type ToyHue } from '../../src/art/toy/hues';
import { KindBalloon } from '../../src/art/toy/more-balloons';
import { ColourPicture, ShapePicture } from '../../src/art/toy/stamps';
import { contrast, laidOn, light, partsOf } from '../support/contrast';
import { coloursOf } from '../support/tokens';

const HUES = Object.keys(TOY_HUES) as ToyHue[];
const GRASS = ['#c9d59a', '#bccd8c', '#aebf7c'];
const SKY = ['#b6e0f3', '#d3edf5', '#eef5e4'];

type Kind = Parameters<typeof KindBalloon>[0]['kind'];
/** All there are, or it does not compile. */
const KINDS: Record<Kind, true> = { spotted: true, striped: true, star: true, long: true, bunny: true, flower: true };

/** What the edge of each thing that is filled makes of a ground, as it is drawn. */
function edgesOn(ground: string, markup: string) {
  const ink = coloursOf(':root')['ink'] ?? '';
  const drawn = [...markup.matchAll(/<path [^>]*>/g)].map(([path]) => {
    const is = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(path)?.[1];
    return { fill: is('fill') ?? '', stroke: is('stroke') ?? '', strength: Number(is('stroke-opacity') ?? 1) };
  });
  const edged = drawn.filter(({ fill, stroke }) => fill.startsWith('#') && stroke !== '');
  return edged.map(({ stroke, strength }) => laidOn(ground, stroke === 'var(--ink)' ? ink : stroke, strength));
}

describe('edges of what can be tapped in a toy reach 3:1', () => {
  it.each(HUES)('a %s leaf on every part of the lawn', (hue) => {
    const garden = render(h(AutumnGarden, {}));
    expect(GRASS.filter((tone) => !garden.includes(tone))).toEqual([]);
    for (const tone of GRASS) expect(contrast(edgeOf(hue), tone)).toBeGreaterThanOrEqual(3);
  });

  it('a balloon before the sky', () => {
    const meadow = render(h(ToyHills, {}));
    expect(SKY.filter((tone) => !meadow.includes(tone))).toEqual([]);
    const balloons = [
      ...BALLOON_COLOURS.map((colour) => render(h(Balloon, { colour }))),
      ...Object.keys(KINDS).map((kind) => render(h(KindBalloon, { kind: kind as Kind, colour: 'red' }))),
    ];
    for (const tone of SKY)
      for (const balloon of balloons) {
        const edges = edgesOn(tone, balloon);
        expect(edges).toHaveLength(1);
        for (const edge of edges) expect(contrast(edge, tone)).toBeGreaterThanOrEqual(3);
      }
  });

  it('a stamp on white paper', () => {
    const paper = coloursOf(':root')['card'] ?? '';
    const drawn = [
      render(h(ShapePicture, { shape: 'star', colour: 'yellow' })),
      render(h(ColourPicture, { colour: 'yellow' })),
    ];
    for (const stamp of drawn) {
      const edges = edgesOn(paper, stamp);
      expect(edges).toHaveLength(1);
      for (const edge of edges) expect(contrast(edge, paper)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('in a dark room', () => {
  const styles = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
  const toy = styles('features/toy/toy.module.css');
  const edge = coloursOf(`[data-comforts~='dark-room'] [data-band]`)['ink'] ?? '';
  /** What the night makes of a tone of the day. */
  const dark = (tone: string) =>
    partsOf(
      [...toy.matchAll(/\[data-comforts~='dark-room'\] \.meadow svg > ([^{]+) \{\s*fill: (#[0-9a-f]{6});/g)].find(
        ([, tones]) => tones?.includes(`[fill='${tone}']`),
      )?.[2] ?? tone,
    );

  it('Hide lights up no wall behind a child: its garden is no lighter than a lesson page', () => {
    const brightest = Math.max(...[...SKY, ...GRASS].map((tone) => light(dark(tone))));
    expect(brightest).toBeLessThanOrEqual(0.12);
  });

  it('the sky is a night: bluer than it is light, and darker than its hills', () => {
    const [red = 0, , blue = 0] = dark(SKY[0] ?? '');
    expect(blue).toBeGreaterThan(red * 1.5);
    expect(light(dark(SKY[0] ?? ''))).toBeLessThan(light(dark(GRASS[0] ?? '')));
  });

  it('has a light edge of 3:1 round what can be tapped', () => {
    for (const tone of [...SKY, ...GRASS]) expect(contrast(edge, dark(tone))).toBeGreaterThanOrEqual(3);
  });
});
