import type { Light } from './light';
import type { ObjectId } from '../objects/objects';
import type { CastId } from '../cast';
import type { Facing, Feeling, Pose, Seen } from '../figures';

/** Places that can be drawn. The teaching names the same list; a test holds the two together. */
export const PLACES = [
  'classroom',
  'playground',
  'park',
  'kitchen',
  'living-room',
  'bedroom-door',
  'sports-hall',
  'library',
  'bedroom',
  'bathroom-door',
  'corridor',
  'street',
  'bus',
  'pool',
  'doctor',
  'faith-hall',
  'car',
  'club',
  'shop',
  'waiting-room',
  'helpline-desk',
  'tent',
  'garden',
  'chat',
  'video-call',
  'game-lobby',
  'plain',
] as const;
export type Place = (typeof PLACES)[number];

export const SPOTS = ['far-left', 'left', 'centre', 'right', 'far-right'] as const;
export type Spot = (typeof SPOTS)[number];

export interface ScenePerson {
  who: CastId;
  at: Spot;
  feeling?: Feeling | undefined;
  pose?: Pose | undefined;
  facing?: Facing | undefined;
  seen?: Seen | undefined;
  /** One hearing aid of two: the other is lost, or somebody took it. */
  aids?: 'one' | undefined;
  /** Two socks that do not match, in sight. */
  socks?: 'odd' | undefined;
}

export interface SceneObject {
  what: ObjectId;
  at: Spot;
  height?: 'ground' | 'hand' | 'wall' | 'air' | undefined;
}

/** What a lesson says about a picture; the same shape as the content's own. */
export interface SceneData {
  place: Place;
  people: readonly ScenePerson[];
  objects?: readonly SceneObject[] | undefined;
  light?: Light | undefined;
}
