import { BODY_SPOTS, BODY_STANDING, wornForBody } from '../../art/body';
import { CAST } from '../../art/cast';
import { ObjectPicture } from '../../art/objects/object-picture';
import { Person } from '../../art/person/person';
import { Portrait } from '../../art/portrait';
import type { Picture } from '../../content/schema/scene';

interface Props {
  picture: Picture;
}

/** Half the side of the piece of a body that is shown. */
const REACH = 105;

/** The picture on a card, small. Silent: the words beside it say what it shows. */
export function SmallPicture({ picture }: Props) {
  switch (picture.is) {
    case 'person': {
      const { who, feeling, pose, seen } = picture;
      return <Portrait look={CAST[who]} feeling={feeling} pose={pose} seen={seen} />;
    }
    case 'object':
      return <ObjectPicture what={picture.what} />;
    case 'body': {
      const [x, y] = BODY_SPOTS[picture.place].part;
      return (
        <svg viewBox={`${x - REACH} ${y - REACH} ${REACH * 2} ${REACH * 2}`} aria-hidden="true" focusable="false">
          <g transform={BODY_STANDING}>
            <Person look={wornForBody(CAST.sam)} />
          </g>
          <circle cx={x} cy={y} r="34" fill="none" stroke="currentColor" stroke-width="8" />
        </svg>
      );
    }
  }
}
