import { describe, expect, it } from 'vitest';
import { renderToString } from 'preact-render-to-string';
import { AIRS, AirContext } from '../../../src/art/air';
import { lookOf } from '../../../src/art/cast';
import { armsOf } from '../../../src/art/person/arms';
import { frameOf } from '../../../src/art/person/frame';
import { postureOf } from '../../../src/art/person/posture';
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
    const stands = [...svg.matchAll(/<g transform="translate\((\d+) \d+\) scale\(([\d.]+)\)"/g)]
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

describe('a grown-up who looks away while somebody’s back is seen', () => {
  const dad = { who: 'dad', at: 'far-left', feeling: 'calm', pose: 'walk', facing: 'left' } as const;
  const others: ScenePerson[] = [
    { who: 'kai', at: 'centre', feeling: 'worried' },
    { who: 'man', at: 'right', seen: 'behind' },
  ];
  const standOf = (who: ScenePerson, people: readonly ScenePerson[]) => {
    const stands = [
      ...draw({ place: 'pool', people }).matchAll(/<g transform="translate\((\d+) (\d+)\) scale\(([\d.]+)\)"/g),
    ].map(([, x, y, scale]) => ({ x: Number(x), y: Number(y), scale: Number(scale) }));
    // Each stands where their spots say, so the order from the left is known.
    const order = [...people].sort((a, b) => SPOTS.indexOf(a.at) - SPOTS.indexOf(b.at));
    return stands.slice(-people.length).sort((a, b) => a.x - b.x)[order.indexOf(who)];
  };

  it('is far off: next to the child they would be one who watches', () => {
    const off = standOf(dad, [...others, dad]);
    expect(off?.y).toBeLessThan(480);
    expect(off?.scale).toBeLessThan(1);
    for (const near of others) expect(standOf(near, [...others, dad])).toEqual(standOf(near, others));
  });

  it.each([
    ['who looks at the child', { ...dad, facing: 'right' }, others],
    ['where nobody’s back is seen', dad, others.slice(0, 1)],
    ['who is a child', { ...dad, who: 'ravi' }, others],
  ] as const)('but not one %s', (_, who, rest) => {
    expect(standOf(who, [...rest, who])?.y).toBeGreaterThan(500);
  });
});

describe('what flies on a string', () => {
  const tied = TAUGHT.filter(([, { objects = [] }]) =>
    objects.some(({ what, height }) => height === 'air' && (what === 'kite' || what === 'balloon')),
  );
  const stringsOf = (scene: SceneData) => [
    ...draw(scene).matchAll(/d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)" stroke="#22304a" stroke-width="2.5"/g),
  ];

  it.each(tied)('is held: %s', (_, scene) => {
    const flying = scene.objects?.filter(({ what, height }) => height === 'air' && what !== 'music') ?? [];
    expect(stringsOf(scene)).toHaveLength(flying.length);
  });

  it('is held by whoever it was asked for', () => {
    const people: ScenePerson[] = [
      { who: 'pia', at: 'left', feeling: 'excited' },
      { who: 'mum', at: 'far-right', feeling: 'happy' },
    ];
    const end = (at: 'left' | 'far-right') =>
      Number(stringsOf({ place: 'park', people, objects: [{ what: 'kite', at, height: 'air' }] })[0]?.[3]);
    expect(end('left')).toBeLessThan(330);
    expect(end('far-right')).toBeGreaterThan(400);
  });
});

it('draws a cloud of the sky as a cloud, and not as a thing with an edge', () => {
  const svg = draw({ place: 'park', people: [], objects: [{ what: 'cloud', at: 'centre', height: 'air' }] });
  expect(svg).not.toContain('<image ');
  expect(svg.length).toBeGreaterThan(draw({ place: 'park', people: [] }).length);
});

it('lays a road under a bus, and the rail of a roller coaster on beyond the picture', () => {
  const [bus = '', rail = ''] = (['bus', 'rollercoaster'] as const).map((what) =>
    draw({ place: 'street', people: [], objects: [{ what, at: 'far-right' }] }),
  );
  expect(bus).toContain('<path d="M0 452h760v41H0z" fill="#7d8698"');
  expect(rail).toMatch(/stroke="#f8312f"/);
});

it('shows one hearing aid on a child whose other is gone', () => {
  const hana = { who: 'hana', at: 'left', feeling: 'worried' } as const;
  const drawnAids = (svg: string) => svg.match(/ -3c-?6-5/g)?.length ?? 0;
  expect(drawnAids(draw({ place: 'plain', people: [hana] }))).toBe(2);
  expect(drawnAids(draw({ place: 'plain', people: [{ ...hana, aids: 'one' }] }))).toBe(1);
});

it('shows odd socks, one of each colour, on whoever stands, sits or uses a wheelchair', () => {
  const socks = (svg: string) => svg.match(/<path[^>]*-30V-11[^>]*stroke="(#[0-9a-f]{6})"/g) ?? [];
  for (const [place, people] of [
    ['plain', [{ who: 'wren', at: 'left' }]],
    ['living-room', [{ who: 'kai', at: 'left', pose: 'sit' }]],
    ['plain', [{ who: 'ms-price', at: 'left' }]],
  ] as const) {
    expect(socks(draw({ place, people: [...people] }))).toHaveLength(0);
    const odd = socks(draw({ place, people: people.map((person) => ({ ...person, socks: 'odd' as const })) }));
    expect(new Set(odd.map((path) => /stroke="([^"]+)"/.exec(path)?.[1])).size).toBe(2);
  }
});

it('lets elbows that bump meet', () => {
  for (const who of ['leo', 'ivy'] as const) {
    const svg = draw({
      place: 'plain',
      people: [
        { who, at: 'left', feeling: 'happy', pose: 'bump', facing: 'right' },
        { who: 'mina', at: 'centre', feeling: 'happy', pose: 'bump', facing: 'left' },
      ],
    });
    const [[x1 = 0, scale = 1] = [], [x2 = 0] = []] = [
      ...svg.matchAll(/translate\((\d+) 528\) scale\(([\d.]+)\)/g),
    ].map(([, x, scale]) => [Number(x), Number(scale)]);
    const elbow = (name: typeof who | 'mina') => {
      const frame = frameOf(lookOf(name));
      const [right] = armsOf(frame, postureOf('happy', 'bump'), 0).slice(1);
      return (right?.bend.elbow[0] ?? 0) + frame.armWidth / 2;
    };
    expect(elbow(who) + elbow('mina')).toBeGreaterThan((x2 - x1) / scale);
  }
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
