import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { BODY_PLACES, BODY_SPOTS, BodyFigure, bodySpots } from '../../src/art/body';
import { CAST } from '../../src/art/cast';
import { FINGER_WIDTH, FINGERS, HAND_RATIO, HelpingHand } from '../../src/art/hand';
import { SKIN } from '../../src/art/palette';
import { Balloon, BALLOON_COLOURS } from '../../src/art/toy/balloons';
import { ToyFarm } from '../../src/art/toy/farm';
import { ToyHills } from '../../src/art/toy/hills';
import { BODY_PLACES as TAUGHT_PLACES } from '../../src/content/schema/drawn';

const CLEAN = /undefined|NaN|\sid=|url\(|style=|<text/;

it('keeps five portraits on the fingertips apart and inside the box', () => {
  expect(FINGERS).toHaveLength(5);
  for (const [i, a] of FINGERS.entries()) {
    expect(a.x - FINGER_WIDTH / 2).toBeGreaterThanOrEqual(0);
    expect(a.x + FINGER_WIDTH / 2).toBeLessThanOrEqual(100);
    expect(a.y - (FINGER_WIDTH / 2) * HAND_RATIO).toBeGreaterThanOrEqual(0);
    for (const b of FINGERS.slice(i + 1))
      expect(Math.hypot(a.x - b.x, (a.y - b.y) / HAND_RATIO)).toBeGreaterThan(FINGER_WIDTH);
  }
});

it('draws the hand in every skin', () => {
  const hands = Object.keys(SKIN).map((skin) =>
    renderToString(<HelpingHand skin={Number(skin) as keyof typeof SKIN} />),
  );
  expect(new Set(hands).size).toBe(6);
  for (const svg of hands) expect(svg).not.toMatch(CLEAN);
});

it('keeps 96 px buttons apart around a figure in 620 by 520, and inside it', () => {
  const spots = Object.values(BODY_SPOTS).map(({ x, y }) => [x * 6.2, y * 5.2] as const);
  for (const [i, [x, y]] of spots.entries()) {
    expect(x).toBeGreaterThanOrEqual(48);
    expect(x).toBeLessThanOrEqual(572);
    expect(y).toBeGreaterThanOrEqual(48);
    expect(y).toBeLessThanOrEqual(472);
    for (const [ox, oy] of spots.slice(i + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThanOrEqual(96 + 16);
  }
});

it('spreads out fewer parts, so that their buttons can be larger', () => {
  const places = ['throat', 'tummy', 'face'] as const;
  const { spots, rows } = bodySpots(places);
  expect(rows).toBe(2);
  expect(spots.map(({ x, y }) => [x, y])).toEqual([
    [10, 25],
    [10, 75],
    [90, 50],
  ]);
  // On each side from head to foot, whichever parts are asked for: lines that cross lead to the wrong part.
  const few = ['chest', 'legs', 'skin'] as const;
  const down = (of: (at: number) => number) => few.map((_, at) => at).sort((one, other) => of(one) - of(other));
  expect(down((at) => bodySpots(few).spots[at]?.y ?? 0)).toEqual(down((at) => bodySpots(few).spots[at]?.part[1] ?? 0));
  expect(bodySpots(BODY_PLACES)).toEqual({ rows: 4, spots: BODY_PLACES.map((place) => BODY_SPOTS[place]) });
});

it('uses both sides where all parts would have stood on one, and leads to the same part there', () => {
  const { spots, rows } = bodySpots(['tummy', 'head', 'hands', 'throat']);
  expect(rows).toBe(2);
  expect(spots.map(({ x }) => x)).toEqual([10, 10, 90, 90]);
  expect(spots[2]?.part).toEqual([620 - BODY_SPOTS.hands.part[0], BODY_SPOTS.hands.part[1]]);
});

it('shares five parts between both sides, from head to foot on each', () => {
  const places = ['chest', 'tummy', 'hands', 'head', 'throat'] as const;
  const { spots, rows } = bodySpots(places);
  expect(rows).toBe(3);
  for (const side of [10, 90]) {
    const there = spots.filter(({ x }) => x === side);
    expect(there.length).toBeGreaterThan(1);
    expect([...there].sort((one, other) => one.y - other.y)).toEqual(
      [...there].sort((one, other) => one.part[1] - other.part[1]),
    );
  }
});

it('knows the parts the teaching names, and leads a line to each one asked for', () => {
  expect(BODY_PLACES).toEqual(TAUGHT_PLACES);
  const dots = (svg: string) => svg.match(/h\.1/g)?.length ?? 0;
  expect(dots(renderToString(<BodyFigure />))).toBe(16);
  expect(dots(renderToString(<BodyFigure places={['chest', 'hands']} />))).toBe(4);
});

it('keeps a child who covers up covered, and shows no one undressed', () => {
  const bare = renderToString(<BodyFigure look={CAST.sam} />);
  const covered = renderToString(<BodyFigure look={CAST.mina} />);
  expect(bare).not.toMatch(CLEAN);
  expect(covered).not.toMatch(CLEAN);
  expect(covered).not.toBe(bare);
});

it('shows a toy: whole and popped balloons over hills with a farm', () => {
  expect(renderToString(<ToyHills />)).not.toMatch(CLEAN);
  expect(renderToString(<ToyFarm />)).not.toMatch(CLEAN);
  for (const colour of BALLOON_COLOURS) {
    const whole = renderToString(<Balloon colour={colour} />);
    expect(whole).not.toMatch(CLEAN);
    expect(renderToString(<Balloon colour={colour} popped />)).not.toBe(whole);
  }
  expect(new Set(BALLOON_COLOURS.map((colour) => renderToString(<Balloon colour={colour} />))).size).toBe(5);
});
