import type { ObjectId } from '../../../art/objects/objects';
import { Points } from '../points';
import { useTellWords } from '../tell-words';

const POINTS = {
  speed: 'footprints',
  ways: 'paint',
  choose: 'speech',
  change: 'arrows',
  feel: 'rain',
  better: 'seedling',
  later: 'calendar',
} as const satisfies Record<string, ObjectId>;

/** For 11 to 13: what help afterwards can be like. Honest, and hopeful because that is honest too. */
export function AfterwardsPage() {
  const t = useTellWords();
  const ids = Object.keys(POINTS) as (keyof typeof POINTS)[];
  return (
    <Points
      heading={t('afterwards.heading')}
      points={ids.map((id) => ({ id, picture: POINTS[id], text: t(`afterwards.points.${id}`) }))}
    />
  );
}
