import { BODY_SPOTS, BODY_STANDING, wornForBody } from '../../../art/body';
import { CAST } from '../../../art/cast';
import { WONDERING } from '../../../art/person/face';
import { Person } from '../../../art/person/person';
import type { BodyPlace } from '../../../content/schema/drawn';

interface Props {
  place: BodyPlace;
  /** Whose body it is, where the screen is about one child. */
  who?: keyof typeof CAST | undefined;
}

/** Half the side of the piece that is shown: wide enough to know which part of whom it is. */
const REACH = 105;

/** A piece of a dressed child around one part of the body, with a ring at the part. */
export function BodyPart({ place, who = 'sam' }: Props) {
  const [x, y] = BODY_SPOTS[place].part;
  return (
    <svg viewBox={`${x - REACH} ${y - REACH} ${REACH * 2} ${REACH * 2}`} aria-hidden="true" focusable="false">
      <g transform={BODY_STANDING}>
        {/* The face of the whole figure: a child who wonders, never one who smiles at a fright. */}
        <Person look={wornForBody(CAST[who])} face={WONDERING} />
      </g>
      <circle cx={x} cy={y} r="34" fill="none" stroke="#fff" stroke-width="14" />
      <circle cx={x} cy={y} r="34" fill="none" stroke="currentColor" stroke-width="7" />
    </svg>
  );
}
