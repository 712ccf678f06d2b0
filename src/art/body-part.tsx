import { BODY_PIECES, BODY_SPOTS, BODY_STANDING, wornForBody, type BodyPlace } from './body';
import { CAST } from './cast';
import { round } from './figures';
import { WONDERING } from './person/face';
import { Person } from './person/person';

interface Props {
  place: BodyPlace;
  /** Whose body it is, where a screen is about one child. */
  who?: keyof typeof CAST | undefined;
}

/** Side of the picture, in its own units. */
const SIDE = 210;

/** A piece of a dressed child around one part of the body, with a ring at the part. */
export function BodyPart({ place, who = 'sam' }: Props) {
  const [x, y] = BODY_SPOTS[place].part;
  const { middle, reach } = BODY_PIECES[place];
  const scale = SIDE / (reach * 2);
  const [left, top] = [middle[0] - reach, middle[1] - reach];
  const [cx, cy] = [round((x - left) * scale), round((y - top) * scale)];
  return (
    <svg viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true" focusable="false">
      <g transform={`scale(${scale.toFixed(3)}) translate(${-left} ${-top}) ${BODY_STANDING}`}>
        {/* The face of the whole figure: a child who wonders, never one who smiles at a fright. */}
        <Person look={wornForBody(CAST[who])} face={WONDERING} />
      </g>
      <circle cx={cx} cy={cy} r="34" fill="none" stroke="#fff" stroke-width="14" />
      <circle cx={cx} cy={cy} r="34" fill="none" stroke="currentColor" stroke-width="7" />
    </svg>
  );
}
