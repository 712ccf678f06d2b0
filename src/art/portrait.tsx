import { type Facing, type Feeling, type Pose, round, type Seen } from './figures';
import { frameOf, heightOf } from './person/frame';
import { HAIR_STYLES } from './person/hair';
import type { Look } from './person/look';
import { Person } from './person/person';
import { reachOf, riseOf } from './person/reach';

interface Props {
  look: Look;
  feeling?: Feeling | undefined;
  pose?: Pose | undefined;
  facing?: Facing | undefined;
  seen?: Seen | undefined;
  /** `close` shows head and shoulders only, for a small round frame. */
  crop?: 'bust' | 'close' | 'whole' | undefined;
  /** No wider than hands and hair need: larger on a tall card. Otherwise at least square, so that heads are equally large. */
  narrow?: boolean | undefined;
  /** Who stands before them, seen from behind: on the left, and on the right. */
  before?: readonly Look[] | undefined;
}

/** How far aside and down somebody stands who is nearer to us. */
const ASIDE = 96;
const NEARER = 56;

/** Half the width of the widest hair. */
const HAIR = 66;

/**
 * A self-contained picture of one person, from hair to hip, with the hands inside the frame. It stands on the bottom edge.
 * Whoever uses a wheelchair sits in all of it here too: a child finds on a card who was in the scene, and no wheel hangs in the air.
 */
export function Portrait({ look, feeling, pose, facing, seen, crop = 'bust', narrow = false, before = [] }: Props) {
  const frame = frameOf(look);
  const whole = crop === 'whole';
  const chair = crop === 'bust' && look.wheelchair === true;
  const crown = (HAIR_STYLES[look.head].rise ?? 8) + (whole || chair ? heightOf(look) : frame.height);
  const top =
    8 +
    Math.max(
      crown,
      ...before.map((one) => heightOf(one) + 8 - NEARER),
      whole ? riseOf(look, feeling, pose ?? 'stand') : 0,
    );
  const low =
    whole || chair
      ? 14
      : crop === 'close'
        ? frame.shoulderY + frame.armWidth * (seen === 'behind' ? 3.2 : 1.6)
        : frame.hipY + 33;
  const tall = round(low + top);
  const half =
    crop === 'close'
      ? frame.shoulderX + 10
      : Math.max(reachOf(look, feeling, pose ?? 'stand') + 4, look.wheelchair ? 80 : 0);
  const wide = round(Math.max(narrow ? HAIR * 2 : tall, half * 2) + before.length * (ASIDE + 60 - half));
  // One is nearer to us than they are. Of two they hold the sleeves apart.
  const others = before.map((one, i) => (
    <g transform={`translate(${i ? ASIDE : -ASIDE} ${NEARER})`}>
      <Person look={one} seen="behind" />
    </g>
  ));
  return (
    <svg
      viewBox={`${round((before.length === 1 ? (half - ASIDE - 60) / 2 : 0) - wide / 2)} ${round(-top)} ${wide} ${tall}`}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      {before.length > 1 && others}
      <Person
        look={look}
        feeling={feeling}
        pose={pose}
        facing={facing}
        seen={seen}
        crop={whole || chair ? 'whole' : crop}
      />
      {before.length === 1 && others}
    </svg>
  );
}
