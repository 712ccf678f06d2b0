import { describe, expect, it } from 'vitest';
import { renderToString } from 'preact-render-to-string';
import { AIRS, AirContext } from '../../../src/art/air';
import { lookOf } from '../../../src/art/cast';
import { handsOf } from '../../../src/art/person/reach';
import { PLACES, SPOTS } from '../../../src/art/scene/names';
import type { SceneData, ScenePerson } from '../../../src/art/scene/names';
import { ROOM, Scene } from '../../../src/art/scene/scene';
import { seatAt } from '../../../src/art/scene/seats';
import { PLACES as TAUGHT_PLACES, SPOTS as TAUGHT_SPOTS } from '../../../src/content/schema/drawn';
import type { SceneData as TaughtScene } from '../../../src/content/schema/scene';
import { LESSONS } from '../../content/support/lessons';

const CROWD: readonly ScenePerson[] = [
  { who: 'ivy', at: 'far-left', feeling: 'worried' },
  { who: 'mum', at: 'left', pose: 'hug' },
  { who: 'coach', at: 'right', seen: 'behind' },
  { who: 'mina', at: 'far-right', feeling: 'happy', pose: 'sit', facing: 'left' },
];

const draw = (scene: SceneData & { label?: string }) => renderToString(<Scene {...scene} />);

const drawIn = (air: (typeof AIRS)[number], scene: SceneData) =>
  renderToString(
    <AirContext.Provider value={air}>
      <Scene {...scene} />
    </AirContext.Provider>,
  );

const coloursOf = (svg: string) => new Set(svg.match(/#[0-9a-f]{3,6}\b/g) ?? []);

/** What the evening lays over every place alike. */
const DUSK = new Set(['#f6a04d', '#3b2560']);

describe.each(PLACES)('%s', (place) => {
  it.each([1, 2, 3, 4])('is drawn whole with %i people', (count) => {
    for (const light of ['day', 'evening'] as const) {
      const svg = draw({
        place,
        light,
        people: CROWD.slice(0, count),
        objects: [
          { what: 'bear', at: 'centre' },
          { what: 'phone', at: 'left', height: 'hand' },
        ],
      });
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(svg).not.toMatch(/\sid=|url\(|style=|<text|<script|<style/);
      // As base.css knows them.
      expect(svg).toMatch(/data-least="(70|80|90|100)"/);
      expect(svg.match(/<image /g)).toHaveLength(2);
      const nodes = svg.match(/<[a-z]/g)?.length ?? 0;
      expect(nodes).toBeGreaterThan(20);
      expect(nodes).toBeLessThanOrEqual(600);
    }
  });

  it('is cheap enough to draw behind people, and shows no letter', () => {
    for (const light of ['day', 'evening'] as const) {
      const svg = draw({ place, people: [], light });
      expect(svg.match(/<[a-z]/g)?.length ?? 0).toBeLessThanOrEqual(250);
      expect(svg.replace(/<[^>]*>/g, '')).toBe('');
    }
  });

  it.each(AIRS)('is there, whole, light and without a letter, in the air of %s', (air) => {
    for (const light of ['day', 'evening'] as const) {
      const svg = drawIn(air, { place, people: [], light });
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(svg.match(/<[a-z]/g)?.length ?? 0).toBeLessThanOrEqual(250);
      expect(svg.replace(/<[^>]*>/g, '')).toBe('');
    }
  });

  it('has an evening of its own, beyond the dusk over every place', () => {
    const byDay = coloursOf(draw({ place, people: [] }));
    const atNight = coloursOf(draw({ place, people: [], light: 'evening' }));
    expect([...DUSK].filter((colour) => !atNight.has(colour))).toEqual([]);
    const own = [...atNight].filter((colour) => !byDay.has(colour) && !DUSK.has(colour));
    expect(own).not.toEqual([]);
  });
});

it.each(['bedroom', 'classroom', 'living-room', 'club', 'garden'] as const)('%s grows with the children', (place) => {
  const [small, middle, big] = (['garden', 'harbour', 'plain'] as const).map((air) =>
    drawIn(air, { place, people: [] }),
  );
  expect(big).not.toBe(middle);
  expect(big).not.toBe(small);
});

it('shows a twelve-year-old no bear and no blocks', () => {
  const bear = '#b07a4c';
  expect(drawIn('garden', { place: 'bedroom', people: [] })).toContain(bear);
  expect(drawIn('rooftops', { place: 'bedroom', people: [] })).not.toContain(bear);
  expect(drawIn('plain', { place: 'bedroom', people: [] })).not.toContain(bear);
});

/** Every scene of the lessons, where it stands. */
function scenesIn(value: unknown, where: string): (readonly [string, TaughtScene])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'place' in value && 'people' in value ? [[where, value as TaughtScene] as const] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => scenesIn(inner, `${where} ${key}`))];
}
const TAUGHT = LESSONS.flatMap(({ lesson }) => scenesIn(lesson.steps, lesson.id));

const leastOf = (svg: string) => Number(/data-least="(\d+)"/.exec(svg)?.[1]);

describe('how narrow a picture may be cut', () => {
  const held = TAUGHT.map(([where, data]): [string, string] => [where, draw(data)]).filter(([, svg]) =>
    /<\/g>(<ellipse[^>]*>(<\/ellipse>)?)?<image/.test(svg),
  );

  it('is looked at where things are held or stand in front', () => {
    expect(held.length).toBeGreaterThan(100);
  });

  it.each(held)('leaves whole what stands before people: %s', (_, svg) => {
    const half = leastOf(svg) * 2.8;
    const front = svg.slice(svg.lastIndexOf('</g>'));
    for (const [, x, width] of front.matchAll(/<image [^>]*?x="([-\d.]+)"[^>]*?width="([\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(380 - half - 1);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(380 + half + 1);
    }
  });

  it.each(TAUGHT)('leaves whole each hand and each wheel: %s', (_, { place, people, ...more }) => {
    const svg = draw({ place, people, ...more });
    const half = leastOf(svg) * 2.8;
    const stands = [...svg.matchAll(/<g transform="translate\((\d+) 5[0-2]\d\) scale\(([\d.]+)\)"/g)]
      .slice(-people.length)
      .map(([, x, scale]) => [Number(x), Number(scale)] as const)
      .sort(([a], [b]) => a - b);
    const inOrder = [...people].sort((a, b) => SPOTS.indexOf(a.at) - SPOTS.indexOf(b.at));
    expect(stands).toHaveLength(people.length);
    for (const [i, { who, feeling, pose = 'stand', facing }] of inOrder.entries()) {
      const [x = 0, scale = 1] = stands[i] ?? [];
      const look = lookOf(who);
      const hands = handsOf(look, feeling, pose, facing, seatAt(place, look)).map(
        ([hand]) => hand + Math.sign(hand) * 12,
      );
      for (const side of [...hands, ...(look.wheelchair ? [-62, 62] : [])])
        expect(Math.abs(x + side * scale - 380)).toBeLessThanOrEqual(half + 1);
    }
  });

  it('is wider for a hand that reaches out, and for a wheel', () => {
    const alone = (doing: Omit<TaughtScene['people'][number], 'at'>) =>
      leastOf(draw({ place: 'park', people: [{ at: 'left', ...doing }] }));
    expect(alone({ who: 'leo', pose: 'hug' })).toBeGreaterThan(alone({ who: 'leo', pose: 'stand' }));
    // The face alone would leave 70.
    expect(alone({ who: 'ivy' })).toBe(80);
  });
});

describe('what the words say of the weather', () => {
  const told = TAUGHT.filter(([, { light }]) => light === 'snow' || light === 'storm');

  it('is asked for by a lesson in snow, and by one in a storm', () => {
    expect(new Set(told.map(([, { light }]) => light))).toEqual(new Set(['snow', 'storm']));
  });

  it.each(told)('is seen through a window: %s', (_, { place, light }) => {
    const plain = draw({ place, people: [], light: light === 'snow' ? 'day' : 'evening' });
    const seen = draw({ place, people: [], light });
    expect(seen).not.toBe(plain);
    expect(seen.match(/<[a-z]/g)?.length ?? 0).toBeLessThanOrEqual((plain.match(/<[a-z]/g)?.length ?? 0) + 3);
  });
});

describe('a picture pinned up', () => {
  const pinned = TAUGHT.filter(([, { objects = [] }]) => objects.some(({ height }) => height === 'wall'));

  it.each(pinned)('hangs whole where there is room for it, and over nothing else: %s', (_, scene) => {
    if (scene.place === 'plain') return;
    const room = ROOM[scene.place];
    if (!room) throw new Error(`Nothing can be pinned in the ${scene.place}: window, shelf and door take the wall.`);
    const papers = [
      ...draw(scene).matchAll(/<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)" rx="7" fill="#fffdf6"/g),
    ]
      .map(([, ...box]) => box.map(Number))
      .map(([x = 0, y = 0, w = 0, h = 0]) => ({ x, y, w, h }));
    expect(papers).toHaveLength(scene.objects?.filter(({ height }) => height === 'wall').length ?? 0);
    for (const { x, y, w, h } of papers) {
      expect(x).toBeGreaterThanOrEqual(room.x);
      expect(y).toBeGreaterThanOrEqual(room.y);
      expect(x + w).toBeLessThanOrEqual(room.x + room.w);
      expect(y + h).toBeLessThanOrEqual(room.y + room.h);
    }
    const [one, other] = papers;
    if (one && other) expect(one.x + one.w <= other.x || other.x + other.w <= one.x).toBe(true);
  });
});

it('shows one hearing aid on a child whose other is gone', () => {
  const hana = { who: 'hana', at: 'left', feeling: 'worried' } as const;
  const drawnAids = (svg: string) => svg.match(/ -3c-?6-5/g)?.length ?? 0;
  expect(drawnAids(draw({ place: 'plain', people: [hana] }))).toBe(2);
  expect(drawnAids(draw({ place: 'plain', people: [{ ...hana, aids: 'one' }] }))).toBe(1);
});

it('draws every place differently', () => {
  expect(new Set(PLACES.map((place) => draw({ place, people: [] }))).size).toBe(PLACES.length);
});

it('tells its label to screen readers, and hides when it has none', () => {
  expect(draw({ place: 'plain', people: [], label: 'Kai waits' })).toMatch(
    /^<svg[^>]*role="img"[^>]*aria-label="Kai waits"/,
  );
  expect(draw({ place: 'plain', people: [] })).toMatch(/^<svg[^>]*aria-hidden="true"/);
});

it('knows the same places and spots as the teaching', () => {
  expect(PLACES).toEqual(TAUGHT_PLACES);
  expect(SPOTS).toEqual(TAUGHT_SPOTS);
  const taught: TaughtScene = {
    place: 'park',
    people: [{ who: 'sam', at: 'left' }],
    objects: [{ what: 'key', at: 'right', height: 'wall' }],
    light: 'evening',
  };
  const drawn: SceneData = taught;
  expect(draw(drawn)).toContain('<image ');
});
