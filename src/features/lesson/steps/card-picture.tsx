import { BodyPart } from '../../../art/body-part';
import { CAST } from '../../../art/cast';
import { ObjectPicture } from '../../../art/objects/object-picture';
import { Portrait } from '../../../art/portrait';
import type { Picture } from '../../../content/schema/scene';

interface Props {
  picture: Picture;
  /** For a small place: the face alone, unless the hands say something. */
  close?: boolean | undefined;
}

/** The small drawing on a card. Silent: the words on the card say what it shows. */
export function CardPicture({ picture, close = false }: Props) {
  switch (picture.is) {
    case 'person': {
      const { who, feeling, pose, seen, before } = picture;
      const crop = close && (pose ?? 'stand') === 'stand' ? 'close' : 'bust';
      return (
        <Portrait
          look={CAST[who]}
          feeling={feeling}
          pose={pose}
          seen={seen}
          crop={crop}
          narrow={crop === 'bust'}
          before={before?.map((id) => CAST[id])}
        />
      );
    }
    case 'object':
      return <ObjectPicture what={picture.what} />;
    case 'body':
      return <BodyPart place={picture.place} />;
  }
}
