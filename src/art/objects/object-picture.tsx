import { OBJECT_URLS } from 'virtual:lantern-objects';
import type { ObjectId } from './objects';

interface Props {
  what: ObjectId;
}

/** The picture of one object. It never carries a meaning alone: the words beside it name it, so its own name is empty. */
export function ObjectPicture({ what }: Props) {
  return <img src={OBJECT_URLS[what]} alt="" decoding="sync" draggable={false} width="96" height="96" />;
}
