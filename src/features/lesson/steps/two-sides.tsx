import type { ComponentChildren } from 'preact';
import css from './two-sides.module.css';

interface Props {
  /** The drawing: it gives way when words need the room. */
  scene: ComponentChildren;
  /** Words below the drawing. */
  under: ComponentChildren;
  /** Are those words read before the other side, or after it? 'Listen' reads in the order of the page. */
  read: 'first' | 'last';
  /** Upright: answers lie low, their pictures beside their words, and the drawing has what they leave. */
  low?: boolean | undefined;
  /** The other side: what is asked, or what to keep. */
  children: ComponentChildren;
}

/** A drawing with words below it at the start side, and as much room again at the end side; one column when the tablet is upright. */
export function TwoSides({ scene, under, read, low, children }: Props) {
  const below = <div class={css['under']}>{under}</div>;
  return (
    <div class={css['room']}>
      <div class={css['two']} data-read={read} data-low={low}>
        <div class={css['scene']}>{scene}</div>
        {read === 'first' && below}
        <div class={css['main']}>{children}</div>
        {read === 'last' && below}
      </div>
    </div>
  );
}
