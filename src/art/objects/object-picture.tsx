import { OBJECT_URLS } from 'virtual:lantern-objects';
import type { ObjectId } from './objects';

interface Props {
  what: ObjectId;
}

/** Pale on a white card, or as yellow as the ground of a box: an edge all round keeps them apart from it. */
const EDGED: ReadonlySet<ObjectId> = new Set<ObjectId>([
  ...([
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
  ] as const),
  ...(['clap', 'fist', 'hand', 'handshake', 'open-hands', 'stop', 'thumbs-down', 'thumbs-up', 'wave-hand'] as const),
]);
const EDGE = { filter: 'drop-shadow(0 0 1px #4a5878) drop-shadow(0 0 .6px #4a5878)' };

/** The picture of one object. It never carries a meaning alone: the words beside it name it, so its own name is empty. */
export function ObjectPicture({ what }: Props) {
  return (
    <img
      src={OBJECT_URLS[what]}
      style={EDGED.has(what) ? EDGE : undefined}
      alt=""
      decoding="sync"
      draggable={false}
      width="96"
      height="96"
    />
  );
}
