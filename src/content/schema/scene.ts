import * as v from 'valibot';
import { BODY_PLACES, CAST, FEELINGS, OBJECTS, PLACES, POSES, SPOTS } from './drawn';

/** A kebab-case name that stays the same for ever: word keys and old codes point at it. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens'),
);

/** One person in a scene. Seen from `behind` is how someone who does harm is shown: never as a type of person. */
export const scenePerson = v.strictObject({
  who: v.picklist(CAST),
  at: v.picklist(SPOTS),
  feeling: v.optional(v.picklist(FEELINGS)),
  pose: v.optional(v.picklist(POSES)),
  facing: v.optional(v.picklist(['left', 'right'])),
  seen: v.optional(v.picklist(['front', 'behind'])),
  /** One hearing aid of two: the other is lost, or somebody took it. */
  aids: v.optional(v.literal('one')),
  /** Two socks that do not match, in sight. */
  socks: v.optional(v.literal('odd')),
});

/** A thing standing or held in a scene. */
export const sceneObject = v.strictObject({
  what: v.picklist(OBJECTS),
  at: v.picklist(SPOTS),
  /** On the ground, at hand height, on the wall, or in the air. */
  height: v.optional(v.picklist(['ground', 'hand', 'wall', 'air'])),
});

/** A drawn scene: who, where, feeling. Its words (what a child who cannot see it hears) are the key `scene`. */
export const scene = v.strictObject({
  place: v.picklist(PLACES),
  people: v.pipe(v.array(scenePerson), v.maxLength(4)),
  objects: v.optional(v.pipe(v.array(sceneObject), v.maxLength(4))),
  /** What comes in at the windows: a snowy day, or an evening of thunder. Places without a window have neither. */
  light: v.optional(v.picklist(['day', 'evening', 'snow', 'storm'])),
});

/** A small picture on a card: a person, a thing, or a part of the body. */
export const picture = v.variant('is', [
  v.strictObject({
    is: v.literal('person'),
    who: v.picklist(CAST),
    feeling: v.optional(v.picklist(FEELINGS)),
    pose: v.optional(v.picklist(POSES)),
    seen: v.optional(v.picklist(['front', 'behind'])),
    /** Who stands before them, seen from behind: one on the left, a second on the right. Who harms has no face on a card either. */
    before: v.optional(v.pipe(v.array(v.picklist(CAST)), v.minLength(1), v.maxLength(2))),
  }),
  v.strictObject({ is: v.literal('object'), what: v.picklist(OBJECTS) }),
  v.strictObject({ is: v.literal('body'), place: v.picklist(BODY_PLACES) }),
]);

export type ScenePerson = v.InferOutput<typeof scenePerson>;
export type SceneObject = v.InferOutput<typeof sceneObject>;
export type SceneData = v.InferOutput<typeof scene>;
export type Picture = v.InferOutput<typeof picture>;
