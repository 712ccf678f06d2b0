import { BodyPart } from '../../art/body-part';
import { CAST } from '../../art/cast';
import { ObjectPicture } from '../../art/objects/object-picture';
import { Portrait } from '../../art/portrait';
import type { ReadPicture } from '../../domain/reading';

interface Props {
  picture: ReadPicture;
}

/** The picture on a card, small. Silent: the words beside it say what it shows. */
export function SmallPicture({ picture }: Props) {
  switch (picture.is) {
    case 'person': {
      const { who, feeling, pose, seen } = picture;
      return <Portrait look={CAST[who]} feeling={feeling} pose={pose} seen={seen} />;
    }
    case 'object':
      return <ObjectPicture what={picture.what} />;
    case 'body':
      return <BodyPart place={picture.place} who={picture.who} />;
  }
}
