import type { ComponentChildren, JSX } from 'preact';
import type { ObjectId } from '../../art/objects/objects';
import { ObjectPicture } from '../../art/objects/object-picture';
import { Say } from '../../ui/say';
import css from './points.module.css';

export interface Point {
  /** What it is told apart by. */
  id: string;
  /** Drawn for it, or the name of a thing. */
  picture: ObjectId | JSX.Element;
  /** Paragraphs split by a line break. */
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
        {points.map(({ id, picture, text }) => (
          <li key={id}>
            {typeof picture === 'string' ? <ObjectPicture what={picture} /> : picture}
            <div>
              <Say text={text} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
