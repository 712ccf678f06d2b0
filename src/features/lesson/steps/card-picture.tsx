import { CAST } from '../../../art/cast';
import { ObjectPicture } from '../../../art/objects/object-picture';
import { Portrait } from '../../../art/portrait';
import type { Picture } from '../../../content/schema/scene';
import { BodyPart } from './body-part';

interface Props {
  picture: Picture;
}

/** The small drawing on a card. Silent: the words on the card say what it shows. */
export function CardPicture({ picture }: Props) {
  switch (picture.is) {
    case 'person':
      return <Portrait look={CAST[picture.who]} feeling={picture.feeling} pose={picture.pose} seen={picture.seen} />;
    case 'object':
      return <ObjectPicture what={picture.what} />;
    case 'body':
      return <BodyPart place={picture.place} />;
  }
}
