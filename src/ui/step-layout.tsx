import type { ComponentChildren } from 'preact';
import css from './step-layout.module.css';

interface Props {
  /** A picture that takes the start side (above, when the tablet is upright). */
  picture?: ComponentChildren;
  children: ComponentChildren;
  /** Kind words, bottom start. */
  foot?: ComponentChildren;
  /** Keeps room for kind words before they come, so that no card moves under a finger. */
  keep?: boolean | undefined;
  /** The way on, bottom end: where a thumb is, but off the bottom edge where hands rest. */
  onward?: ComponentChildren;
}

/** The bones of every screen: picture and words, then kind words beside the way on. Fits a tablet without scrolling. */
export function StepLayout({ picture, children, foot, keep, onward }: Props) {
  return (
    <div class={css['layout']} data-picture={picture !== undefined}>
      {picture !== undefined && <div class={css['picture']}>{picture}</div>}
      <div class={css['body']}>{children}</div>
      <div class={css['foot']} data-kept={keep}>
        <div class={css['words']}>{foot}</div>
        <div class={css['onward']}>{onward}</div>
      </div>
    </div>
  );
}
