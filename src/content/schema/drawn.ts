/**
 * Names of everything a lesson may ask to be drawn. Content only names them; `src/art` draws them,
 * and a content rule fails when a name has no drawing.
 */

/** Feelings a face and a body can show. The twelve of the teaching, no more: each must read at a glance. */
export const FEELINGS = [
  'happy',
  'calm',
  'proud',
  'excited',
  'sad',
  'worried',
  'scared',
  'angry',
  'confused',
  'embarrassed',
  'lonely',
  'hurt',
] as const;
export type Feeling = (typeof FEELINGS)[number];

/** What a body does. `talk` opens the mouth; `hold` holds something small in front. */
export const POSES = ['stand', 'wave', 'point', 'hold', 'hug', 'cover-ears', 'think', 'talk', 'sit', 'walk'] as const;
export type Pose = (typeof POSES)[number];

/** The fixed characters. One look each, so that a character looks the same in every lesson. */
export const CAST = [
  // children of 7 to 9
  'kai',
  'ana',
  'leo',
  'ivy',
  'zain',
  'mina',
  'sam',
  'tola',
  // a teenager and grown-ups. Those who do harm are named by role, and seen from behind or cropped.
  'teen',
  'mrs-bell',
  'mr-shah',
  'miss-owusu',
  'nurse-kim',
  'grandma',
  'grandad',
  'mum',
  'dad',
  'aunt',
  'coach',
  'neighbour',
  'family-friend',
] as const;
export type CastId = (typeof CAST)[number];

/** Places of the first lessons. `plain` is a quiet ground for a face that must be read at once. */
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

/** Where a person stands in a scene, from the reading-start side to its end. */
export const SPOTS = ['far-left', 'left', 'centre', 'right', 'far-right'] as const;
export type Spot = (typeof SPOTS)[number];

/** Parts of the body that a feeling may live in. Never private parts: this is about clues, not touch. */
export const BODY_PLACES = ['head', 'face', 'throat', 'chest', 'tummy', 'hands', 'legs', 'skin'] as const;
export type BodyPlace = (typeof BODY_PLACES)[number];

/** Objects: pictures of the fluent-emoji-flat set cut out at build time, and a few of our own where the set has none. */
export const OBJECTS = [
  'present',
  'cake',
  'party',
  'sweets',
  'phone',
  'tablet',
  'game',
  'letter',
  'bear',
  'football',
  'book',
  'bicycle',
  'umbrella',
  'house',
  'school',
  'bus',
  'door',
  'bed',
  'lock',
  'key',
  'heart',
  'star',
  'sun',
  'cloud',
  'rain',
  'thunder',
  'butterfly',
  'tree',
  'flower',
  'drum',
  'whistle',
  'clock',
  'bell',
  'lunch',
  'ice-cream',
  'puzzle',
  'paint',
  'music',
  'camera',
  'money',
  'speech',
  'thought',
  'hand',
  'ear',
  'eyes',
  'handshake',
  'stone',
  'feather',
  'balloon',
  'rollercoaster',
  'dog',
  'spider',
  'swing',
  'medal',
  'torch',
  'cinema',
] as const;
export type ObjectId = (typeof OBJECTS)[number];
