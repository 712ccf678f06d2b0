import { lookOf } from '../../art/cast';
import { ObjectPicture } from '../../art/objects/object-picture';
import { Portrait } from '../../art/portrait';
import type { LessonPicture } from './lesson-pictures';

/** What is to be seen in the glass of a lantern. Its title says the same, so it has no name of its own. */
export function GlassPicture({ picture }: { picture: LessonPicture }) {
  if ('what' in picture) return <ObjectPicture what={picture.what} />;
  return <Portrait look={lookOf(picture.who)} feeling="happy" crop={picture.crop} narrow />;
}
