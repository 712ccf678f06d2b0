import type { ObjectId } from '../../../art/objects/objects';
import { useT } from '../../../i18n/words-context';
import { Points } from '../points';

const POINTS = {
  listen: 'ear',
  trouble: 'heart',
  secret: 'key',
  need: 'handshake',
  write: 'letter',
  time: 'clock',
  fix: 'puzzle',
  ask: 'speech',
  later: 'sun',
} as const satisfies Record<string, ObjectId>;

/** What telling leads to, honestly: a child who was promised silence or a quick end is let down twice. */
export function WhatNextPage() {
  const t = useT('tell');
  const ids = Object.keys(POINTS) as (keyof typeof POINTS)[];
  return (
    <Points
      heading={t('whatNext.heading')}
      points={ids.map((id) => ({ picture: POINTS[id], text: t(`whatNext.points.${id}`) }))}
    />
  );
}
