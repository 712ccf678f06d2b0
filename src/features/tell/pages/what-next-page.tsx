import { useTellWords } from '../tell-words';
import type { ObjectId } from '../../../art/objects/objects';
import { isOldest } from '../../../domain/tell';
import { Button } from '../../../ui/button';
import type { PageProps } from '../page-props';
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
export function WhatNextPage({ band, onPage }: PageProps) {
  const t = useTellWords();
  const ids = Object.keys(POINTS) as (keyof typeof POINTS)[];
  return (
    <Points
      heading={t('whatNext.heading')}
      more={isOldest(band) && <Button onPress={() => onPage('afterwards')}>{t('afterwards.open')}</Button>}
      points={ids.map((id) => ({ picture: POINTS[id], text: t(`whatNext.points.${id}`) }))}
    />
  );
}
