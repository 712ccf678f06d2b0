import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { OBJECT_URLS } from 'virtual:lantern-objects';
import { AirContext } from '../air';
import { lookOf } from '../cast';
import { at, round } from '../figures';
import { C } from '../palette';
import { frameOf, heightOf, kneeX, seatDrop } from '../person/frame';
import { oval } from '../person/ink';
import { Person } from '../person/person';
import { handsOf, reachOf } from '../person/reach';
import type { Box } from './box';
import { standing } from './layout';
import { LightContext } from './light';
import { type Place, type SceneData, type ScenePerson, SPOTS } from './names';
import { paperOf, putting } from './object-layout';
import type { Put } from './object-layout';
import { Cloud, Shade } from './outdoors';
import { seatAt } from './seats';
import { Bedroom } from './places/bedroom';
import { BedroomDoor } from './places/bedroom-door';
import { Classroom } from './places/classroom';
import { Kitchen } from './places/kitchen';
import { Library } from './places/library';
import { LivingRoom } from './places/living-room';
import { Park } from './places/park';
import { BathroomDoor } from './places/bathroom-door';
import { Corridor } from './places/corridor';
import { Street } from './places/street';
import { Bus } from './places/bus';
import { Pool } from './places/pool';
import { Doctor } from './places/doctor';
import { FaithHall } from './places/faith-hall';
import { Car } from './places/car';
import { Club } from './places/club';
import { Shop } from './places/shop';
import { WaitingRoom } from './places/waiting-room';
import { HelplineDesk } from './places/helpline-desk';
import { Tent } from './places/tent';
import { Garden } from './places/garden';
import { Chat } from './places/chat';
import { VideoCall } from './places/video-call';
import { GameLobby } from './places/game-lobby';
import { type PlaceProps, yearsOf } from './places/place';
import { Plain } from './places/plain';
import { Playground } from './places/playground';
import { SportsHall } from './places/sports-hall';

/** Each place, and the middle of its light once the evening has come. */
const DRAWN: Record<Place, readonly [(props: PlaceProps) => JSX.Element, x: number, y: number]> = {
  classroom: [Classroom, 400, 250],
  playground: [Playground, 200, 200],
  park: [Park, 560, 200],
  kitchen: [Kitchen, 450, 240],
  'living-room': [LivingRoom, 180, 260],
  'bedroom-door': [BedroomDoor, 240, 320],
  'sports-hall': [SportsHall, 380, 240],
  library: [Library, 380, 220],
  bedroom: [Bedroom, 560, 230],
  'bathroom-door': [BathroomDoor, 380, 200],
  corridor: [Corridor, 380, 240],
  street: [Street, 600, 250],
  bus: [Bus, 380, 200],
  pool: [Pool, 380, 260],
  doctor: [Doctor, 380, 240],
  'faith-hall': [FaithHall, 380, 180],
  car: [Car, 440, 270],
  club: [Club, 380, 180],
  shop: [Shop, 470, 240],
  'waiting-room': [WaitingRoom, 380, 240],
  'helpline-desk': [HelplineDesk, 280, 270],
  tent: [Tent, 330, 320],
  garden: [Garden, 404, 210],
  chat: [Chat, 380, 240],
  'video-call': [VideoCall, 380, 240],
  'game-lobby': [GameLobby, 380, 240],
  plain: [Plain, 380, 280],
};

/** Dusk closes in from the edges in soft steps and leaves the lamplight warm: dim, never gloomy. */
const Dusk = ({ x, y }: { x: number; y: number }) => (
  <g data-dusk>
    <path d="M0 0h760v560H0z" fill="#f6a04d" opacity=".14" />
    {[150, 180, 210, 240, 270, 300, 330, 360, 390, 420].map((r) => (
      <path key={r} d={`M0 0h760v560H0z${oval(x, y, r, r)}`} fill="#3b2560" fill-rule="evenodd" opacity=".036" />
    ))}
  </g>
);

/**
 * A grown-up who looks away from everybody while somebody’s back is seen did not hear what that somebody says: they are
 * busy elsewhere. An arm’s length from the child they would be one who watches.
 */
const isOff = ({ who, at, facing, seen }: ScenePerson, people: readonly ScenePerson[]) =>
  ['adult', 'older'].includes(lookOf(who).age) &&
  facing !== undefined &&
  seen !== 'behind' &&
  people.some(({ seen }) => seen === 'behind') &&
  people.every(
    (other) => other.who === who || (SPOTS.indexOf(other.at) - SPOTS.indexOf(at)) * (facing === 'left' ? 1 : -1) > 0,
  );

/** Half the width of a wheelchair, in a person's own units. */
const WHEEL = 62;

interface Props extends SceneData {
  /** What a child who cannot see the picture hears. Without it the picture is hidden from screen readers. */
  label?: string | undefined;
}

/** Where pictures are pinned: whole on the board, so that none hangs over its edge, a window or a shelf. Other rooms have no wall free. */
export const ROOM: Partial<Record<Place, Box>> = { classroom: { x: 276, y: 76, w: 236, h: 148 } };

/** What hangs on a wall by itself. Anything else on a wall is a picture, on paper and pinned: bare it would float. */
const HUNG: ReadonlySet<Put['what']> = new Set(['clock', 'coat', 'door', 'telephone', 'window']);

const Paper = ({ put }: { put: Put }) => {
  const { x, y, w, h } = paperOf(put);
  return (
    <>
      <rect x={x + 3} y={y + 5} width={w} height={h} rx="7" fill={C.ink} opacity=".13" />
      <rect x={x} y={y} width={w} height={h} rx="7" fill="#fffdf6" />
      <circle cx={x + w / 2} cy={y + 7} r="5" fill="#d9688a" />
    </>
  );
};

/** The road a bus stands on, between two kerbs: on the pavement it would be no bus to stop for. */
const Road = () => (
  <>
    <path d="M0 446h760v54H0z" fill="#f0ece4" />
    <path d="M0 452h760v41H0z" fill="#7d8698" />
  </>
);

/**
 * The rail goes on and down, out of the picture: where the drawing of it ends it would end in the air. In an `svg` of its own, which
 * strong colours give no outline: those of all its posts ran into a block of black.
 */
const Coaster = ({ x, y, w, h, what }: Put) => (
  <svg overflow="visible">
    <g transform={`translate(${x} ${y}) scale(${round(w / 32)})`} fill="none">
      <path d="M32.500 6v23M36.500 10v19M40 16v13" stroke="#9b9b9b" />
      <path d="M29.900 5.050c8 0 8 16 18 19" stroke="#f8312f" stroke-width="2.030" />
    </g>
    <image href={OBJECT_URLS[what]} x={x} y={y} width={w} height={h} />
  </svg>
);

const Thing = (put: Put) => {
  const { what, x, y, w, h, height, string } = put;
  if (what === 'cloud' && height === 'air') return <Cloud x={x + w / 2} y={y + h / 2} />;
  return (
    <>
      {height === 'wall' && !HUNG.has(what) && <Paper put={put} />}
      {what === 'bus' && <Road />}
      {height === 'ground' && what !== 'high-board' && (
        <Shade x={x + w / 2} y={y + h * 0.96} rx={w * 0.44} ry={w * 0.07} />
      )}
      {string && <path d={`M${at(string[0])}L${at(string[1])}`} stroke={C.ink} stroke-width="2.5" opacity=".7" />}
      {what === 'rollercoaster' ? (
        <Coaster {...put} />
      ) : (
        <image href={OBJECT_URLS[what]} x={x} y={y} width={w} height={h} />
      )}
    </>
  );
};

/**
 * A picture of a place with people and things in it. Never mirrored for right-to-left scripts: words say 'left' of the
 * picture, not of the line. The lower edge always shows, and the middle 560 units survive a square crop. `data-least` is how
 * wide its box must be, in hundredths of its height, for no face, hand or thing in front to be cut at the sides (base.css).
 */
export function Scene({ place, people, objects = [], light = 'day', label }: Props) {
  const evening = light === 'evening' || light === 'storm';
  const years = yearsOf(useContext(AirContext));
  const [Background, x, y] = DRAWN[place];
  const bodies = people.map((person) => {
    const { who, at, feeling, pose = 'stand', facing, seen, aids, socks } = person;
    const look = { ...lookOf(who), ...(aids && { hearingAid: aids }), oddSocks: socks === 'odd' };
    const seat = seatAt(place, look);
    const sits = pose === 'sit' && !look.wheelchair;
    const knees = kneeX(frameOf(look)) + 12;
    const head = frameOf(look).headSize * 52;
    const ends = handsOf(look, feeling, pose, facing, seat);
    return {
      at,
      off: isOff(person, people),
      look,
      seat,
      height: heightOf(look),
      low: sits ? seatDrop(frameOf(look), seat) : 0,
      // Elbows that bump have to meet.
      reach: pose === 'bump' ? 50 : look.wheelchair ? WHEEL : sits && seat === 'floor' ? knees : 52,
      arms: seen === 'behind' ? 0 : reachOf(look, feeling, pose) * 0.86,
      hands: seen === 'behind' ? undefined : ends,
      // What of a person must not be cut: the face, the hands, a wheel, the knees of crossed legs.
      sides: [
        head,
        -head,
        ...(look.wheelchair ? [WHEEL, -WHEEL] : []),
        ...(sits && seat === 'floor' ? [knees, -knees] : []),
        ...ends.map(([end]) => end + Math.sign(end) * 15),
      ],
    };
  });
  // Someone who sits is as large as when they stand; only things that must not hide them are told how low they are.
  const stands = standing(bodies);
  const things = putting(
    objects,
    bodies.map((body) => ({ ...body, height: body.height - body.low })),
    stands,
    ROOM[place],
  );
  const edges = bodies.flatMap(({ sides }, i) => {
    const { x = 380, scale = 1 } = stands[i] ?? {};
    return sides.map((side) => x + side * scale);
  });
  // Nor a thing that is held or stands in front: it may be what the words are about.
  const fronts = things.filter(({ behind }) => !behind).flatMap(({ x, w }) => [x, x + w]);
  const half = Math.max(196, ...[...edges, ...fronts].map((x) => Math.abs(x - 380)));
  const figures = people
    .map((person, i) => ({ person, body: bodies[i], stand: stands[i] }))
    .sort((a, b) => (a.stand?.y ?? 0) - (b.stand?.y ?? 0));
  return (
    <svg
      viewBox="0 0 760 560"
      data-light={evening ? 'evening' : 'day'}
      preserveAspectRatio="xMidYMax slice"
      data-least={Math.min(100, Math.ceil(half / 28) * 10)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
    >
      <g data-place={place}>
        <LightContext.Provider value={light}>
          <Background evening={evening} years={years} />
        </LightContext.Provider>
        {evening && <Dusk x={x} y={y} />}
      </g>
      {things
        .filter((thing) => thing.behind)
        .map((thing) => (
          <Thing key={thing.what} {...thing} />
        ))}
      {figures.map(
        ({ person: { who, at: _at, aids: _aids, socks: _socks, ...doing }, body, stand }) =>
          body &&
          stand && (
            <g key={who} transform={`translate(${stand.x} ${stand.y}) scale(${Math.round(stand.scale * 100) / 100})`}>
              <Person look={body.look} seat={body.seat} {...doing} />
            </g>
          ),
      )}
      {things
        .filter((thing) => !thing.behind)
        .map((thing) => (
          <Thing key={thing.what} {...thing} />
        ))}
    </svg>
  );
}
