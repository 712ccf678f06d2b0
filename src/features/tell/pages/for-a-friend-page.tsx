import { useTellWords } from '../tell-words';
import type { ObjectId } from '../../../art/objects/objects';
import { Points } from '../points';

const POINTS = {
  tales: 'hand',
  alone: 'umbrella',
  words: 'speech',
  keep: 'lock',
  cross: 'cloud',
  fault: 'heart',
} as const satisfies Record<string, ObjectId>;

/** Telling for somebody else. A friend is often the first to know, and must not be left to carry it. */
export function ForAFriendPage() {
  const t = useTellWords();
  const ids = Object.keys(POINTS) as (keyof typeof POINTS)[];
  return (
    <Points
      heading={t('friend.heading')}
      points={ids.map((id) => ({ id, picture: POINTS[id], text: t(`friend.points.${id}`) }))}
    />
  );
}
