import type { ComponentChildren } from 'preact';
import type { ObjectId } from '../../art/objects/objects';
import { ObjectPicture } from '../../art/objects/object-picture';
import { Say } from '../../ui/say';
import css from './points.module.css';

export interface Point {
  picture: ObjectId;
  text: string;
}

interface Props {
  heading: string;
  points: readonly Point[];
  /** The way to more of it, beside the heading. */
  more?: ComponentChildren;
}

/** Short true things, each with a picture to find it by. */
export function Points({ heading, points, more }: Props) {
  return (
    <div class={css['page']}>
      <div class={css['head']}>
        <Say as="h1" size="large" text={heading} focusKey="heading" />
        {more}
      </div>
      <ul class={css['points']} data-many={points.length > 6}>
        {points.map(({ picture, text }) => (
          <li key={picture}>
            <ObjectPicture what={picture} />
            <Say text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
