import { useTellWords } from '../tell-words';
import type { JSX } from 'preact';
import { CAST } from '../../../art/cast';
import type { Feeling, Pose } from '../../../art/figures';
import { ObjectPicture } from '../../../art/objects/object-picture';
import type { ObjectId } from '../../../art/objects/objects';
import { Portrait } from '../../../art/portrait';
import { isYoung } from '../../../domain/ages';
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

/** For who does not read: six large pictures of people, with the same truths. */
const YOUNG = {
  listen: ['listen'],
  trouble: ['trouble'],
  secret: ['secret'],
  tell: ['write', 'need'],
  time: ['time', 'fix'],
  ask: ['ask', 'later'],
} as const satisfies Record<string, readonly (keyof typeof POINTS)[]>;

const adult = <Portrait look={CAST['miss-owusu']} feeling="calm" />;
const child = (feeling: Feeling, pose?: Pose) => <Portrait look={CAST.jo} feeling={feeling} pose={pose} />;
const PEOPLE: Readonly<Record<keyof typeof YOUNG, JSX.Element>> = {
  listen: (
    <>
      <Portrait look={CAST.jo} feeling="sad" pose="talk" facing="right" />
      <Portrait look={CAST['miss-owusu']} feeling="calm" facing="left" />
    </>
  ),
  trouble: (
    <>
      {child('calm')}
      <ObjectPicture what="heart" />
    </>
  ),
  secret: (
    <>
      <Portrait look={CAST['miss-owusu']} feeling="calm" pose="talk" />
      <ObjectPicture what="shield" />
    </>
  ),
  tell: (
    <>
      <ObjectPicture what="notebook" />
      {adult}
      <Portrait look={CAST['mr-shah']} feeling="calm" />
    </>
  ),
  time: (
    <>
      {child('worried')}
      <ObjectPicture what="clock" />
    </>
  ),
  ask: (
    <>
      <ObjectPicture what="speech" />
      {child('calm', 'talk')}
    </>
  ),
};

/** What telling leads to, honestly: a child who was promised silence or a quick end is let down twice. */
export function WhatNextPage({ band, onPage }: PageProps) {
  const t = useTellWords();
  const ids = Object.keys(POINTS) as (keyof typeof POINTS)[];
  const say = (id: keyof typeof POINTS) => t(`whatNext.points.${id}`);
  const points = isYoung(band)
    ? Object.entries(YOUNG).map(([id, said]) => ({
        id,
        picture: <div data-people>{PEOPLE[id as keyof typeof YOUNG]}</div>,
        text: said.map(say).join('\n'),
      }))
    : ids.map((id) => ({ id, picture: POINTS[id], text: say(id) }));
  return (
    <Points
      heading={t('whatNext.heading')}
      more={isOldest(band) && <Button onPress={() => onPage('afterwards')}>{t('afterwards.open')}</Button>}
      points={points}
    />
  );
}
