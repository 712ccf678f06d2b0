import * as v from 'valibot';
import { BODY_PLACES } from '../drawn';
import { id, picture, scene, scenePerson } from '../scene';
import { base, verdict } from './base';

/** *Tell me*: a scene with words; one idea, the phrase worth keeping marked. */
export const tellMe = v.strictObject({ ...base, kind: v.literal('tell-me'), scene });

const option = v.strictObject({ id, verdict, picture: v.optional(picture) });

/** *Choose*: one or several picture or word cards. 'Not sure' is added by the view, always. */
export const choose = v.strictObject({
  ...base,
  kind: v.literal('choose'),
  pick: v.picklist(['one', 'several']),
  options: v.pipe(v.array(option), v.minLength(2), v.maxLength(4)),
});

/** *Sort*: things into two or three boxes; 'Not sure' is one more box, always. */
export const sort = v.strictObject({
  ...base,
  kind: v.literal('sort'),
  boxes: v.pipe(v.array(v.strictObject({ id, picture: v.optional(picture) })), v.minLength(2), v.maxLength(3)),
  items: v.pipe(
    v.array(v.strictObject({ id, fits: v.pipe(v.array(id), v.minLength(1)), picture })),
    v.minLength(3),
    v.maxLength(6),
  ),
});

/** *Match*: two columns; tap one on each side. */
export const match = v.strictObject({
  ...base,
  kind: v.literal('match'),
  pairs: v.pipe(
    v.array(v.strictObject({ id, left: v.optional(picture), right: v.optional(picture) })),
    v.minLength(3),
    v.maxLength(4),
  ),
});

/** *Spot*: tap what may be a warning sign, in a scene (targets in percent of the picture) or in a chat. */
export const spot = v.strictObject({
  ...base,
  kind: v.literal('spot'),
  look: v.picklist(['scene', 'chat']),
  targets: v.pipe(
    v.array(
      v.strictObject({
        id,
        /** `sign`: may be a warning sign. `ordinary`: most things are. */
        is: v.picklist(['sign', 'ordinary']),
        /** In a scene: middle of the target, percent of the picture's width and height. Its ring is 22 of the width, and whole. */
        at: v.optional(
          v.strictObject({
            x: v.pipe(v.number(), v.minValue(11), v.maxValue(89)),
            y: v.pipe(v.number(), v.minValue(15), v.maxValue(85)),
          }),
        ),
        /** In a chat: who wrote it. */
        from: v.optional(v.picklist(['other', 'character'])),
        /** In a chat, for who hardly reads: what the message speaks of. */
        picture: v.optional(picture),
      }),
    ),
    v.minLength(3),
    v.maxLength(6),
  ),
});

/** *Body clues*: where a feeling lives in a character's body. Every answer is a good one. */
export const bodyClues = v.strictObject({
  ...base,
  kind: v.literal('body-clues'),
  who: scenePerson.entries.who,
  feeling: scenePerson.entries.feeling,
  places: v.pipe(v.array(v.picklist(BODY_PLACES)), v.minLength(4), v.maxLength(8)),
});

const node = v.strictObject({
  id,
  scene,
  /** Where each choice leads. None: this node ends the story. */
  choices: v.optional(
    v.pipe(v.array(v.strictObject({ id, to: id, picture: v.optional(picture) })), v.minLength(2), v.maxLength(3)),
  ),
  /** Where 'Not sure' leads: must be there when there are choices. */
  notSure: v.optional(id),
  /** Or where the story simply goes on. */
  next: v.optional(id),
  /** How an ending leaves the child: with help on the way, or calm. */
  ending: v.optional(v.picklist(['help', 'calm'])),
});

/** *Story with branches*: what the character could do. Every branch ends with help, or calm after help. */
export const story = v.strictObject({
  ...base,
  kind: v.literal('story'),
  start: id,
  nodes: v.pipe(v.array(node), v.minLength(3), v.maxLength(10)),
});

/** *Say it*: rehearse telling. Rounds: whom, where and when, first words, what if they are busy or don't believe. */
export const sayIt = v.strictObject({
  ...base,
  kind: v.literal('say-it'),
  who: scenePerson.entries.who,
  /** Where the adult who answers belongs: children owe themselves one outside home and one outside school. */
  tells: v.optional(v.picklist(['home', 'school', 'elsewhere', 'helpline'])),
  /** Told on behalf of a friend. */
  forFriend: v.optional(v.literal(true)),
  rounds: v.pipe(
    v.array(
      v.strictObject({
        id,
        part: v.picklist(['who', 'when', 'words', 'if-busy', 'if-not-believed']),
        options: v.pipe(
          v.array(v.strictObject({ id, verdict, picture: v.optional(picture) })),
          v.minLength(2),
          v.maxLength(3),
        ),
        /** How it looks while this round is asked. */
        scene: v.optional(scene),
      }),
    ),
    v.minLength(2),
    v.maxLength(5),
  ),
  /** The adult answers kindly: the picture of it. */
  reply: scene,
});

/** *Breathe*: a calm minute. No clock is shown; the child may go on at any time. */
export const breathe = v.strictObject({
  ...base,
  kind: v.literal('breathe'),
  breaths: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6)),
});

/** *Remember*: three things to take away; ends on something ordinary and good. */
export const remember = v.strictObject({
  ...base,
  kind: v.literal('remember'),
  points: v.pipe(v.array(v.strictObject({ id, picture })), v.length(3)),
  scene,
});

export type TellMe = v.InferOutput<typeof tellMe>;
export type Choose = v.InferOutput<typeof choose>;
export type Sort = v.InferOutput<typeof sort>;
export type Match = v.InferOutput<typeof match>;
export type Spot = v.InferOutput<typeof spot>;
export type BodyClues = v.InferOutput<typeof bodyClues>;
export type Story = v.InferOutput<typeof story>;
export type StoryNode = v.InferOutput<typeof node>;
export type SayIt = v.InferOutput<typeof sayIt>;
export type Breathe = v.InferOutput<typeof breathe>;
export type Remember = v.InferOutput<typeof remember>;
