import { OBJECT_URLS } from 'virtual:lantern-objects';
import type { ObjectId } from './objects';
import css from './object-picture.module.css';

interface Props {
  what: ObjectId;
}

/** Pale on a white card, or as yellow as the ground of a box: an edge all round keeps them apart from it. */
const EDGED: ReadonlySet<ObjectId> = new Set<ObjectId>([
  'coat',
  'egg',
  'globe',
  'letter',
  'milk',
  'shorts',
  'stethoscope',
  'tooth',
  'toilet',
  'lock',
  'present',
  'clap',
  'fist',
  'handshake',
  'open-hands',
]);
/** The picture of one object. It never carries a meaning alone: the words beside it name it, so its own name is empty. */
export function ObjectPicture({ what }: Props) {
  return (
    <img
      src={OBJECT_URLS[what]}
      class={EDGED.has(what) ? css['edged'] : undefined}
      alt=""
      decoding="sync"
      draggable={false}
      width="96"
      height="96"
    />
  );
}
