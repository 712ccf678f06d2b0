import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MapLantern, MapLight } from '../../src/art/map-lantern';
import { BANDS } from '../../src/content/schema/lesson';
import { contrast } from '../support/contrast';
import { coloursOf, TOKENS } from '../support/tokens';

const GROUNDS = ['paper', 'card', 'far', 'near', 'teal-soft', 'glow-soft', 'plum-soft', 'sky'];

it('knows black on white, and a colour on itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#12605d', '#12605d')).toBe(1);
});

/** What burns in the middle of a lit lantern, and of a lit light, where the number stands: each fill that begins at the middle's height. */
const BURNING = [MapLantern, MapLight].flatMap((drawing) =>
  [
    ...render(h(drawing, { lit: true, current: false })).matchAll(
      /<(?:path d="M-?\d+ \d"|path d="M-?\d+ \d[CS][^"]*"|circle r="46") fill="(#[0-9a-f]{6})"/g,
    ),
  ].map(([, fill = '']) => fill),
);

const THEMES = ['as printed', 'high-contrast', 'dark-room'] as const;
const IN_ALL = THEMES.flatMap((theme) => [undefined, ...BANDS].map((band) => ({ theme, band })));

describe.each(IN_ALL)('$theme, the air of $band', ({ theme, band }) => {
  const colours = {
    ...coloursOf(':root'),
    ...(band ? coloursOf(`[data-band='${band}']`) : {}),
    // As the style sheet has it: a comfort stands above an age.
    ...(theme === 'as printed' ? {} : coloursOf(`[data-comforts~='${theme}'] [data-band]`)),
  };
  const of = (name: string) => colours[name] ?? `no --${name}`;
  /** Pairs that are too near to each other, each with what it reaches. */
  const near = (least: number, pairs: readonly (readonly [string, string])[]) =>
    pairs
      .map(([a, b]) => ({ pair: `${a} on ${b}`, reaches: contrast(of(a), of(b)) }))
      .filter(({ reaches }) => !(reaches >= least))
      .map(({ pair, reaches }) => `${pair}: ${reaches.toFixed(2)}`);

  it('has words of 7:1 on every ground they may lie on', () => {
    expect(
      near(
        7,
        GROUNDS.map((ground) => ['ink', ground]),
      ),
    ).toEqual([]);
    expect(
      near(7, [
        ['ink-soft', 'paper'],
        ['ink-soft', 'card'],
        ['on-night', 'night'],
        ['on-deep', 'teal-deep'],
      ]),
    ).toEqual([]);
  });

  it('has large bold words of 4.5:1 on its buttons', () => {
    expect(
      near(4.5, [
        theme === 'dark-room' ? ['on-night', 'tell'] : ['on-deep', 'coral-deep'],
        ['coral-dark', 'card'],
        ['on-deep', 'plum'],
      ]),
    ).toEqual([]);
  });

  it('has a number that is read on a lantern that burns, whatever the words around are', () => {
    expect(BURNING.length).toBeGreaterThanOrEqual(2);
    expect(BURNING.filter((fill) => !(contrast(of('on-picture'), fill) >= 4.5))).toEqual([]);
  });

  it('has edges of 3:1 around what can be tapped, and around what is chosen', () => {
    const around = ['paper', 'card', 'far', 'near', 'line'];
    expect(
      near(
        3,
        around.map((ground) => ['edge', ground]),
      ),
    ).toEqual([]);
    expect(
      near(
        3,
        [...around, 'teal-soft'].map((ground) => ['teal-deep', ground]),
      ),
    ).toEqual([]);
  });

  it('has drawings of 3:1 against what is behind them', () => {
    const behind = theme === 'dark-room' ? 'plate' : 'card';
    expect(
      near(3, [
        ['on-picture', behind],
        ['path', 'night'],
      ]),
    ).toEqual([]);
  });

  it('has a pad that dark and white drawings are both seen on, or an edge around it', () => {
    if (theme === 'as printed') return;
    const block = TOKENS.slice(TOKENS.indexOf(`[data-comforts~='${theme}'] [data-band] {`));
    const ring = /--disc-edge: 2px solid (#[0-9a-f]{6});/.exec(block)?.[1] ?? 'no edge';
    for (const pad of ['plate', 'disc']) {
      expect(contrast(of('on-picture'), of(pad))).toBeGreaterThanOrEqual(3);
      expect(Math.max(contrast('#ffffff', of(pad)), contrast(ring, of(pad)))).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(ring, of('card'))).toBeGreaterThanOrEqual(3);
  });

  it('has an edge of 3:1 round what lies on a pad, and a sign on it: a grey jumper there was a head and two hands', () => {
    if (theme !== 'dark-room') return;
    expect(TOKENS).toMatch(/--thing-edge: drop-shadow\([^)]*var\(--line\)\)/);
    expect(
      near(3, [
        ['line', 'plate'],
        ['line', 'disc'],
        ['on-picture', 'disc'],
      ]),
    ).toEqual([]);
  });

  it('has marked words of 7:1 wherever words may lie', () => {
    const marked = colours['mark-words'] ? 'mark-words' : 'ink';
    expect(
      near(
        7,
        GROUNDS.map((ground) => [marked, ground]),
      ),
    ).toEqual([]);
  });
});

it('outlines what is drawn in black that is sharp: blurred, round a small face it was crumbs', () => {
  const base = readFileSync(new URL('../../src/styles/base.css', import.meta.url), 'utf8');
  const strong = base.slice(base.indexOf("[data-comforts~='high-contrast']"));
  const shadows = strong.match(/drop-shadow\(.*?#[0-9a-f]{6}\)/g) ?? [];
  expect(shadows).toHaveLength(4);
  expect(
    shadows.filter((shadow) => !/^drop-shadow\((?:0 \S+|calc\(.*?\) 0|0 calc\(.*?\)|\S+ 0) #000000\)$/.test(shadow)),
  ).toEqual([]);
  expect(TOKENS).toContain('--rim: 1px;');
});

describe.each([undefined, ...BANDS])('strong colours, the air of %s', (band) => {
  it('has words of 12:1', () => {
    const colours = {
      ...coloursOf(':root'),
      ...(band ? coloursOf(`[data-band='${band}']`) : {}),
      ...coloursOf(`[data-comforts~='high-contrast'] [data-band]`),
    };
    const reached = [...GROUNDS, 'read'].map((ground) => contrast(colours['ink'] ?? '', colours[ground] ?? ''));
    expect(Math.min(...reached)).toBeGreaterThanOrEqual(12);
  });
});

it('in strong colours an outline is for what can be tapped, and nobody takes kind words for a chosen answer', () => {
  const strong = TOKENS.slice(TOKENS.indexOf(`[data-comforts~='high-contrast'] [data-band] {`));
  expect(/--box-edge: (.*?) solid/.exec(strong)?.[1]).toBe('0');
  const { read, card, 'teal-soft': chosen } = coloursOf(`[data-comforts~='high-contrast'] [data-band]`);
  expect(new Set([read, card, chosen]).size).toBe(3);
  const kind = readFileSync(new URL('../../src/ui/feedback.module.css', import.meta.url), 'utf8');
  expect(kind).toContain('background: var(--read, var(--teal-soft))');
  expect(kind).toContain('border-inline-start: var(--said-edge');
});
